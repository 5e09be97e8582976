import Flatbush from 'flatbush'
import type { Outlines } from '../../../src/geo/outlines.ts'

/** One square area for each code, side by side from west to east; without an Arrow file. */
export function squareOutlines(
  codes: readonly string[],
  west: number,
  south: number,
  side: number
): Outlines {
  const corners = codes.map((_, i) => {
    const x = west + 2 * i * side
    return [x, south, x + side, south, x + side, south + side, x, south + side, x, south] as const
  })
  const boxes = corners.map((at) => [at[0], at[1], at[2], at[5]] as const)
  const index = new Flatbush(Math.max(codes.length, 1))
  for (const box of boxes) index.add(...box)
  index.finish()
  const each = (length: number) => Int32Array.from({ length: codes.length + 1 }, (_, i) => i * length)
  return {
    codes,
    coordinates: Float64Array.from(corners.flat()),
    ringStarts: each(5),
    polygonStarts: each(1),
    areaStarts: each(1),
    bounds: (row) => boxes[row] ?? [0, 0, 0, 0],
    polygons: (row) => {
      const at = corners[row] ?? []
      const ring = [0, 2, 4, 6, 8].map((i): [number, number] => [at[i] ?? 0, at[i + 1] ?? 0])
      return [[ring]]
    },
    index
  }
}
