import { questionOf } from './filterChange.mjs'
import { summary } from './statistics.mjs'
import { visit } from './visit.mjs'

/**
 * Asks the plain MapLibre page what measureFilterChanges asks the atlas: rows filtered and summed by array methods,
 * points given to MapLibre anew.
 * @returns milliseconds until the map has drawn the answer
 */
export async function measurePlainQuestions(browser, url, changes) {
  const { page, context } = await visit(browser, `${url}geojson.html`, 'first-map')
  const drawn = []
  for (let change = 0; change < changes; change++)
    drawn.push(
      await page.evaluate(async (question) => {
        const started = performance.now()
        await window.ask(question)
        return performance.now() - started
      }, questionOf(change))
    )
  await context.close()
  return { runs: changes, ...summary('drawn', drawn) }
}
