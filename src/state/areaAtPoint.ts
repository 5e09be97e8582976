import type { LevelId } from '../catalogue/levels.ts'
import { areaAt } from '../geo/outlines.ts'
import { neighbourhoodZoom } from '../maps/baseStyle.ts'
import type { Atlas } from './atlas.svelte.ts'
import type { Picture } from './picture.svelte.ts'
import { symbolUnder } from './symbolUnder.ts'

/** The parts of a map that say where a pixel lies. */
interface View {
  readonly camera: { readonly zoom: number }
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly unproject: (x: number, y: number) => { lon: number; lat: number }
}

/**
 * The area under a point of the map: the smallest symbol there, else the area drawn there, else the
 * neighbourhood whose outline is shown.
 */
export function areaAtPoint(
  x: number,
  y: number,
  view: View,
  picture: Picture,
  atlas: Pick<Atlas, 'tables'>
): { level: LevelId; code: string } | null {
  const { outlines, places } = atlas.tables
  const level = picture.subject.level.id
  if (picture.type === 'symbols') {
    const shown = picture.rows.filter((row) => row.status !== 'outside')
    const symbols = shown.map(
      ({ index, place: { lon, lat } }) =>
        [index, { lon, lat, radius: picture.map?.radiusPx[index] ?? 0 }] as const
    )
    const place = places.at(level)[symbolUnder(x, y, view.project, symbols)]
    if (place) return { level, code: place.code }
  }
  const { lon, lat } = view.unproject(x, y)
  if (picture.type === 'choropleth' && level !== 'contract') {
    const index = areaAt(outlines[level], lon, lat)
    const place = places.at(level)[places.indexOf(level, outlines[level].codes[index] ?? '')]
    if (place && picture.rows[places.indexOf(level, place.code)]?.status !== 'outside')
      return { level, code: place.code }
  }
  if (view.camera.zoom < neighbourhoodZoom) return null
  const code = outlines.neighbourhood.codes[areaAt(outlines.neighbourhood, lon, lat)]
  return code === undefined ? null : { level: 'neighbourhood', code }
}
