import { expect, test } from 'vitest'
import { indicators } from '../../../src/catalogue/indicators/index.ts'
import { nationalReferences, nationalTerritories } from '../../../src/catalogue/references.ts'
import { indicatorRows } from '../../../src/state/pages/indicatorRows.ts'
import { nationalFigures } from '../../../src/state/pages/nationalFigures.ts'
import { nearestFigure } from '../../../src/state/pages/references.ts'
import { tableColumns } from '../../sql/database.ts'
import { figure } from './figures.ts'

const national = tableColumns('indicators_national')
const values = (...[indicator, scope, year]: [string, 'france' | 'neighbourhoods', number]) =>
  nationalFigures(national, indicator, scope, year).map((one) => `${one.value} ${one.territory} ${one.year}`)

test('the poverty rate of France nearest in time stands beside a neighbourhood’s', () => {
  // INSEE as quoted by Centre d’observation de la société (2018) and Localtis (2021).
  expect(values('poverty-rate', 'france', 2019)).toEqual(['14.6 France 2018'])
  expect(values('poverty-rate', 'france', Number.NaN)).toEqual(['14.5 France métropolitaine 2021'])
})

test('sources that contradict each other are all given', () => {
  expect(values('poverty-rate', 'neighbourhoods', Number.NaN)).toEqual([
    '44 QPV total 2021',
    '44.3 QPV total 2021'
  ])
})

test('what was said before 2024 is not said of the QPV 2024', () => {
  // A speech of January 2021 gives 42 %: the contours of 2024 did not exist.
  const rows = national.texts('indicator').flatMap((name, row) => (name === 'taux de pauvreté' ? [row] : []))
  expect(rows.map((row) => national.numbers('value')[row])).toContain(42)
  const given = nationalFigures(national, 'poverty-rate', 'neighbourhoods', Number.NaN)
  expect(given.map(({ value }) => value)).not.toContain(42)
})

const parts = (generation: '2015' | '2024') => ({
  generation,
  own: new Map([['population', [figure(generation === '2024' ? Number.NaN : 2022, 3000)]]]),
  sets: new Map(),
  all: new Map(),
  communes: [],
  national
})
const allQpv = (generation: '2015' | '2024') =>
  indicatorRows(parts(generation))[0]?.rows[0]?.references.get('all')

test('a national figure of the QPV 2024 never stands beside a QPV 2015', () => {
  // INSEE, August 2024: 5.3 million inhabitants, perimeter of 2024.
  expect(allQpv('2024')?.map(({ value }) => value)).toEqual([5_300_000])
  expect(allQpv('2015')).toEqual([])
})

test('the employment rate of a survey does not stand beside that of the census', () => {
  expect(values('employment-rate', 'neighbourhoods', 2022)).toEqual([])
})

test('a monthly amount is told by the year, and as it is written', () => {
  const [found] = nationalFigures(national, 'disposable-income-median', 'france', 2019)
  expect(found).toMatchObject({ value: 21_720, asWritten: '1810 € par mois' })
})

test('an indicator that no public page answers has no national figure', () => {
  expect(values('rsa-recipients', 'france', 2022)).toEqual([])
})

test('every national reference leads to an indicator and to rows of the table', () => {
  const named = national.texts('indicator')
  const territories: readonly string[] = Object.values(nationalTerritories).flat()
  const lost = nationalReferences.filter(
    ({ indicator, national: name }) =>
      !indicators.some(({ id }) => id === indicator) ||
      !named.some((one, row) => one === name && territories.includes(national.texts('territory')[row] ?? ''))
  )
  expect(lost).toEqual([])
})

const breaks = [{ year: 2019, why: { fr: '', en: '' } }]

test('a reference is of the nearest year known, the earlier of two', () => {
  const series = [figure(2016, 1), figure(2018, 2), figure(2020, Number.NaN)]
  expect(nearestFigure(series, 2017)?.year).toBe(2016)
  expect(nearestFigure(series, 2022)?.year).toBe(2018)
  expect(nearestFigure(series, Number.NaN)?.year).toBe(2018)
})

test('no reference comes from beyond a break in series', () => {
  expect(nearestFigure([figure(2018, 1)], 2022, breaks)).toBeNull()
  expect(nearestFigure([figure(2019, 1)], 2022, breaks)?.year).toBe(2019)
})
