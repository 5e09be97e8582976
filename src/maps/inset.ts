import type { Drawing, Mark } from '../core/marks.ts'
import type { OverseasTerritory } from '../catalogue/overseas.ts'
import type { Outlines } from '../geo/outlines.ts'
import { AreaState, type MapPicture } from './picture.ts'

/**
 * One overseas territory in small: its outline where there is one, and the areas of the map in it with the
 * colours they have there. Symbols keep their colour, not their size: one circle would fill the box.
 * @param areas rows of the picture that lie in the territory
 * @param sizePx side of the square box
 */
export function insetDrawing(
  territory: OverseasTerritory,
  departments: Outlines,
  picture: MapPicture | null,
  areas: readonly number[],
  sizePx: number
): Drawing {
  const row = departments.codes.indexOf(territory.code)
  const bounds = row >= 0 ? departments.bounds(row) : aroundAreas(territory, picture, areas)
  const project = projection(bounds, sizePx)
  const marks: Mark[] = []
  if (row >= 0)
    marks.push({
      kind: 'path',
      d: pathOf(departments, row, project),
      fill: '#f6f3ec',
      stroke: '#bdb29c',
      strokeWidth: 1
    })
  if (picture) marks.push(...symbols(picture, areas, project))
  return { width: sizePx, height: sizePx, marks }
}

type Project = (lon: number, lat: number) => [number, number]

type Box = readonly [number, number, number, number]

function aroundAreas(
  territory: OverseasTerritory,
  picture: MapPicture | null,
  areas: readonly number[]
): Box {
  const lons = [territory.lon, ...areas.map((row) => picture?.lon[row] ?? territory.lon)]
  const lats = [territory.lat, ...areas.map((row) => picture?.lat[row] ?? territory.lat)]
  return [
    Math.min(...lons) - 0.05,
    Math.min(...lats) - 0.05,
    Math.max(...lons) + 0.05,
    Math.max(...lats) + 0.05
  ]
}

function symbols(picture: MapPicture, areas: readonly number[], project: Project): Mark[] {
  const marks: { radius: number; mark: Mark }[] = []
  for (const index of areas) {
    const status = picture.status[index]
    if (status === AreaState.outside || status === AreaState.zero) continue
    const [x, y] = project(picture.lon[index] ?? 0, picture.lat[index] ?? 0)
    const [red, green, blue] = picture.colours.subarray(index * 4, index * 4 + 3)
    const isMissing = status === AreaState.missing
    const fill = isMissing ? 'hatch' : `rgb(${red}, ${green}, ${blue})`
    // Hatching needs a ring and some room to be read as a disc, as on the map.
    const stroke = isMissing ? '#5b6270' : '#ffffff'
    const radius = Math.max(isMissing ? 4 : 3, Math.min(9, (picture.radiusPx[index] ?? 0) / 2))
    marks.push({ radius, mark: { kind: 'circle', x, y, radius, fill, stroke, strokeWidth: 0.8 } })
  }
  return marks.sort((a, b) => b.radius - a.radius).map(({ mark }) => mark)
}

function projection([west, south, east, north]: Box, sizePx: number): Project {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (sizePx - 6) / Math.max((east - west) * shrink, north - south)
  const [midLon, midLat] = [(west + east) / 2, (south + north) / 2]
  return (lon, lat) => [sizePx / 2 + (lon - midLon) * shrink * scale, sizePx / 2 - (lat - midLat) * scale]
}

function pathOf(departments: Outlines, row: number, project: Project): string {
  return departments
    .polygons(row)
    .flat()
    .map((ring) => {
      const points = ring.map(([lon, lat]) =>
        project(lon, lat)
          .map((px) => px.toFixed(1))
          .join(' ')
      )
      return `M${points.join('L')}Z`
    })
    .join('')
}
