import type { LevelId } from '../catalogue/levels.ts'
import { areaAt } from '../geo/outlines.ts'
import { neighbourhoodZoom } from '../maps/baseStyle.ts'
import type { Atlas } from './atlas.svelte.ts'
import type { Picture } from './picture.svelte.ts'

/** The parts of a map that say where a pixel lies. */
interface View {
  readonly camera: { readonly zoom: number }
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly unproject: (x: number, y: number) => { lon: number; lat: number }
}

/** Fingers and small symbols need some room around the mark. */
const reachPx = 4

/**
 * The area under a point of the map: the smallest symbol there, else the area drawn there, else the
 * neighbourhood whose outline is shown. Computed from positions, not read back from the GPU: exact, and
 * free of a second rendering.
 */
export function areaAtPoint(
  x: number,
  y: number,
  view: View,
  picture: Picture,
  atlas: Atlas
): { level: LevelId; code: string } | null {
  const { outlines, places } = atlas.tables
  const level = picture.subject.level.id
  if (picture.type === 'symbols') {
    const row = symbolAt(x, y, view, picture)
    if (row) return { level, code: row }
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

function symbolAt(x: number, y: number, view: View, picture: Picture): string | null {
  let best: { code: string; radius: number } | null = null
  for (const row of picture.rows) {
    if (row.status === 'outside') continue
    const radius = (picture.map?.radiusPx[row.index] ?? 0) + reachPx
    const at = view.project(row.place.lon, row.place.lat)
    const hit = (at.x - x) ** 2 + (at.y - y) ** 2 <= radius ** 2
    if (hit && (!best || radius < best.radius)) best = { code: row.place.code, radius }
  }
  return best?.code ?? null
}
