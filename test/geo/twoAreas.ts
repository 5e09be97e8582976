/** Counter-clockwise, closed. */
function rectangle(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
}

/** An area of two parts, the first with a hole, and a plain one: whole degrees, so that areas are exact. */
export const twoAreas = [
  {
    code: 'QN00101M',
    geometry: [[rectangle(0, 0, 4, 4), rectangle(1, 1, 3, 3).reverse()], [rectangle(8, 0, 9, 1)]]
  },
  { code: 'QN00102M', geometry: [[rectangle(20, 10, 22, 12)]] }
]
