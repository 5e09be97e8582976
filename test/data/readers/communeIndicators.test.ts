import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readCommuneIncomes, readSocialHousing } from '../../../data/readers/communeIndicators.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const incomes = 'communes-indicators/filosofi_communes.json'
const housing = 'communes-indicators/rpls_communes.json.gz'

test('incomes come sorted by code, a share that is not given is missing', () => {
  const folder = sourcesFolder({
    [incomes]: { communes: { '2A004': { median_eur: 21660, minima_pct: 3 }, '01001': { median_eur: 25820 } } }
  })
  const { medians, minima } = readCommuneIncomes(folder)
  expect(medians.map(({ code, figure }) => [code, figure.value])).toEqual([
    ['01001', 25820],
    ['2A004', 21660]
  ])
  expect(minima.map(({ figure }) => figure.status)).toEqual(['missing', 'value'])
})

test('a code without its leading zero is refused', () => {
  const folder = sourcesFolder({ [incomes]: { communes: { '1001': { median_eur: 1 } } } })
  expect(() => readCommuneIncomes(folder)).toThrow(`${incomes}: no INSEE code of a commune: 1001`)
})

test('a social housing rate above 100 % is missing and named; zero stays zero', () => {
  const communes = { '71085': { label: 'Change', rate_pct: 157 }, '01002': { label: 'A', rate_pct: 0 } }
  const { figures, impossible } = readSocialHousing(
    sourcesFolder({ [housing]: gzipSync(JSON.stringify({ communes })) })
  )
  expect(figures.map(({ figure }) => figure)).toEqual([
    { status: 'zero', value: 0 },
    { status: 'missing', value: null }
  ])
  expect(impossible).toEqual(['71085'])
})
