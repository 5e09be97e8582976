import { areaAt } from '../../geo/outlines.ts'
import { outlineDistance } from '../../geo/outlineDistance.ts'
import type { Point } from '../../geo/coordinatePair.ts'
import type { Found } from '../../geocoder/found.ts'
import type { CommuneOf } from './communeIndex.ts'
import type { Zoning } from './zoning.ts'

/**
 * What can be said of an address and the QPV of one generation: the five answers of the official site, and two
 * that say why there is none of them.
 */
export const answerKinds = [
  'inside',
  'partly',
  'outside',
  /** its commune has no QPV */
  'no-qpv',
  'not-found',
  /** found as a place too large for an answer, or as a street without a known number */
  'coarse',
  /** the outlines there are not published */
  'unknown'
] as const

export type AnswerKind = (typeof answerKinds)[number]

/** A QPV of an answer. */
export interface AnswerArea {
  readonly code: string
  readonly name: string
  /** of a street: its numbers that lie inside; 0 of a house number or a point */
  readonly numbers: number
}

export interface Answer {
  readonly kind: AnswerKind
  /** the QPV that hold it, or a part of it; most numbers first */
  readonly areas: readonly AnswerArea[]
  /** of a street: the numbers found in it, on which the answer rests; null of anything else */
  readonly numbers: number | null
  /** a limit runs nearer than the zoning's nearMetres: the answer may be off */
  readonly isNearLimit: boolean
}

/** Less like what was asked, an address is another one. */
export const leastScore = 0.5

/** Its answer depends on the numbers of its street, which have to be asked for. */
export function needsNumbers(found: Found | null, zonings: readonly Zoning[], communeOf: CommuneOf): boolean {
  return (
    found?.type === 'street' &&
    found.score >= leastScore &&
    zonings.some((zoning) => withoutPoint(found, zoning, communeOf) === null)
  )
}

/**
 * What is said of an address.
 * @param found null: the geocoder knows nothing like it
 * @param numbers of the street, where it is one: found house numbers
 */
export function addressAnswer(
  found: Found | null,
  numbers: readonly Found[],
  zoning: Zoning,
  communeOf: CommuneOf
): Answer {
  if (!found || found.score < leastScore) return plain('not-found')
  if (found.type === 'housenumber') {
    const at = pointAnswer(found, zoning)
    // A point inside stays inside, whatever commune its address is filed under.
    return at.kind === 'outside' ? { ...at, kind: withoutPoint(found, zoning, communeOf) ?? 'outside' } : at
  }
  const general = withoutPoint(found, zoning, communeOf)
  if (general) return plain(general)
  return found.type === 'street' && numbers.length > 0 ? streetAnswer(numbers, zoning) : plain('coarse')
}

/**
 * What is said of a point, whose commune is not known.
 * @param row of the outline that holds it, or -1, where it was looked up already
 */
export function pointAnswer(
  point: Point,
  zoning: Zoning,
  row = areaAt(zoning.outlines, point.lon, point.lat)
): Answer {
  if (Number.isNaN(point.lon) || Number.isNaN(point.lat)) return plain('not-found')
  if (row < 0 && !zoning.overseas && !isMetropole(point)) return plain('unknown')
  return {
    kind: row < 0 ? 'outside' : 'inside',
    areas: row < 0 ? [] : [areaOf(zoning, row, 0)],
    numbers: null,
    isNearLimit: isNearLimit(point, zoning)
  }
}

/** How many numbers of a street lie in which QPV: of the rest of the street nothing is known. */
function streetAnswer(numbers: readonly Found[], zoning: Zoning): Answer {
  const counts = new Map<number, number>()
  for (const { lon, lat } of numbers) {
    const row = areaAt(zoning.outlines, lon, lat)
    if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  const areas = [...counts].sort((a, b) => b[1] - a[1]).map(([row, count]) => areaOf(zoning, row, count))
  const inside = areas.reduce((sum, area) => sum + area.numbers, 0)
  const kind = inside === 0 ? 'outside' : inside === numbers.length ? 'inside' : 'partly'
  return {
    kind,
    areas,
    numbers: numbers.length,
    // A street that crosses a limit is near it, and says so already.
    isNearLimit: kind !== 'partly' && numbers.some((one) => isNearLimit(one, zoning))
  }
}

/** The answer that the commune alone gives; null where it takes a point. */
function withoutPoint(
  { cityCode }: Found,
  zoning: Zoning,
  communeOf: CommuneOf
): 'no-qpv' | 'unknown' | null {
  const commune = communeOf(cityCode)
  // A code that the table does not know may be that of a commune merged since: nothing is said of it.
  if (commune && !zoning.communes.has(commune.code)) return 'no-qpv'
  return !zoning.overseas && /^9[78]/.test(cityCode) ? 'unknown' : null
}

function plain(kind: AnswerKind): Answer {
  return { kind, areas: [], numbers: null, isNearLimit: false }
}

function areaOf({ outlines, names }: Zoning, row: number, numbers: number): AnswerArea {
  const code = outlines.codes[row] ?? ''
  return { code, name: names.get(code) ?? code, numbers }
}

function isNearLimit({ lon, lat }: Point, { outlines, nearMetres }: Zoning): boolean {
  return outlineDistance(outlines, lon, lat, nearMetres) <= nearMetres
}

function isMetropole({ lon, lat }: Point): boolean {
  return lon > -6 && lon < 10 && lat > 41 && lat < 52
}
