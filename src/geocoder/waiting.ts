/**
 * Waits, unless it is given up first.
 * @throws the signal's reason when it is aborted
 */
export function waiting(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, givenUp) => {
    if (signal.aborted) {
      givenUp(signal.reason as Error)
      return
    }
    const stop = () => {
      clearTimeout(timer)
      givenUp(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      done()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}

/**
 * Gives turns, each some time after the one before.
 * @param gapMs least time between two turns
 * @returns a function that waits for the next turn
 */
export function turns(gapMs: number): (signal: AbortSignal) => Promise<void> {
  const next = { at: 0 }
  return async (signal) => {
    const now = performance.now()
    const at = Math.max(now, next.at)
    next.at = at + gapMs
    await waiting(at - now, signal)
  }
}
