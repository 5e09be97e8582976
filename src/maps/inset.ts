import type { Drawing, Mark } from '../core/marks.ts'
import type { OverseasTerritory } from '../catalogue/overseas.ts'
import { trianglePath } from '../core/trianglePath.ts'
import type { Outlines } from '../geo/outlines.ts'
import { AreaState, type MapPicture } from './picture.ts'

const softInk = '#5b6270'

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
  const drawn: { radius: number; marks: Mark[] }[] = []
  for (const index of areas) {
    const status = picture.status[index] ?? AreaState.outside
    if (status === AreaState.outside || status === AreaState.zero) continue
    const [x, y] = project(picture.lon[index] ?? 0, picture.lat[index] ?? 0)
    const own = Math.min(9, (picture.radiusPx[index] ?? 0) / 2)
    if (status !== AreaState.value) {
      // Patterns need a ring and some room to be read as a disc, as on the map.
      const radius = Math.max(4, own)
      drawn.push({ radius, marks: withoutFigure(status, x, y, radius) })
      continue
    }
    const radius = Math.max(3, own)
    const [red, green, blue] = picture.colours.subarray(index * 4, index * 4 + 3)
    const fill = `rgb(${red}, ${green}, ${blue})`
    const change = picture.change?.[index]
    const mark: Mark = change
      ? { kind: 'path', d: trianglePath(x, y, radius, change), fill, stroke: softInk, strokeWidth: 0.8 }
      : { kind: 'circle', x, y, radius, fill, stroke: '#ffffff', strokeWidth: 0.8 }
    drawn.push({ radius, marks: [mark] })
  }
  return drawn.sort((a, b) => b.radius - a.radius).flatMap(({ marks }) => marks)
}

/** A disc hatched for missing, with a dot for secret, with a level line for what has no object. */
function withoutFigure(status: number, x: number, y: number, radius: number): Mark[] {
  const fill = status === AreaState.missing ? 'hatch' : '#ffffff'
  const disc: Mark = { kind: 'circle', x, y, radius, fill, stroke: softInk, strokeWidth: 0.8 }
  if (status === AreaState.secret) return [disc, { kind: 'circle', x, y, radius: 1.2, fill: softInk }]
  if (status !== AreaState.not_applicable) return [disc]
  return [
    disc,
    { kind: 'line', x1: x - radius, y1: y, x2: x + radius, y2: y, stroke: softInk, strokeWidth: 0.8 }
  ]
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
