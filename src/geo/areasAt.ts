import type { Outlines } from './outlines.ts'

/**
 * The areas that hold points, as areaAt finds them one by one: of several, the first in order.
 * @param lon degrees, one a point
 * @param lat degrees, one a point
 * @returns a row of the outlines for each point, or -1: also where a coordinate is NaN
 */
export function areasAt(outlines: Outlines, lon: Float64Array, lat: Float64Array): Int32Array {
  const { codes, index } = outlines
  const found = new Int32Array(lon.length).fill(-1)
  for (let point = 0; point < lon.length; point++) {
    const [x, y] = [lon[point] ?? Number.NaN, lat[point] ?? Number.NaN]
    // The index answers NaN with every box.
    if (Number.isNaN(x) || Number.isNaN(y)) continue
    let first = -1
    for (const row of index.search(x, y, x, y))
      if (row < codes.length && (first < 0 || row < first) && holdsPoint(outlines, row, x, y)) first = row
    found[point] = first
  }
  return found
}

/** Even-odd rule over all rings of an area: a point in a hole crosses two of them. */
export function holdsPoint(outlines: Outlines, row: number, x: number, y: number): boolean {
  const { coordinates, ringStarts, polygonStarts, areaStarts } = outlines
  const lastRing = polygonStarts[areaStarts[row + 1] ?? 0] ?? 0
  let inside = false
  for (let ring = polygonStarts[areaStarts[row] ?? 0] ?? 0; ring < lastRing; ring++) {
    const [from, to] = [ringStarts[ring] ?? 0, ringStarts[ring + 1] ?? 0]
    let x2 = coordinates[2 * (to - 1)] ?? 0
    let y2 = coordinates[2 * (to - 1) + 1] ?? 0
    for (let vertex = from; vertex < to; vertex++) {
      const x1 = coordinates[2 * vertex] ?? 0
      const y1 = coordinates[2 * vertex + 1] ?? 0
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
      x2 = x1
      y2 = y1
    }
  }
  return inside
}
