import { expect, test } from 'vitest'
import { indicatorChecks } from '../../../data/checks/indicatorChecks.ts'
import {
  absentChecks,
  file2024Checks,
  joinChecks,
  socialRateCheck,
  twinChecks
} from '../../../data/checks/inseeFileChecks.ts'
import { yearlyChange } from '../../../data/checks/yearlyChange.ts'
import { readInseeQpv2015 } from '../../../data/readers/inseeQpv2015.ts'
import { readInseeQpv2024 } from '../../../data/readers/inseeQpv2024.ts'
import { qpv2024Rows, type IndicatorRow } from '../../../data/tables/indicators.ts'
import { indicatorRow as row } from '../indicatorRow.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const statusOf = (rows: IndicatorRow[], id: string) => indicatorChecks(rows).find((check) => check.id === id)

test('an absent figure that was turned into a zero is caught', () => {
  expect(statusOf([row({ status: 'missing', value: 0 })], 'indicators-statuses')?.status).toBe('failed')
  expect(statusOf([row({ status: 'value', value: 0 })], 'indicators-statuses')?.status).toBe('failed')
  expect(statusOf([row({ status: 'missing', value: null })], 'indicators-statuses')?.status).toBe('ok')
})

test('a rate above 100 and a negative number are caught by their indicator, year and code', () => {
  const found = statusOf(
    [row({ indicator: 'poverty-rate', value: 101 }), row({ value: -1, code: 'b' })],
    'indicators-range'
  )
  expect(found).toMatchObject({
    status: 'failed',
    found: 'poverty-rate 2019 QP001001, caf-recipients 2019 b'
  })
})

test('a sum above the total that the producer publishes is caught', () => {
  const whole = row({ code: 'FR', level: 'all_neighbourhoods', value: 70 })
  const twice = [whole, row({}), row({ code: 'b' })]
  expect(statusOf(twice, 'indicators-whole')?.status).toBe('failed')
  expect(statusOf([whole, row({})], 'indicators-whole')?.status).toBe('ok')
})

test('jobseekers that are not those of the published totals are caught: files read a year late', () => {
  const late = row({ indicator: 'jobseekers-abc', year: 2021, code: 'QP093001', value: 79_262 })
  expect(statusOf([late], 'jobseekers-published')?.status).toBe('failed')
})

test('a median that jumps in a year is told', () => {
  const rows = [row({ value: 100 }), row({ year: 2020, value: 150 })]
  expect(statusOf(rows, 'indicators-moves')?.found).toBe('caf-recipients 2020 +50\u00a0%')
})

test('an indicator that nobody describes is caught', () => {
  expect(statusOf([row({ indicator: 'unknown' })], 'indicators-described')?.status).toBe('failed')
})

test('a year that repeats the one before is told', () => {
  const rows = [row({}), row({ year: 2020 })]
  expect(statusOf(rows, 'indicators-copied')).toMatchObject({
    status: 'warning',
    found: '1\u00a0: caf-recipients 2020'
  })
})

test('cells without a figure are counted, none lost', () => {
  const [check] = absentChecks([row({}), row({ status: 'missing', value: null, note: '5' })])
  expect(check?.found).toContain('1 sur 2 (50\u00a0%), dont 1 sous un code')
})

test('two files that should say the same are compared cell by cell', () => {
  const read = (value: string) =>
    readInseeQpv2015(sourcesFolder({ 'a.csv': `CODGEO;TP60\nQP001001;${value}\n` }), 'a.csv')
  const check = (other: string) =>
    twinChecks([
      { source: 's', year: 2017, used: read('43'), other: read(other), columns: new Map([['TP60', 'TP60']]) }
    ])[0]
  expect(check('43')?.status).toBe('ok')
  expect(check('44')).toMatchObject({ status: 'warning', found: expect.stringContaining('QP001001 TP60') })
  expect(check('')?.status).toBe('warning')
})

test('codes without an outline are counted, those of the metropole named', () => {
  const [outline] = joinChecks(
    [row({}), row({ code: 'QP971001' }), row({ code: 'QP075001' })],
    new Set(['QP001001'])
  )
  expect(outline?.found).toBe('2 sur 3, dont 1 (QP075001)')
})

const header =
  'COG,lib_com,codeQPV,lib_qp,insee_reg,lib_reg,insee_dep,lib_dep,siren_epci,lib_epci,popMuniQPV,indiceJeunesse,partPopEt,partPopImmi,partMenImmi,partMenEt,partMen1p,partMen2p,partMen3p,partMen45p,partMen6pp,nombre_menages,nombre_logements_sociaux,taux_logements_sociaux,taux_d_emploi,taux_pauvrete_60%,personnes_couvertes_CAF,allocataires_CAF,RSA_socle'
const line = (commune: string) =>
  `${commune},Bourg,QN00101M,X,84.0,R,1,Ain,2,CA,6399${','.repeat(12)},108.6,48.8,46.0,1,1,1`

test('the faults of the file of QPV 2024 are caught: repeated neighbourhoods, lost zeros, rates above 100', () => {
  const text = [header, line('1053'), line('1004')].join('\n')
  const file = readInseeQpv2024(sourcesFolder({ 'insee-qpv2024/analyse_qpv.csv': text }))
  const once = qpv2024Rows(file.qpvs, 's')
  const checks = (rows: readonly IndicatorRow[]) =>
    Object.fromEntries(
      file2024Checks(file, rows, new Set(['QN00101M'])).map(({ id, status, found }) => [
        id,
        `${status} ${found}`
      ])
    )
  expect(checks(once)).toMatchObject({
    'qpv-2024-once': 'ok 2 lignes, 1 quartiers, 1 taux de pauvreté',
    'qpv-2024-leading-zeros': 'warning 2',
    'qpv-2024-social-rate': 'warning 1 quartiers'
  })
  // The fault itself: one rate a row of the file, as a naive reading gives.
  expect(checks([...once, ...once])['qpv-2024-once']).toContain('failed')
})

test('a commune whose social housing rate passes 100 % is named', () => {
  expect(socialRateCheck(['71085'])).toMatchObject({ status: 'warning', found: '71085' })
  expect(socialRateCheck([]).status).toBe('ok')
})

test('a yearly total that jumps is told, with its year and sign', () => {
  const what = { id: 'x', title: 'X', source: 's' }
  const check = (...totals: [number, number][]) => yearlyChange(what, new Map(totals), 0.1)
  expect(check([2020, 100], [2021, 105])).toMatchObject({ status: 'ok', found: '2021\u00a0: +5\u00a0%' })
  expect(check([2020, 100], [2021, 80])).toMatchObject({ status: 'warning', found: '2021\u00a0: -20\u00a0%' })
  expect(check([2020, 100], [2022, 300])).toMatchObject({ status: 'ok', found: 'une seule année' })
})
