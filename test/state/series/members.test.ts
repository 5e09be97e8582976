import { expect, test } from 'vitest'
import { changed, opening } from '../../../src/state/choice.ts'
import { territorySeries } from '../../../src/state/series/territories.ts'
import { yearSeries } from '../../../src/state/series/years.ts'
import { publishedPlaces } from '../../sql/database.ts'

const places = publishedPlaces()
const over = (choice: typeof opening, id: string) =>
  territorySeries(choice, places)
    .find((one) => one.id === id)
    ?.members.map(({ code }) => code)

test('Île-de-France is made into its eight departments first', () => {
  const region = changed(opening, { zone: { level: 'region', code: '11' } })
  const [first] = territorySeries(region, places)
  expect(first?.members.map(({ code }) => code)).toEqual(['75', '77', '78', '91', '92', '93', '94', '95'])
  expect(first?.members[5]?.choice.zone).toEqual({ level: 'department', code: '93' })
})

test('Seine-Saint-Denis has the four contracts that its prefecture signed in 2024', () => {
  const department = changed(opening, { zone: { level: 'department', code: '93' } })
  expect(over(department, 'contract-93')).toEqual(['200057867', '200057875', '200058097', '200058790'])
})

test('contracts of years before 2024 are those of 2015', () => {
  const before = changed(opening, { zone: { level: 'department', code: '93' }, years: [2022, 2022] })
  expect(over(before, 'contract-93')).toContain('93005')
  expect(over(before, 'contract-93')).not.toContain('200057867')
})

test('a map of departments made into contracts is brought down to them, and says so', () => {
  const departments = changed(opening, { level: 'department', zone: { level: 'department', code: '93' } })
  const series = territorySeries(departments, places).find(({ id }) => id === 'contract-93')
  expect(series?.members[0]?.choice.level).toBe('contract')
  expect(series?.caution).toContain('par contrat de ville')
})

test('posts are made into the years of their files, agreements into none', () => {
  const years = yearSeries(opening, null)
  expect(years?.members.map(({ choice }) => choice.years[0])).toEqual([2020, 2021, 2022, 2023, 2024])
  expect(yearSeries(changed(opening, { programmes: ['npnru'] }), null)).toBeNull()
})
