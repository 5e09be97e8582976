import { expect, test } from 'vitest'
import { outcomeMeasureOf } from '../../../src/catalogue/outcomeMeasures.ts'
import { coverageOf } from '../../../src/state/coverage.ts'
import { undated } from '../../../src/state/outcomes/figure.ts'
import { comparableYears, yearsKnown } from '../../../src/state/outcomes/years.ts'
import { tableColumns } from '../../sql/database.ts'

const coverage = coverageOf(tableColumns('indicator_coverage'))
const measure = (id: string) => outcomeMeasureOf(id)!

test('poverty of QPV 2015 is known from 2016 to 2019; above the neighbourhood from 2017, with its weights', () => {
  expect(yearsKnown(measure('poverty-rate'), '2015', coverage, false)).toEqual([2016, 2017, 2018, 2019])
  expect(yearsKnown(measure('poverty-rate'), '2015', coverage, true)).toEqual([2017, 2018, 2019])
})

test('figures of QPV 2024 have one year, which the source does not say', () => {
  expect(yearsKnown(measure('poverty-rate'), '2024', coverage, false)).toEqual([undated])
})

test('amounts go with the inhabitants of 2024 alone', () => {
  expect(yearsKnown(measure('funding-fonjep'), '2024', coverage, true)).toEqual([2024])
  expect(yearsKnown(measure('funding-fonjep'), '2015', coverage, true)).toEqual([])
})

test('no year before a break is compared with one after it', () => {
  const population = measure('population')
  const years = [2017, 2018, 2019, 2020, 2021, 2022]
  // 2017 to 2020 carry one population, 2021 and 2022 another: nothing to compare on either side of the break.
  expect(comparableYears(population, years, 2022)).toEqual([])
  expect(comparableYears(population, years, 2020)).toEqual([])
  // The editions of 2017 and 2018 of the census are one; that of 2019 is another use of it.
  expect(comparableYears(measure('employment-rate'), years, 2018)).toEqual([])
  expect(comparableYears(measure('employment-rate'), years, 2020)).toEqual([2019])
  expect(comparableYears(measure('poverty-rate'), [undated], undated)).toEqual([])
})
