import { expect, test } from 'vitest'
import {
  isShown,
  laidOutAgain,
  onPaper,
  paperIn,
  pixelsOf,
  usualComposition,
  withShown
} from '../../../src/state/composer/composition.ts'

test('an A4 in landscape has 3508 by 2480 pixels at 300 to the inch', () => {
  expect(pixelsOf(paperIn(usualComposition), 300)).toEqual([3508, 2480])
})

test('on another paper a part keeps its place in proportion, and finds its old one when the paper comes back', () => {
  const placed = { ...usualComposition, arrangement: { legend: { x: 148.5, y: 105, width: 29.7 } } }
  const turned = onPaper(placed, { paper: 'a4-portrait' })
  expect(turned.arrangement.legend?.x).toBeCloseTo(105)
  expect(turned.arrangement.legend?.y).toBeCloseTo(148.5)
  const back = onPaper(turned, { paper: 'a4-landscape' })
  expect(back.arrangement.legend?.x).toBeCloseTo(148.5)
  expect(back.arrangement.legend?.width).toBeCloseTo(29.7)
})

test('a part that was hidden comes back where it was', () => {
  const placed = { ...usualComposition, arrangement: { legend: { x: 10, y: 20 } } }
  const hidden = withShown(placed, 'legend', false)
  expect(isShown(hidden, 'legend')).toBe(false)
  expect(withShown(hidden, 'legend', true)).toEqual(placed)
})

test('the map is on every page', () => {
  expect(withShown(usualComposition, 'map', false)).toEqual(usualComposition)
})

test('laid out again, the page keeps what was hidden and forgets what was moved', () => {
  const changed = {
    ...usualComposition,
    arrangement: { legend: { x: 10, hidden: true }, scale: { x: 1 } }
  }
  expect(laidOutAgain(changed).arrangement).toEqual({ legend: { hidden: true } })
})
