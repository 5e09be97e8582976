/** How long an answer is awaited before DuckDB is called, and then a sign of life, in milliseconds. */
const patienceMs = 5_000

/**
 * Tells when a worker that is waited for gives no sign of life, and when it does again: one that was ended from
 * outside sends no error.
 * @param onSilence called with true, and with false once it answers; never for work that ends in time
 */
export async function heard<Result>(
  work: Promise<Result>,
  { ping, died }: { ping(): Promise<void>; readonly died: Promise<never> },
  onSilence: (isSilent: boolean) => void
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let [isSilent, isOver] = [false, false]
  const answered = () => {
    clearTimeout(timer)
    if (isSilent) onSilence((isSilent = false))
    if (!isOver) timer = setTimeout(call, patienceMs)
  }
  const call = () => {
    timer = setTimeout(() => onSilence((isSilent = true)), patienceMs)
    // A worker that is gone never answers.
    ping().then(answered, answered)
  }
  timer = setTimeout(call, patienceMs)
  try {
    return await Promise.race([work, died])
  } finally {
    isOver = true
    answered()
  }
}
