import { expect, test } from 'vitest'
import { crosswalkChecks } from '../../../data/checks/crosswalkChecks.ts'

const row = (code_2015: string, code_2024: string, share_of_2015: number, share_of_2024 = share_of_2015) => ({
  code_2015,
  code_2024,
  area_km2: 1,
  share_of_2015,
  share_of_2024
})
const found = (rows: ReturnType<typeof row>[], sliversDropped = 0) => {
  const checks = crosswalkChecks({
    rows,
    sliversDropped,
    qpv2015: [{ code: 'QP001001' }, { code: 'QP001002' }],
    qpv2024: [
      { code: 'QN00101I', kind: 'I' },
      { code: 'QN00102I', kind: 'I' },
      { code: 'QN00103N', kind: 'N' },
      { code: 'QN00104N', kind: 'N' },
      { code: 'QN97101I', kind: 'I' }
    ]
  })
  return (id: string) => checks.find((check) => check.id === id)
}

test('says which neighbourhoods are not what the letter of their code promises', () => {
  const check = found([
    row('QP001001', 'QN00101I', 0.97),
    row('QP001002', 'QN00102I', 0.9),
    row('QP001003', 'QN00103N', 0.6),
    row('QP001004', 'QN00104N', 0.1)
  ])
  expect(check('crosswalk-identical')).toMatchObject({
    status: 'warning',
    found: '1 sur 2\u00a0: QN00102I',
    expected: '0 sur 2'
  })
  expect(check('crosswalk-new')).toMatchObject({ status: 'warning', found: '1 sur 2\u00a0: QN00103N' })
})

test('slivers that were dropped are counted', () => {
  expect(found([], 21)('crosswalk-slivers')).toMatchObject({ status: 'warning', found: '0, et 21 écartés' })
})

test('overseas neighbourhoods are told to have no passage', () => {
  expect(found([row('QP001001', 'QN00101I', 1)])('crosswalk-overseas')?.found).toBe(
    '1 sur 4 en métropole, 1 d’outre-mer sans passage'
  )
})

test('the number of 2015 is compared with the main successor', () => {
  const check = found([
    row('QP001001', 'QN00101I', 0.9),
    row('QP001002', 'QN00102I', 0.2),
    row('QP001002', 'QN00103N', 0.7),
    row('QP001003', 'QN00103N', 0.05)
  ])
  expect(check('crosswalk-numbers')).toMatchObject({ status: 'warning', found: '1 sur 2' })
})

test('a neighbourhood that would be covered more than once fails', () => {
  const check = found([row('QP001001', 'QN00101I', 0.8), row('QP001001', 'QN00102I', 0.3)])
  expect(check('crosswalk-areas')).toMatchObject({ status: 'failed', found: '110\u00a0%' })
})
