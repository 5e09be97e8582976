import { quantile } from './statistics.mjs'
import { markTime } from './visit.mjs'

/**
 * Opens the atlas again and again in one profile, whose cache the first visit has filled.
 * @returns medians: milliseconds to the first picture, the first map and the first answer of DuckDB
 */
export async function measureWarmLoads(browser, url, loads) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  await context.addInitScript(() => localStorage.setItem('faubourg.offline', 'declined'))
  const page = await context.newPage()
  const runs = []
  for (let load = -1; load < loads; load++) {
    await page.goto(url)
    await page.waitForFunction(answeredByEngine, null, { timeout: 300_000 })
    const engine = await markTime(page, 'engine-ready')
    const run = {
      'first-picture': await markTime(page, 'first-picture'),
      'first-map': await markTime(page, 'first-map'),
      'answer-drawn': await markTime(page, 'answer-drawn', engine)
    }
    if (load >= 0) runs.push(run)
  }
  await context.close()
  const median = (name) =>
    Math.round(
      quantile(
        runs.map((run) => run[name]),
        0.5
      )
    )
  return {
    runs: loads,
    ...Object.fromEntries(Object.keys(runs[0]).map((name) => [`${name}_ms`, median(name)]))
  }
}

/** Runs in the page. */
function answeredByEngine() {
  const [ready] = performance.getEntriesByName('engine-ready')
  return (
    ready && performance.getEntriesByName('answer-drawn').some((mark) => mark.startTime >= ready.startTime)
  )
}
