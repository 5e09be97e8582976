import { expect, test } from 'vitest'
import { changeColours, changeLabels, changeSides } from '../../src/core/change.ts'
import { diverging } from '../../src/core/colour.ts'

const words = { fall: 'baisse', rise: 'hausse', steady: 'stable' }
const points = (distance: number) => `${distance}\u00a0pts`

test('classes lie under, around or over no change', () => {
  expect(changeSides([-12, -7, -2, 2, 7, 12])).toEqual([-1, -1, 0, 1, 1])
  expect(changeSides([-6, 0, 6])).toEqual([-1, 1])
  expect(changeSides([90, 100, 110], 100)).toEqual([-1, 1])
  expect(changeSides([0, 0])).toEqual([0])
})

test('mirrored limits have the whole palette', () => {
  expect(changeColours([-12, -7, -2, 2, 7, 12])).toEqual(diverging(5))
  expect(changeColours([-6, -3, 0, 3, 6])).toEqual(diverging(4))
})

test('limits that a reader wrote keep brown under zero and teal over it', () => {
  const five = diverging(5)
  expect(changeColours([-2, 2, 7, 12])).toEqual(five.slice(2))
  expect(changeColours([-9, -5, 0])).toEqual(diverging(4).slice(0, 2))
})

test('odd classes are told around no change', () => {
  expect(changeLabels([-12, -7, -2, 2, 7, 12], words, points)).toEqual([
    'baisse de 7\u00a0pts ou plus',
    'baisse de 2 à 7\u00a0pts',
    'stable (à 2\u00a0pts près)',
    'hausse de 2 à 7\u00a0pts',
    'hausse de 7\u00a0pts ou plus'
  ])
})

test('even classes are told on both sides of no change', () => {
  expect(changeLabels([-6, -3, 0, 3, 6], words, points)).toEqual([
    'baisse de 3\u00a0pts ou plus',
    'baisse de moins de 3\u00a0pts',
    'hausse de moins de 3\u00a0pts',
    'hausse de 3\u00a0pts ou plus'
  ])
  expect(changeLabels([-6, 0, 6], words, points)).toEqual(['baisse', 'hausse'])
})

test('no change at all is steady', () => {
  expect(changeLabels([0, 0], words, points)).toEqual(['stable'])
})

test('a unit that only one end has is kept', () => {
  const format = (distance: number) => (distance < 10 ? `${distance}\u00a0k€` : `${distance / 10}\u00a0M€`)
  expect(changeLabels([-40, -10, -2, 2], words, format)[1]).toBe('baisse de 2\u00a0k€ à 1\u00a0M€')
})
