import { expect, test } from 'vitest'
import { outlineFaults } from '../../../data/geometry/faults.ts'
import { figureEight, hole, square } from './shapes.ts'

const open = square(0, 0, 1).slice(0, 4)
const repeating = [[0, 0], ...square(0, 0, 1)]
const flat = [
  [0, 0],
  [1, 1],
  [2, 2],
  [0, 0]
]
const bow = [
  [0, 0],
  [2, 0],
  [0, 2],
  [2, 3],
  [0, 0]
]

test('a sound outline with parts and holes has no fault', () => {
  const geometry = [[square(0, 0, 4), hole(1, 1, 1)], [square(10, 0, 1)]]
  expect(outlineFaults([{ code: 'a', geometry }])).toEqual([])
})

test('two rings of an outline may touch at a point', () => {
  const geometry = [[square(0, 0, 1)], [square(1, 1, 1)]]
  expect(outlineFaults([{ code: 'a', geometry }])).toEqual([])
})

test.each([
  ['no part', [], 'a: empty outline'],
  ['a part without ring', [[]], 'a: empty outline'],
  ['a ring of three vertices', [[square(0, 0, 1).slice(0, 3)]], 'a: a ring of 3 vertices near 0,0'],
  ['an open ring', [[open]], 'a: an open ring near 0,0'],
  ['a vertex twice in a row', [[repeating]], 'a: a repeated vertex near 0,0'],
  ['a ring without area', [[flat]], 'a: a ring without area near 0,0'],
  ['a clockwise outer ring', [[hole(0, 0, 1)]], 'a: a ring that turns the wrong way near 0,0'],
  [
    'a counter-clockwise hole',
    [[square(0, 0, 4), square(1, 1, 1)]],
    'a: a ring that turns the wrong way near 1,1'
  ],
  ['a ring that crosses itself', [[bow]], 'a: sides that cross near 2,0'],
  ['a ring in the shape of an 8', [[figureEight]], 'a: a ring without area near 0,0'],
  ['a hole that leaves its part', [[square(0, 0, 4), hole(3, 1, 2)]], 'a: sides that cross near 4,0'],
  ['parts that share a side', [[square(0, 0, 1)], [square(1, 0, 1)]], 'a: sides that cross near 1,0']
])('finds %s', (_, geometry, fault) => {
  expect(outlineFaults([{ code: 'a', geometry }])).toContain(fault)
})

test('finds a code that stands twice', () => {
  const row = { code: 'a', geometry: [[square(0, 0, 1)]] }
  expect(outlineFaults([row, row])).toEqual(['a: repeated code'])
})
