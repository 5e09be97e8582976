import { buffer } from '@turf/buffer'
import { circle } from '@turf/circle'
import { distance } from '@turf/distance'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Generation } from '../../catalogue/generation.ts'
import { InputError } from '../../core/errors.ts'
import type { Bounds } from '../frame.ts'
import type { Outlines } from '../outlines.ts'
import { banded, bandedHolds, type Banded } from './banded.ts'
import { kmBetween, kmToArea, widened } from './nearness.ts'
import { relationOf, ringsOfArea } from './relation.ts'
import { closedRing, ringsOfSurface } from './rings.ts'
import type { Near, Shape } from './shape.ts'
import { t } from '../../words/t.ts'

/** A shape on the ground: what it covers and what it catches. */
export interface Region {
  readonly shape: Shape
  /** its outline in degrees, even-odd; a circle's is a polygon of 64 sides */
  readonly outline: Banded
  /** all areas that it can catch have a box that meets this one */
  readonly bounds: Bounds
  holds(lon: number, lat: number): boolean
  /** whether an area's outline has a point in common with it */
  touches(outlines: Outlines, row: number): boolean
}

/** The outlines that shapes name by code. */
export interface Ground {
  readonly department: Outlines
  readonly region: Outlines
  /** null while the outlines of that generation are not read */
  readonly neighbourhood: Readonly<Record<Generation, Outlines | null>>
}

/**
 * A maker of regions over some outlines. A shape that stays the same object keeps its region: of several shapes,
 * only the one that is dragged is made anew.
 * The maker throws an InputError for a code without an outline, among them the QPV 2015 overseas, and for a
 * neighbourhood of a generation whose outlines are not read.
 */
export function regionsOver(ground: Ground): (shape: Shape) => Region {
  const made = new WeakMap<Shape, Region>()
  return (shape) => {
    const known = made.get(shape)
    if (known) return known
    const region = regionOf(shape, ground)
    made.set(shape, region)
    return region
  }
}

/** Shapes laid out, and why the others cannot be: such a shape keeps and leaves out nothing. */
export function laidOut(
  shapes: readonly Shape[],
  regionOf: (shape: Shape) => Region
): { readonly regions: readonly Region[]; readonly problems: readonly string[] } {
  const regions: Region[] = []
  const problems: string[] = []
  for (const shape of shapes)
    try {
      regions.push(regionOf(shape))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(error.message)
    }
  return { regions, problems }
}

/** Whether a shape lies around a neighbourhood of 2015, whose outlines are read when they are asked for. */
export function needs2015(shapes: readonly Shape[]): boolean {
  return shapes.some((shape) => shape.kind === 'near' && shape.generation === '2015')
}

function regionOf(shape: Shape, ground: Ground): Region {
  switch (shape.kind) {
    case 'rectangle': {
      const { west, south, east, north } = shape
      const corners = [west, south, east, south, east, north, west, north, west, south]
      return plain(shape, banded({ coordinates: Float64Array.from(corners), ranges: [[0, 5]] }))
    }
    case 'polygon':
    case 'lasso':
      return plain(shape, banded(closedRing(shape.points)))
    case 'circle': {
      const { centre, radiusKm } = shape
      const outline = banded(ringsOfSurface(circle([...centre], radiusKm, { steps: 64 }).geometry))
      return {
        shape,
        outline,
        bounds: widened([...centre, ...centre], radiusKm),
        holds: (lon, lat) => distance([...centre], [lon, lat]) <= radiusKm,
        touches: (outlines, row) => kmToArea(outlines, row, centre) <= radiusKm
      }
    }
    case 'near':
      return around(shape, ground)
    case 'territory': {
      const outlines = ground[shape.level]
      const row = outlines.codes.indexOf(shape.code)
      if (row < 0) throw new InputError(t('territoire sans contour : {code}', { code: shape.code }))
      return plain(shape, banded(ringsOfArea(outlines, row)))
    }
  }
}

function plain(shape: Shape, outline: Banded): Region {
  return {
    shape,
    outline,
    bounds: outline.bounds,
    holds: (lon, lat) => bandedHolds(outline, lon, lat),
    touches: (outlines, row) => relationOf(outlines, row, outline) !== 'apart'
  }
}

/** Distances go from outline to outline; the surface within the distance is needed for shares and to be drawn. */
function around(shape: Near, ground: Ground): Region {
  const { generation, code, distanceKm } = shape
  const named = ground.neighbourhood[generation]
  if (!named)
    throw new InputError(
      t('les contours des quartiers de {generation} ne sont pas encore lus', { generation })
    )
  const target = named.codes.indexOf(code)
  if (target < 0)
    throw new InputError(t('quartier de {generation} sans contour : {code}', { generation, code }))
  const surface: MultiPolygon = { type: 'MultiPolygon', coordinates: named.polygons(target) }
  const outline = banded(
    distanceKm > 0 ? ringsOfSurface(buffered(surface, distanceKm)) : ringsOfArea(named, target)
  )
  return {
    shape,
    outline,
    bounds: widened(named.bounds(target), distanceKm),
    holds: (lon, lat) => kmToArea(named, target, [lon, lat]) <= distanceKm,
    touches: (outlines, row) => kmBetween(outlines, row, named, target) <= distanceKm
  }
}

/** Sixteen sides to a quarter: its corners lie on the true line, its sides 0.12 % of the distance inside. */
function buffered(surface: MultiPolygon, km: number): Polygon | MultiPolygon {
  const made = buffer(surface, km, { units: 'kilometers', steps: 16 })
  if (!made) throw new InputError(t('cette distance ne peut pas être tracée autour de ce quartier'))
  return made.geometry
}
