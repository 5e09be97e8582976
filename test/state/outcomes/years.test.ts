import { expect, test } from 'vitest'
import { outcomeMeasureOf } from '../../../src/catalogue/outcomeMeasures.ts'
import { coverageOf } from '../../../src/state/coverage.ts'
import { undated } from '../../../src/state/outcomes/figure.ts'
import { comparableYears, yearsKnown } from '../../../src/state/outcomes/years.ts'
import { tableColumns } from '../../sql/database.ts'

const coverage = coverageOf(tableColumns('indicator_coverage'))
const measure = (id: string) => outcomeMeasureOf(id)!

test('poverty of QPV 2015 is known from 2016 to 2019; above the neighbourhood from 2017, with its weights', () => {
  expect(yearsKnown(measure('poverty-rate'), 2015, coverage, false)).toEqual([2016, 2017, 2018, 2019])
  expect(yearsKnown(measure('poverty-rate'), 2015, coverage, true)).toEqual([2017, 2018, 2019])
})

test('figures of QPV 2024 have one year, which the source does not say', () => {
  expect(yearsKnown(measure('poverty-rate'), 2024, coverage, false)).toEqual([undated])
})

test('amounts follow the contracts of their generation', () => {
  expect(yearsKnown(measure('funding-fonjep'), 2024, coverage, true)).toEqual([2024])
  expect(yearsKnown(measure('funding-fonjep'), 2015, coverage, true)).toEqual([2020, 2021, 2022, 2023])
})

test('no year before a break is compared with one after it', () => {
  const population = measure('population')
  const years = [2017, 2018, 2019, 2020, 2021, 2022]
  // The editions from 2021 on count another census.
  expect(comparableYears(population, years, 2022)).toEqual([2021])
  expect(comparableYears(population, years, 2020)).toEqual([2017, 2018, 2019])
  expect(comparableYears(measure('poverty-rate'), [undated], undated)).toEqual([])
})
