import { changeFilters, engineAnswered } from './filterChange.mjs'
import { visit } from './visit.mjs'

/**
 * What the page's own heap holds once the garbage is taken away: after the load, and after each half of the changes.
 * A page that keeps nothing of a question holds as much after the second half as after the first.
 * @returns megabytes of JavaScript objects
 */
export async function measureFilterMemory(browser, url, changes) {
  const { page, context } = await visit(browser, url, 'engine-ready')
  await engineAnswered(page)
  const session = await context.newCDPSession(page)
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return Number((usedSize / 1e6).toFixed(1))
  }
  const loaded = await held()
  await changeFilters(page, changes / 2)
  const half = await held()
  await changeFilters(page, changes / 2)
  const all = await held()
  await context.close()
  return { changes, loaded_mb: loaded, after_half_mb: half, after_all_mb: all }
}
