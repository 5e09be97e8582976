import { expect, test } from 'vitest'
import { joinedBytes } from '../../src/core/joinedBytes.ts'

test('pieces follow one another, empty ones too', () => {
  expect([...joinedBytes([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])]).toEqual([1, 2, 3])
  expect(joinedBytes([])).toHaveLength(0)
})
