import { overseas } from '../catalogue/overseas.ts'
import type { Inset } from '../exports/sheet/content.ts'
import { frameOf, hexagone, type Bounds } from '../geo/frame.ts'
import { cameraOn, metresPerPixelAt, projectionOf, type Camera } from '../geo/mercator.ts'
import type { Outlines } from '../geo/outlines.ts'
import type { Places } from '../geo/places.ts'
import { neighbourhoodZoom } from '../maps/baseStyle.ts'
import { isFlat, mapMarks, type MapShown } from '../maps/onPaper/index.ts'
import { usualPointRadiusPx } from '../maps/shaded.ts'
import { shownRows, withSymbols, type MapPicture } from '../maps/picture.ts'
import type { Choice } from './choice.ts'
import { t } from '../words/t.ts'

/** An inset whose symbols may be drawn smaller, as those of the map beside it are. */
export interface PaperInset extends Inset {
  /** @param symbolScale 1, or less on a small paper */
  draw(widthPx: number, heightPx: number, symbolScale?: number): ReturnType<Inset['draw']>
}

/** Where the places of an inset come from. */
interface Ground {
  readonly places: Places
  readonly outlines: Record<'neighbourhood' | 'department' | 'region', Outlines>
}

/** Paris and the departments around it. */
const parisDepartments = ['75', '92', '93', '94']

const ileDeFrance = '11'

/** The country fills a map below this zoom, Île-de-France below the other: beyond, the reader looks at a part. */
const [nationalZoom, regionalZoom] = [6.5, 9]

/** Islands of one territory lie closer than that, in degrees. */
const nearDeg = 1

/** Free ground around a territory in its inset, in pixels. */
const paddingPx = 5

/**
 * The small maps that belong beside a map: the overseas territories beside one of the whole country, Paris and its
 * inner suburbs beside one of the country or of Île-de-France. Each is drawn as the map is, its symbols of one size
 * with the map's, at a scale of its own.
 * @returns none, and null, where the reader looks closer, or at a territory of her choice; where the map is not flat
 */
export function paperInsets(
  map: MapShown,
  { zone, camera }: Pick<Choice, 'zone' | 'camera'>,
  ground: Ground
): { insets: readonly PaperInset[]; paris: PaperInset | null } {
  if (!isFlat(map.type)) return { insets: [], paris: null }
  const isNational = zone === null && (camera === null || showsCountry(camera))
  const isRegional =
    zone?.level === 'region' && zone.code === ileDeFrance && (camera?.zoom ?? 0) < regionalZoom
  return {
    insets: isNational ? overseasOnPaper(map, ground) : [],
    paris:
      isNational || isRegional
        ? insetOf(t('Paris et petite couronne'), map, around(parisDepartments, ground))
        : null
  }
}

function showsCountry({ lon, lat, zoom }: Camera): boolean {
  const [west, south, east, north] = hexagone
  return zoom < nationalZoom && lon > west && lon < east && lat > south && lat < north
}

/** Overseas territories that have something to show: an outline, or areas of the map. */
function overseasOnPaper(map: MapShown, ground: Ground): PaperInset[] {
  return overseas.flatMap(({ code, name }) => {
    const hasLand = ground.outlines.department.codes.includes(code)
    const own = around([code], ground)
    const bounds = hasLand ? own : withPoints(map.picture, own)
    return hasLand || (map.picture && rowsIn(map.picture, bounds).length > 0)
      ? [insetOf(name, map, bounds)]
      : []
  })
}

function insetOf(label: string, map: MapShown, bounds: Bounds): PaperInset {
  // A page is laid out again for every move of a part, its insets of one size.
  let last: { readonly key: string; readonly drawn: ReturnType<Inset['draw']> } | null = null
  return {
    label,
    symbolPx: largestIn(map.picture, bounds),
    draw: (widthPx, heightPx, symbolScale = 1) => {
      const key = `${widthPx} ${heightPx} ${symbolScale}`
      if (last?.key === key) return last.drawn
      const picture = withSymbols(map.picture, symbolScale)
      const camera = insetCamera(picture, bounds, widthPx, heightPx)
      const drawn = {
        marks: mapMarks({ ...map, picture: pictureAt(picture, camera) }, camera, widthPx, heightPx, {
          graticule: false,
          // A name would cover a map of this size; its title says what it is.
          measureText: null
        }),
        metresPerPixel: metresPerPixelAt(camera)
      }
      last = { key, drawn }
      return drawn
    }
  }
}

/** A territory without an outline is where its neighbourhoods are, and the points of the map that stand for them. */
function withPoints(picture: MapPicture | null, [west, south, east, north]: Bounds): Bounds {
  if (!picture) return [west, south, east, north]
  const points = rowsIn(picture, [west - nearDeg, south - nearDeg, east + nearDeg, north + nearDeg])
  const [lons, lats] = [
    points.map((row) => picture.lon[row] ?? west),
    points.map((row) => picture.lat[row] ?? south)
  ]
  return [
    Math.min(west, ...lons),
    Math.min(south, ...lats),
    Math.max(east, ...lons),
    Math.max(north, ...lats)
  ]
}

/** Radius of the largest symbol of a territory in pixels; 0 where its areas are filled. */
function largestIn(picture: MapPicture | null, bounds: Bounds): number {
  if (!picture || picture.polygons) return 0
  return Math.max(0, ...rowsIn(picture, bounds).map((row) => picture.radiusPx[row] ?? 0))
}

/** As on the screen: from this far neighbourhoods are points. Where the map has points, insets have them too. */
function pictureAt(picture: MapPicture | null, { zoom }: Camera): MapPicture | null {
  const isTiny = picture?.level === 'neighbourhood' && zoom < neighbourhoodZoom
  return picture && isTiny ? { ...picture, polygons: null } : picture
}

/** The closest look at a territory that cuts no symbol of it, so far as the box allows. */
function insetCamera(picture: MapPicture | null, bounds: Bounds, widthPx: number, heightPx: number): Camera {
  const close = cameraOn(bounds, widthPx, heightPx, paddingPx)
  if (!picture || picture.polygons) return close
  const project = projectionOf(close, widthPx, heightPx)
  const beyond = rowsIn(picture, bounds).map((row) => {
    const [x, y] = project(picture.lon[row] ?? 0, picture.lat[row] ?? 0)
    // With its outline; what has no size of its own is drawn as a plain point.
    const radius = Math.max(picture.radiusPx[row] ?? 0, usualPointRadiusPx) + 1
    return radius - Math.min(x, y, widthPx - x, heightPx - y)
  })
  const outside = Math.min(Math.max(0, ...beyond), Math.min(widthPx, heightPx) / 4)
  return cameraOn(bounds, widthPx, heightPx, paddingPx + outside)
}

/** Rows of the picture that are drawn in these bounds: a filled area needs an outline. */
function rowsIn(picture: MapPicture, [west, south, east, north]: Bounds): number[] {
  return shownRows(picture).filter((row) => {
    const [lon, lat] = [picture.lon[row] ?? Number.NaN, picture.lat[row] ?? Number.NaN]
    const isDrawn = !picture.polygons || picture.polygons.rings(row).length > 0
    return isDrawn && lon >= west && lon <= east && lat >= south && lat <= north
  })
}

/** What shows all of some departments. */
function around(departments: readonly string[], { places, outlines }: Ground): Bounds {
  return departments
    .map((code) => frameOf({ level: 'department', code }, places, outlines))
    .reduce((all, one) => [
      Math.min(all[0], one[0]),
      Math.min(all[1], one[1]),
      Math.max(all[2], one[2]),
      Math.max(all[3], one[3])
    ])
}
