import { areaAt, type Outlines } from '../../geo/outlines.ts'
import { symbolUnder } from '../symbolUnder.ts'
import type { AreaPicture } from './areaPicture.ts'

/** The parts of a map that say where a pixel lies. */
interface View {
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly unproject: (x: number, y: number) => { lon: number; lat: number }
}

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
  const shown = entries.flatMap(({ lon, lat, status }, row) =>
    status === 'outside' ? [] : [[row, { lon, lat, radius: picture.radiusPx[row] ?? 0 }] as const]
  )
  return symbolUnder(x, y, view.project, shown)
}
