import { areaAt, type Outlines } from '../../geo/outlines.ts'
import type { AreaPicture } from './areaPicture.ts'

/** The parts of a map that say where a pixel lies. */
interface View {
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly unproject: (x: number, y: number) => { lon: number; lat: number }
}

/** Fingers and small symbols need some room around the mark. */
const reachPx = 4

/**
 * Row of the entry under a point of the map: the area drawn there, or the smallest symbol; -1 for none.
 * @param outlines of the level that is filled
 */
export function entryAtPoint(
  x: number,
  y: number,
  view: View,
  { type, entries, picture }: AreaPicture,
  outlines: Outlines | null
): number {
  if (type === 'choropleth' && outlines) {
    const { lon, lat } = view.unproject(x, y)
    const code = outlines.codes[areaAt(outlines, lon, lat)]
    return entries.findIndex((entry) => entry.code === code && entry.status !== 'outside')
  }
  const hits = entries.flatMap(({ lon, lat, status }, row) => {
    if (status === 'outside' || Number.isNaN(lon)) return []
    const radius = (picture.radiusPx[row] ?? 0) + reachPx
    const at = view.project(lon, lat)
    return (at.x - x) ** 2 + (at.y - y) ** 2 <= radius ** 2 ? [{ row, radius }] : []
  })
  return hits.sort((a, b) => a.radius - b.radius)[0]?.row ?? -1
}
