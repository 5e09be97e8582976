import { formatCount } from '../../core/format.ts'
import { quoted } from '../phrases.ts'
import type { Cell } from '../table.ts'
import type { Placed } from './placeOf.ts'
import { likelyProjection, type ToDegrees } from './projection.ts'
import { plural, t } from '../../words/t.ts'

/** The columns that geometries become. */
export const placeNames = ['longitude', 'latitude'] as const

/** Longitude and latitude of some geometries. */
export interface Places {
  readonly longitude: Cell[]
  readonly latitude: Cell[]
}

/** How a file's coordinates are projected: by a system it names but that is not known, or null when it names none. */
export type Projection = ToDegrees | { readonly unknown: string } | null

/** Geometries turned into longitude and latitude, batch by batch; it counts what has to be said of them. */
export class Placing {
  private toDegrees: ToDegrees | null = null
  private isResolved = false
  private readonly told: string[] = []
  private inside = 0
  private nowhere = 0
  private outside = 0

  constructor(private readonly projection: Projection) {}

  add(points: readonly (Placed | null)[]): Places {
    const first = points.find((point) => point !== null)
    if (first && !this.isResolved) this.resolve(first)
    const places = points.map((point) => this.placeOf(point))
    return {
      longitude: places.map((at) => at?.[0] ?? null),
      latitude: places.map((at) => at?.[1] ?? null)
    }
  }

  /** In French. */
  notices(): string[] {
    const { inside, nowhere, outside } = this
    const found = [...this.told]
    if (inside > 0)
      found.push(
        plural(
          inside,
          t('{count} forme n’est pas un point\u00a0: elle est placée par un point pris à l’intérieur.', {
            count: formatCount(inside)
          }),
          t(
            '{count} formes ne sont pas des points\u00a0: elles sont placées par un point pris à l’intérieur.',
            { count: formatCount(inside) }
          )
        )
      )
    if (nowhere > 0)
      found.push(
        plural(
          nowhere,
          t('{count} ligne n’a pas de géométrie.', { count: formatCount(nowhere) }),
          t('{count} lignes n’ont pas de géométrie.', { count: formatCount(nowhere) })
        )
      )
    if (outside > 0)
      found.push(
        plural(
          outside,
          t('{count} géométrie tombe hors du globe et n’est pas placée.', { count: formatCount(outside) }),
          t('{count} géométries tombent hors du globe et ne sont pas placées.', {
            count: formatCount(outside)
          })
        )
      )
    return found
  }

  private placeOf(point: Placed | null): readonly [number, number] | null {
    if (!point) {
      this.nowhere++
      return null
    }
    if (!this.toDegrees) return null
    const at = this.toDegrees(point.at)
    if (!at) this.outside++
    else if (!point.isPoint) this.inside++
    return at
  }

  /** Coordinates of which the file says nothing are what their first position says. */
  private resolve({ at }: Placed): void {
    this.isResolved = true
    const { projection } = this
    if (typeof projection === 'function') {
      this.toDegrees = projection
      return
    }
    if (projection !== null) {
      this.told.push(
        t('Projection inconnue, {projection}\u00a0: les géométries ne sont pas lues.', {
          projection: quoted(projection.unknown)
        })
      )
      return
    }
    const likely = likelyProjection(at)
    this.toDegrees = likely?.toDegrees ?? null
    this.told.push(
      likely
        ? t('Le fichier ne dit pas sa projection\u00a0: ses coordonnées sont lues en {projection}.', {
            projection: likely.name
          })
        : t(
            'Le fichier ne dit pas sa projection, et ses coordonnées ne sont ni des degrés ni du Lambert-93\u00a0: les géométries ne sont pas lues.'
          )
    )
  }
}
