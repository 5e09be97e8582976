import { expect, test } from 'vitest'
import { crosswalkRows } from '../../../data/tables/crosswalk.ts'

/** A QPV that is a rectangle, in thousandths of a degree. */
function qpv(code: string, west: number, south: number, east: number, north: number) {
  const at = (x: number, y: number) => [x / 1000, 45 + y / 1000]
  const ring = [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]
  return { code, geometry: { type: 'MultiPolygon' as const, coordinates: [[ring]] } }
}

test('a quartier cut in two leads to both parts, by area', () => {
  const { rows } = crosswalkRows(
    [qpv('QP001001', 0, 0, 10, 10)],
    [qpv('QN00102M', 4, 0, 10, 10), qpv('QN00101M', 0, 0, 4, 10)]
  )
  expect(rows.map(({ area_km2: _, ...row }) => row)).toEqual([
    { code_2015: 'QP001001', code_2024: 'QN00101M', share_of_2015: 0.4, share_of_2024: 1 },
    { code_2015: 'QP001001', code_2024: 'QN00102M', share_of_2015: 0.6, share_of_2024: 1 }
  ])
})

test('neighbours whose borders were drawn a little apart are not linked, and are counted', () => {
  const { rows, sliversDropped } = crosswalkRows(
    [qpv('QP001001', 0, 0, 1000, 10)],
    [qpv('QN00101M', 999, 0, 2000, 10)]
  )
  expect(rows).toEqual([])
  expect(sliversDropped).toBe(1)
})

test('a small quartier inside a very large one is no sliver', () => {
  const { rows } = crosswalkRows([qpv('QP001001', 0, 0, 1, 1)], [qpv('QN00101M', 0, 0, 100, 100)])
  expect(rows[0]).toMatchObject({ share_of_2015: 1, share_of_2024: 0.0001 })
})

test('nothing to compare gives no row', () => {
  expect(crosswalkRows([], [])).toEqual({ rows: [], sliversDropped: 0 })
})
