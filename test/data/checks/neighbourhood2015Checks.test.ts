import { expect, test } from 'vitest'
import { neighbourhood2015Checks } from '../../../data/checks/neighbourhood2015Checks.ts'
import type { Neighbourhood2015Row } from '../../../data/tables/neighbourhoods2015.ts'

const row = (code: string, change: Partial<Neighbourhood2015Row> = {}): Neighbourhood2015Row => ({
  code,
  outlined: true,
  communes: '01053',
  commune_names: 'Bourg-en-Bresse',
  department: '01',
  area_km2: 1,
  npnru: false,
  npnru_interest: null,
  main_successor: null,
  successor_count: 0,
  ...change
})
const outlined = Array.from({ length: 1296 }, (_, index) => row(`QP${index}`))
const check = (id: string, rows: Neighbourhood2015Row[], npnru: string[] = [], interest: string[] = []) =>
  neighbourhood2015Checks(rows, npnru, interest).find((one) => one.id === id)

test('outlines that are missing are counted against the decree', () => {
  expect(check('qpv-2015', outlined)?.status).toBe('ok')
  expect(check('qpv-2015-outlines', [...outlined, row('QP971001', { outlined: false })])).toMatchObject({
    status: 'warning',
    found: '1 sur 1\u202f297'
  })
})

test('one commune in fifty that is not found stops the run', () => {
  const lost = Array.from({ length: 26 }, (_, index) => row(`QP97${index}`, { communes: null }))
  expect(check('qpv-2015-communes', [...outlined, ...lost])?.status).toBe('failed')
})

test('the NPNRU: absent codes, disputed and unlisted interests', () => {
  const rows = [row('QP013025', { npnru: true, npnru_interest: 'national;regional' })]
  expect(check('qpv-2015-npnru', rows, ['QP013025', 'QP976017'])?.found).toBe('QP976017')
  expect(check('npnru-interest', rows, ['QP013025', 'QP976017'])?.found).toBe('1 sur 2')
  expect(check('npnru-interest-disputed', rows, ['QP013025'])?.found).toBe('QP013025')
  expect(check('npnru-interest-unlisted', rows, [], ['QP087001'])?.found).toBe('QP087001')
})
