import { locatorBounds, type LocatorParts, type Polygons } from '../../charts/locator.ts'
import type { MapName } from '../../charts/mapNames.ts'
import type { Point } from '../../geo/coordinatePair.ts'
import type { Bounds } from '../../geo/frame.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Place, Places } from '../../geo/places.ts'
import { largestFirst } from '../pages/placesInside.ts'
import type { Answer } from './answer.ts'
import type { Zoning } from './zoning.ts'

const leastMetres = 1_500

/**
 * What the small map of an answer shows: the points it rests on, the QPV that hold them, and those around.
 * @param points one of a house number, several of a street
 */
export function answerMap(
  points: readonly Point[],
  { areas }: Answer,
  { outlines, generation }: Zoning,
  places: Places,
  departments: Outlines
): Omit<LocatorParts, 'width' | 'height'> {
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)]
  const tight: Bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
  const bounds = locatorBounds(tight, 1.4, leastMetres)
  const own = areas.map(({ code }) => outlines.codes.indexOf(code))
  return {
    subject: own.flatMap((row) => outlines.polygons(row)),
    neighbours: rowsWithin(outlines, bounds)
      .filter((row) => !own.includes(row))
      .map((row) => outlines.polygons(row)),
    land: rowsWithin(departments, bounds).map((row): Polygons => departments.polygons(row)),
    names: generation === '2024' ? namesWithin(places, bounds) : [],
    points,
    bounds
  }
}

function rowsWithin(outlines: Outlines, [west, south, east, north]: Bounds): number[] {
  return outlines.index.search(west, south, east, north).filter((row) => row < outlines.codes.length)
}

function namesWithin(places: Places, [west, south, east, north]: Bounds): MapName[] {
  const within = ({ lon, lat }: Place) => lon > west && lon < east && lat > south && lat < north
  return (['commune', 'neighbourhood'] as const).flatMap((kind) =>
    places
      .at(kind)
      .filter(within)
      .toSorted(largestFirst)
      .map(({ name, lon, lat }) => ({ text: name, lon, lat, kind }))
  )
}
