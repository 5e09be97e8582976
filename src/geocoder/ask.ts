import { GeocoderFailure } from './failure.ts'
import { waiting } from './waiting.ts'

/** How patient the client is. */
export interface Patience {
  /** time until the whole answer must be there */
  readonly timeoutMs: number
  /** requests in all, the first among them */
  readonly attempts: number
  /** wait before the second request; twice as long before each that follows */
  readonly backOffMs: number
  /** least wait after too many requests */
  readonly busyMs: number
  /** longest wait that is granted to a service that asks for one */
  readonly longestWaitMs: number
}

/**
 * Asks, and asks again where that may help: too many requests, a fault of the service, a cut connection.
 * @param request a new one each time. It takes the signal itself: fetch(request, { signal }) would set its referrer
 *   policy back, and tell the service which page asks
 * @param read what the answer's text says; its own failure is not retried
 * @throws GeocoderFailure after the last attempt; the signal's reason when it is aborted
 */
export async function ask<Result>(
  request: (signal: AbortSignal) => Request,
  read: (text: string) => Result,
  patience: Patience,
  turn: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    await turn(signal)
    try {
      return read(await textOf(request, patience.timeoutMs, signal))
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof GeocoderFailure) || !error.isPassing || attempt >= patience.attempts) throw error
      const asked = error.retryAfterMs ?? 0
      if (asked > patience.longestWaitMs) throw error
      const least = error.kind === 'busy' ? patience.busyMs : 0
      await waiting(asked || Math.max(least, patience.backOffMs * 2 ** (attempt - 1)), signal)
    }
  }
}

async function textOf(
  request: (signal: AbortSignal) => Request,
  timeoutMs: number,
  signal: AbortSignal
): Promise<string> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(request(AbortSignal.any([signal, timeout])))
    if (!response.ok) throw refusal(response)
    return await response.text()
  } catch (error) {
    if (error instanceof GeocoderFailure) throw error
    signal.throwIfAborted()
    if (timeout.aborted)
      throw new GeocoderFailure('slow', `no answer within ${timeoutMs} ms`, null, { cause: error })
    // fetch tells nothing more of a network that fails.
    throw new GeocoderFailure('unreachable', 'no answer', null, { cause: error })
  }
}

function refusal({ status, headers }: Response): GeocoderFailure {
  const message = `answered ${status}`
  const wait = retryAfterMs(headers.get('Retry-After'))
  if (status === 429) return new GeocoderFailure('busy', message, wait)
  if (status === 408) return new GeocoderFailure('slow', message, wait)
  return status >= 500
    ? new GeocoderFailure('broken', message, wait)
    : new GeocoderFailure('refused', message, wait)
}

/** Seconds, or a date. */
function retryAfterMs(text: string | null): number | null {
  if (text === null) return null
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}
