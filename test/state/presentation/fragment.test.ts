import { expect, test } from 'vitest'
import { fragmentOf, partsOf } from '../../../src/state/presentation/fragment.ts'

test.each([
  ['#presentation=1.ab', { code: '1.ab', step: 0 }],
  ['#presentation=1.ab&step=3', { code: '1.ab', step: 2 }],
  ['#presentation=1.ab&step=0', { code: '1.ab', step: 0 }],
  ['#presentation=1.ab&step=-1', { code: '1.ab', step: 0 }],
  ['#presentation=1.ab&step=1e9&other', { code: '1.ab', step: 0 }],
  ['#presentation=', { code: '', step: 0 }],
  ['#content', null],
  ['', null]
])('%s', (hash, parts) => {
  expect(partsOf(hash)).toEqual(parts)
})

test('a step is written as people count', () => {
  expect(fragmentOf('1.ab', 0)).toBe('#presentation=1.ab')
  expect(partsOf(fragmentOf('1.ab', 7))).toEqual({ code: '1.ab', step: 7 })
})
