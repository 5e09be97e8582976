import { execFileSync } from 'node:child_process'

/**
 * Follows what the processes of pages and their workers hold while some work goes on.
 * @param {() => Promise<T>} work
 * @returns its result, and bytes: what was held before it, and the most while it went on
 * @template T
 */
export async function withMemory(browser, work) {
  const session = await browser.newBrowserCDPSession()
  const before = await heldBytes(session)
  let most = before
  let going = true
  const watching = (async () => {
    while (going) {
      most = Math.max(most, await heldBytes(session))
      await new Promise((next) => setTimeout(next, 50))
    }
  })()
  try {
    return { result: await work(), before, most }
  } finally {
    going = false
    await watching
    await session.detach()
  }
}

/** What the processes of pages and their workers hold, in bytes. */
async function heldBytes(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  // A process may end between the two questions: ps then fails.
  try {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', ids.join(',')], { encoding: 'utf8' })
    return kilobytes
      .trim()
      .split(/\s+/)
      .reduce((sum, text) => sum + 1024 * Number(text), 0)
  } catch {
    return 0
  }
}
