import { expect, test } from 'vitest'
import { connectedGroups } from '../../../data/tables/connectedGroups.ts'

test('names linked through others are one group', () => {
  expect(
    connectedGroups([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['b', '1']
    ])
  ).toEqual([
    ['a', '1', 'b', '2'],
    ['c', '3']
  ])
})

test('a name linked to itself stands alone', () => {
  expect(connectedGroups([['a', 'a']])).toEqual([['a']])
})

test('a long chain is one group', () => {
  const chain = Array.from({ length: 5000 }, (_, n) => [`n${n + 1}`, `n${n}`] as const)
  expect(connectedGroups(chain)).toHaveLength(1)
})
