import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { heard } from '../../src/engine/silence.ts'

const forever = () => new Promise<never>(() => undefined)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('work that ends in time is never called silent', async () => {
  const onSilence = vi.fn()
  const ping = vi.fn(forever)
  expect(await heard(Promise.resolve(7), { ping, died: forever() }, onSilence)).toBe(7)
  await vi.advanceTimersByTimeAsync(60_000)
  expect([ping.mock.calls.length, onSilence.mock.calls.length]).toEqual([0, 0])
})

test('a worker at hard work that answers a call is not silent, however long it works', async () => {
  const onSilence = vi.fn()
  const ping = vi.fn(() => Promise.resolve())
  void heard(forever(), { ping, died: forever() }, onSilence)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(ping.mock.calls.length).toBeGreaterThan(1)
  expect(onSilence).not.toHaveBeenCalled()
})

test('a worker that is gone is silent after ten seconds; one that answers later is so no more', async () => {
  const said: boolean[] = []
  let answer: () => void = () => undefined
  const ping = () => new Promise<void>((resolve) => (answer = resolve))
  void heard(forever(), { ping, died: forever() }, (isSilent) => said.push(isSilent))
  await vi.advanceTimersByTimeAsync(9_999)
  expect(said).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toEqual([true])
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(said).toEqual([true, false])
})

test('work ends with the life of its worker', async () => {
  const died = Promise.reject(new Error('ended'))
  await expect(heard(forever(), { ping: forever, died }, vi.fn())).rejects.toThrow('ended')
})
