/** Why a sandbox gave up on a statement: it ran too long, DuckDB did not answer, or DuckDB broke. */
export class SandboxStopped extends Error {
  override name = 'SandboxStopped'
  constructor(
    readonly reason: 'limit' | 'deaf' | 'broken',
    options?: ErrorOptions
  ) {
    super(`the sandbox was stopped: ${reason}`, options)
  }
}

/** How long DuckDB has to answer when it is asked to stop, in milliseconds. */
const patienceMs = 2_000

/** What can be done to work under way. */
interface Means {
  /** asks kindly; absent where nothing listens */
  readonly cancel?: () => Promise<unknown>
  /** ends the worker */
  readonly close: () => void
}

/**
 * Work that is stopped by a signal or a limit: it is cancelled, and where it does not end within two seconds the
 * worker is ended.
 * @param how limitMs: Infinity for none
 * @throws the signal's reason when it aborts and the work ends in time, SandboxStopped otherwise
 */
export async function untilStopped<Result>(
  work: Promise<Result>,
  how: { readonly signal: AbortSignal; readonly limitMs: number },
  { cancel, close }: Means
): Promise<Result> {
  const { signal, limitMs } = how
  const timers: ReturnType<typeof setTimeout>[] = []
  const settled = work.then(
    () => undefined,
    () => undefined
  )
  let onAbort: () => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    const stop = async (because: () => unknown) => {
      if (cancel) {
        // Its answer is of no interest: what counts is that the work ends.
        cancel().catch(() => undefined)
        const patience = new Promise<'late'>((resolve) => {
          timers.push(setTimeout(() => resolve('late'), patienceMs))
        })
        if ((await Promise.race([settled, patience])) !== 'late') return reject(because())
      }
      close()
      reject(cancel ? new SandboxStopped(signal.aborted ? 'deaf' : 'limit') : because())
    }
    onAbort = () => void stop(() => signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    if (limitMs !== Infinity)
      timers.push(setTimeout(() => void stop(() => new SandboxStopped('limit')), limitMs))
  })
  stopped.catch(() => undefined)
  try {
    // Work that a cancel ends rejects first, with DuckDB's words for it: the reason is the better answer.
    return await Promise.race([stopped, work.catch((error: unknown) => afterStop(stopped, error))])
  } finally {
    signal.removeEventListener('abort', onAbort)
    for (const timer of timers) clearTimeout(timer)
  }
}

/** The reason of the stop where there was one; else the work's own error. */
async function afterStop(stopped: Promise<never>, error: unknown): Promise<never> {
  await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 0))])
  throw error
}

/** Whether memory was refused, by the browser or by DuckDB, which both go on. */
export function isMemoryRefusal(error: unknown): boolean {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  return /Out of Memory Error|bad_alloc|allocation failed|could not allocate|invalid (array|typed array|array buffer) length/i.test(
    message
  )
}

/** Whether DuckDB cannot go on after an error: its memory is full or torn. */
export function isBroken(error: unknown): boolean {
  if (error instanceof SandboxStopped) return error.reason === 'broken'
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  return /RuntimeError|memory access out of bounds|unreachable|table index|Aborted\(|INTERNAL Error|database has been invalidated/i.test(
    message
  )
}
