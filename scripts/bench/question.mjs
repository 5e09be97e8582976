import { summary } from './statistics.mjs'
import { visit } from './visit.mjs'

/**
 * Asks a warm view one question and then another, through the address, as the back button does.
 * @param {readonly [string, string]} searches the addresses of the two questions
 * @param {string} mark what the view sets when it shows a result
 * @returns milliseconds from the change of the address until the result is shown, for each of the two
 */
export async function measureQuestions(browser, url, [first, second], mark, times) {
  const { page, context } = await visit(browser, `${url}${first}`, mark)
  const ask = (search) => page.evaluate(timeOneQuestion, [search, mark])
  // The first answer fetches what the second question needs.
  await ask(second)
  const [toFirst, toSecond] = [[], []]
  for (let time = 0; time < times; time++) {
    toFirst.push(await ask(first))
    toSecond.push(await ask(second))
  }
  await context.close()
  return { runs: times, ...summary('there', toSecond), ...summary('back', toFirst) }
}

/** Runs in the page. */
async function timeOneQuestion([search, name]) {
  const started = performance.now()
  const shown = new Promise((seen) => {
    const observer = new PerformanceObserver((list) => {
      const mark = list.getEntriesByName(name).find((entry) => entry.startTime >= started)
      if (!mark) return
      observer.disconnect()
      seen(mark.startTime)
    })
    observer.observe({ type: 'mark' })
  })
  history.pushState(null, '', search)
  dispatchEvent(new PopStateEvent('popstate'))
  return (await shown) - started
}
