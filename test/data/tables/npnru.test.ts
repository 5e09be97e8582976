import { expect, test } from 'vitest'
import type { CrosswalkRow } from '../../../data/tables/crosswalk.ts'
import { npnruCodesByQpv2024, npnruRows } from '../../../data/tables/npnru.ts'

const overlap = (
  code_2015: string,
  code_2024: string,
  share_of_2015: number,
  share_of_2024: number
): CrosswalkRow => ({
  code_2015,
  code_2024,
  area_km2: 1,
  share_of_2015,
  share_of_2024
})
const rows = npnruRows(['QP971002', 'QP022003', 'QP001001'], new Set(['QP022003', 'QP001001']), [
  overlap('QP001001', 'QN00101M', 0.2, 0.05),
  overlap('QP001001', 'QN00102M', 0.7, 0.9),
  overlap('QP001001', 'QN00103M', 0.02, 0.03)
])

test('successors share a tenth of either area, the largest first', () => {
  expect(rows[0]).toEqual({
    code_2015: 'QP001001',
    department: '01',
    successors: 'QN00102M;QN00101M',
    reach: 'successor'
  })
})

test('no successor and no outline are told apart', () => {
  expect(rows.slice(1).map(({ code_2015, reach }) => [code_2015, reach])).toEqual([
    ['QP022003', 'none'],
    ['QP971002', 'no_outline']
  ])
})

test('each QPV 2024 knows the NPNRU quartiers it succeeds', () => {
  expect([...npnruCodesByQpv2024(rows)]).toEqual([
    ['QN00102M', ['QP001001']],
    ['QN00101M', ['QP001001']]
  ])
})
