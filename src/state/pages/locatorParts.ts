import { locatorBounds, type LocatorParts, type Polygons } from '../../charts/locator.ts'
import type { MapName } from '../../charts/mapNames.ts'
import { frameOf, type Bounds } from '../../geo/frame.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Place, Places } from '../../geo/places.ts'
import type { PageSubject } from './pageSubject.ts'
import { largestFirst, placesInside } from './placesInside.ts'

/** The outlines that maps of pages are drawn from. */
interface PageOutlines {
  readonly neighbourhood: Outlines
  readonly department: Outlines
  readonly region: Outlines
}

/** A neighbourhood fills about a third of its map, whose side is never under this length. */
const [timesOwn, leastMetres] = [3, 5000]
const mostTowns = 10

/**
 * What the map of a page shows; null where no outline is known.
 * @param older outlines of the QPV 2015, for the page of one of them
 */
export function locatorParts(
  subject: PageSubject,
  places: Places,
  outlines: PageOutlines,
  older: Outlines | null
): Pick<LocatorParts, 'subject' | 'neighbours' | 'land' | 'names' | 'bounds'> | null {
  const { generation } = subject
  const drawn = generation === '2015' ? older : outlines.neighbourhood
  if (!drawn || !subject.outlined) return null
  const inside = generation ? [] : placesInside(subject, places).neighbourhoods
  const own = rowsOf(subject, inside, drawn)
  const tight = generation ? drawn.bounds(own[0] ?? 0) : frameOf(subject.place, places, outlines)
  if (own.length === 0 && generation) return null
  const bounds = locatorBounds(tight, generation ? timesOwn : 1.08, generation ? leastMetres : 1)
  const shown = rowsWithin(drawn, bounds)
  return {
    subject: own.flatMap((row) => drawn.polygons(row)),
    neighbours: shown.filter((row) => !own.includes(row)).map((row) => drawn.polygons(row)),
    land: rowsWithin(outlines.department, bounds).map((row): Polygons => outlines.department.polygons(row)),
    names: namesOf(subject, places, bounds, inside),
    bounds
  }
}

function rowsOf({ area }: PageSubject, inside: readonly Place[], drawn: Outlines): number[] {
  const wanted = new Set(inside.length > 0 ? inside.map(({ code }) => code) : [area.code])
  return drawn.codes.flatMap((code, row) => (wanted.has(code) ? [row] : []))
}

function rowsWithin(outlines: Outlines, [west, south, east, north]: Bounds): number[] {
  return outlines.index.search(west, south, east, north).filter((row) => row < outlines.codes.length)
}

/** Its own name first, then what is larger, so that a small map keeps the names one looks for. */
function namesOf(subject: PageSubject, places: Places, bounds: Bounds, inside: readonly Place[]): MapName[] {
  const [west, south, east, north] = bounds
  const within = ({ lon, lat }: Place) => lon > west && lon < east && lat > south && lat < north
  const named = (kind: 'neighbourhood' | 'commune' | 'department'): MapName[] =>
    places
      .at(kind)
      .filter(within)
      .toSorted(largestFirst)
      .map(({ name, lon, lat }) => ({ text: name, lon, lat, kind }))
  if (subject.generation === null) return largestTowns(inside, named('commune'))
  const own = subject.place
  const others =
    subject.generation === '2024' ? named('neighbourhood').filter(({ text }) => text !== own?.name) : []
  return [
    ...(own ? [{ text: own.name, lon: own.lon, lat: own.lat, kind: 'subject' as const }] : []),
    ...named('commune'),
    ...others
  ]
}

/** Of a territory, the towns whose QPV have most inhabitants: more names would cover what they name. */
function largestTowns(inside: readonly Place[], communes: readonly MapName[]): MapName[] {
  const inhabitants = new Map<string, number>()
  for (const { communes: names, population } of inside)
    for (const name of names.split(', '))
      inhabitants.set(name, (inhabitants.get(name) ?? 0) + (Number.isNaN(population) ? 0 : population))
  return communes
    .filter(({ text }) => inhabitants.has(text))
    .toSorted((a, b) => (inhabitants.get(b.text) ?? 0) - (inhabitants.get(a.text) ?? 0))
    .slice(0, mostTowns)
}
