import { expect, test } from 'vitest'
import { changed, opening } from '../../src/state/choice.ts'

const limits = [0, 10, 20]

test('limits stay while a filter changes', () => {
  expect(changed(opening, { years: [2022, 2024], limits }).limits).toEqual(limits)
})

test.each([{ measure: 'amount' }, { level: 'region' }, { classes: 4 }, { classing: 'equal' }] as const)(
  'limits do not outlive the figures they were cut for: %o',
  (change) => expect(changed({ ...opening, limits }, change).limits).toBeNull()
)

test('limits do not pass from yearly posts to agreements', () => {
  expect(changed({ ...opening, limits }, { programmes: ['npnru'], limits }).limits).toBeNull()
})

test('the reader’s own limits are kept as she writes them', () => {
  const choice = changed(opening, { classing: 'own', limits, classes: 2 })
  expect([choice.classing, choice.limits]).toEqual(['own', limits])
})

test('a new territory is framed anew and forgets the selection', () => {
  const before = {
    ...opening,
    camera: { lon: 1, lat: 45, zoom: 9 },
    selected: { level: 'contract', code: 'x' } as const
  }
  const after = changed(before, { zone: { level: 'department', code: '31' } })
  expect([after.camera, after.selected]).toEqual([null, null])
})

test('a level coarser than a new territory gives way to the territory’s own', () => {
  const after = changed({ ...opening, level: 'region' }, { zone: { level: 'department', code: '31' } })
  expect(after.level).toBe('department')
})

test('agreements are not measured in posts', () => {
  expect(changed({ ...opening, measure: 'posts' }, { programmes: ['npnru'] }).measure).toBe('amount')
})

test('a level without outlines is not filled', () => {
  expect(changed({ ...opening, level: 'region', map: 'choropleth' }, { level: 'contract' }).map).toBe(
    'symbols'
  )
})
