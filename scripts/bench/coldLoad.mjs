import { quantile } from './statistics.mjs'
import { markTime, visit } from './visit.mjs'

/**
 * Opens pages in turn, several times, each time in a new profile.
 * @param {{ url: string, then: string[] }[]} pages and the marks to wait for after `first-map`, in order; each counts
 *   after the one before it
 * @returns for each page medians: milliseconds to each mark, bytes and requests before the first map and in all
 */
export async function measureColdLoads(browser, pages, loads) {
  const runs = pages.map(() => [])
  for (let load = 0; load < loads; load++)
    for (const [index, { url, then }] of pages.entries()) runs[index].push(await coldLoad(browser, url, then))
  return runs.map((ofPage) => ({
    runs: loads,
    ...Object.fromEntries(
      Object.keys(ofPage[0]).map((name) => [name, median(ofPage.map((run) => run[name]))])
    )
  }))
}

async function coldLoad(browser, url, then) {
  const { page, context, received } = await visit(browser, url, 'first-map')
  const firstMap = await markTime(page, 'first-map')
  const firstPicture = await markTime(page, 'first-picture')
  const times = {
    ...(firstPicture !== null && { 'first-picture_ms': firstPicture }),
    'first-map_ms': firstMap
  }
  let after = 0
  for (const mark of then) {
    await page.waitForFunction(
      ([name, after]) => performance.getEntriesByName(name).some((entry) => entry.startTime >= after),
      [mark, after],
      { timeout: 120_000 }
    )
    after = await markTime(page, mark, after)
    times[`${mark}_ms`] = after
  }
  const answers = await received()
  const before = answers.filter(({ endedAt }) => endedAt <= firstMap)
  await context.close()
  return {
    ...times,
    bytes_before_first_map: bytesOf(before),
    // DuckDB comes beside the map, which does not wait for it: on a local server it may arrive first.
    bytes_before_first_map_without_duckdb: bytesOf(before.filter(({ url }) => !url.includes('duckdb'))),
    requests_before_first_map: before.length,
    bytes_in_all: bytesOf(answers),
    requests_in_all: answers.length
  }
}

function bytesOf(answers) {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0)
}

function median(values) {
  return Math.round(quantile(values, 0.5))
}
