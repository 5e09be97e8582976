import { withMemory } from './memory.mjs'
import { quantile, summary } from './statistics.mjs'
import { visit } from './visit.mjs'

/**
 * Gives the page a file as a visitor does: chosen, looked at, read whole into DuckDB and joined to neighbourhoods.
 * @param {string} path of the file: see ownFiles.mjs
 * @returns milliseconds until the preview, and from the click on "Lire et joindre" to the report; the longest time
 *   the page did not answer; megabytes that its processes held before the file, and at most
 */
export async function measureImports(browser, url, path, times) {
  const runs = []
  for (let time = 0; time < times; time++) {
    const { page, context } = await visit(browser, `${url}?view=workshop`, 'engine-ready')
    const { result, before, most } = await withMemory(browser, () => importOnce(page, path))
    runs.push({ ...result, before, most })
    await context.close()
  }
  const of = (name) => runs.map((run) => run[name])
  return {
    runs: times,
    ...summary('preview', of('preview')),
    ...summary('join', of('join')),
    page_stood_still_most_ms: Math.round(Math.max(...of('stoodStill'))),
    memory_before_median_mb: Math.round(quantile(of('before'), 0.5) / 1e6),
    memory_most_median_mb: Math.round(quantile(of('most'), 0.5) / 1e6)
  }
}

async function importOnce(page, path) {
  await page.evaluate(beat)
  let started = performance.now()
  await page.setInputFiles('input[type=file]', path)
  const join = page.getByRole('button', { name: 'Lire et joindre' })
  await join.waitFor({ timeout: 120_000 })
  const preview = performance.now() - started
  started = performance.now()
  await join.click()
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor({ timeout: 300_000 })
  const stoodStill = await page.evaluate(() => globalThis.stoodStill)
  return { preview, join: performance.now() - started, stoodStill }
}

/** Runs in the page: a pulse that a long task would skip. */
function beat() {
  globalThis.stoodStill = 0
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    globalThis.stoodStill = Math.max(globalThis.stoodStill, now - last)
    last = now
  }, 5)
}
