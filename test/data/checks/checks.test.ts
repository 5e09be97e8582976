import { expect, test } from 'vitest'
import { refuseFailedChecks } from '../../../data/failedChecks.ts'
import { mustHold, shouldHold } from '../../../data/checks/check.ts'
import { distanceDegrees, isInside } from '../../../data/checks/inside.ts'
import { excludedYearChecks, postTotalChecks } from '../../../data/checks/postTotals.ts'
import { keyChecks, labelChecks } from '../../../data/checks/tableChecks.ts'
import type { PostRow } from '../../../data/readers/posts.ts'
import { npnru } from '../../../src/catalogue/tables/geography.ts'

const comparison = { id: 'x', kind: 'rows', title: 'X', found: '1', expected: '2', source: 's' } as const

test('what must hold fails, what should hold warns', () => {
  expect(mustHold(comparison).status).toBe('failed')
  expect(shouldHold(comparison).status).toBe('warning')
  expect(mustHold(comparison, true).status).toBe('ok')
})

test('failed checks stop the run with found and expected', () => {
  expect(() => refuseFailedChecks([mustHold(comparison), shouldHold(comparison)])).toThrow(
    '1 of 2 checks failed\n  x: found 1, expected 2'
  )
  expect(() => refuseFailedChecks([shouldHold(comparison)])).not.toThrow()
})

test('a repeated key is found', () => {
  const rows = [{ code_2015: 'a' }, { code_2015: 'a' }]
  expect(keyChecks([{ schema: npnru, rows }])).toMatchObject({ status: 'failed', found: 'npnru' })
})

const square = {
  code: 'a',
  // a square of one degree with a hole in its middle
  geometry: [
    [
      [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]],
      [[0.4, 0.4], [0.4, 0.6], [0.6, 0.6], [0.6, 0.4], [0.4, 0.4]]
    ]
  ] // prettier-ignore
}

test('a point in a hole is outside', () => {
  expect(isInside([0.2, 0.2], square)).toBe(true)
  expect(isInside([0.5, 0.5], square)).toBe(false)
  const check = (point: [number, number]) =>
    labelChecks('x', 'X', 's', [square], new Map([['a', point]])).status
  expect([check([0.2, 0.2]), check([0.5, 0.5])]).toEqual(['ok', 'failed'])
})

test('distance is zero inside, else to the nearest vertex', () => {
  expect(distanceDegrees([0.2, 0.2], square)).toBe(0)
  expect(distanceDegrees([1, 1.3], square)).toBeCloseTo(0.3)
})

const post = (id: string, amountEur: number): PostRow => ({
  id,
  year: 2025,
  beneficiary: 'b',
  siren: null,
  amountEur,
  contracts: [],
  department: null,
  region: null
})

test('a total that differs from the one measured on the file fails', () => {
  const filed = [{ programme: 'fonjep', year: 2024, source: 'anct-fonjep', rows: [post('a', 7164)] }] as const
  expect(postTotalChecks(filed, [])[0]).toMatchObject({
    status: 'failed',
    found: expect.stringContaining('0,007\u00a0M€')
  })
})

test('a corrected file of 2025 is noticed', () => {
  const checks = excludedYearChecks([post('a', 22810)], [post('a', 7164), post('a', 7164)])
  expect(checks.map(({ found, status }) => [found, status])).toEqual([
    ['0 sur 1', 'failed'],
    ['1 sur 2', 'failed']
  ])
})
