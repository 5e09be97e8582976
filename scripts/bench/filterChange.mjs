import { summary } from './statistics.mjs'
import { visit } from './visit.mjs'

/** Addresses that each ask every view for something new; none is the one before it. */
const years = ['2020-2020', '2021-2022', '2022-2022', '2020-2024', '2023-2023']
const programmes = ['adultes-relais', 'fonjep', 'adultes-relais,fonjep']
const levels = ['contract', 'department', 'region']

/**
 * Changes the filters of a warm atlas through its address, as the back button does.
 * @returns milliseconds from the change until every view shows its answer, and until the next frame is drawn
 */
export async function measureFilterChanges(browser, url, changes) {
  const { page, context } = await visit(browser, url, 'engine-ready')
  await page.waitForFunction(() => {
    const ready = performance.getEntriesByName('engine-ready')[0].startTime
    return performance.getEntriesByName('answer-drawn').some((mark) => mark.startTime >= ready)
  })
  const answered = []
  const drawn = []
  for (let change = 0; change < changes; change++) {
    const time = await page.evaluate(timeOneChange, searchOf(change))
    answered.push(time.answered)
    drawn.push(time.drawn)
  }
  await context.close()
  return { runs: changes, ...summary('answered', answered), ...summary('drawn', drawn) }
}

function searchOf(change) {
  const of = (values) => values[change % values.length]
  return `?v=1&years=${of(years)}&programmes=${of(programmes)}&level=${of(levels)}`
}

/** Runs in the page. */
async function timeOneChange(search) {
  const started = performance.now()
  const answered = new Promise((seen) => {
    const observer = new PerformanceObserver((list) => {
      const mark = list.getEntriesByName('answer-drawn').find((entry) => entry.startTime >= started)
      if (!mark) return
      observer.disconnect()
      seen(mark.startTime)
    })
    observer.observe({ type: 'mark' })
  })
  history.pushState(null, '', search)
  dispatchEvent(new PopStateEvent('popstate'))
  const answeredAt = await answered
  // The second frame starts when the first, which shows the answer, has been handed over.
  const drawnAt = await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
  return { answered: answeredAt - started, drawn: Math.max(drawnAt, answeredAt) - started }
}
