import { expect, test, vi } from 'vitest'
import { SandboxStopped, untilStopped } from '../../src/engine/stopping.ts'

const forever = () => new Promise<never>(() => undefined)

function stopper() {
  const controller = new AbortController()
  return { signal: controller.signal, stop: () => controller.abort(new Error('stopped by the reader')) }
}

test('work that ends by itself gives its result, and nothing is stopped', async () => {
  const close = vi.fn()
  const result = await untilStopped(Promise.resolve(3), { ...stopper(), limitMs: 1_000 }, { close })
  expect(result).toBe(3)
  expect(close).not.toHaveBeenCalled()
})

test('work that ends when it is cancelled gives the reason of the stop, and the worker lives', async () => {
  const { signal, stop } = stopper()
  const close = vi.fn()
  let end: (error: Error) => void = () => undefined
  const work = new Promise<never>((_, reject) => (end = reject))
  const cancel = async () => end(new Error('INTERRUPT Error: Interrupted!'))
  const stopped = untilStopped(work, { signal, limitMs: Infinity }, { cancel, close })
  stop()
  await expect(stopped).rejects.toThrow('stopped by the reader')
  expect(close).not.toHaveBeenCalled()
})

test('work that does not hear is ended with its worker after two seconds', async () => {
  vi.useFakeTimers()
  try {
    const { signal, stop } = stopper()
    const close = vi.fn()
    const stopped = untilStopped(forever(), { signal, limitMs: Infinity }, { cancel: forever, close })
    const told = expect(stopped).rejects.toMatchObject({ reason: 'deaf' })
    stop()
    await vi.advanceTimersByTimeAsync(1_900)
    expect(close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(close).toHaveBeenCalledOnce()
    await told
  } finally {
    vi.useRealTimers()
  }
})

test('work over its limit is cancelled, and said to be so', async () => {
  let end: (error: Error) => void = () => undefined
  const work = new Promise<never>((_, reject) => (end = reject))
  const cancel = async () => end(new Error('Interrupted!'))
  const stopped = untilStopped(work, { ...stopper(), limitMs: 5 }, { cancel, close: () => undefined })
  await expect(stopped).rejects.toEqual(new SandboxStopped('limit'))
})
