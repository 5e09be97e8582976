import { summary } from './statistics.mjs'
import { visit } from './visit.mjs'

/** Filters that each ask every view for something new; none is the one before it. */
const years = ['2020-2020', '2021-2022', '2022-2022', '2020-2024', '2023-2023']
const programmes = ['adultes-relais', 'fonjep', 'adultes-relais,fonjep']
const levels = ['contract', 'department', 'region']

/**
 * Changes the filters of a warm atlas through its address, as the back button does.
 * @returns milliseconds from the change until every view shows its answer, and until the next frame is drawn
 */
export async function measureFilterChanges(browser, url, changes) {
  const { page, context } = await visit(browser, url, 'engine-ready')
  await engineAnswered(page)
  const times = await changeFilters(page, changes)
  await context.close()
  return {
    runs: changes,
    ...summary(
      'answered',
      times.map(({ answered }) => answered)
    ),
    ...summary(
      'drawn',
      times.map(({ drawn }) => drawn)
    )
  }
}

/** Waits for DuckDB's first answer to be shown. */
export function engineAnswered(page) {
  return page.waitForFunction(
    () => {
      const ready = performance.getEntriesByName('engine-ready')[0].startTime
      return performance.getEntriesByName('answer-drawn').some((mark) => mark.startTime >= ready)
    },
    null,
    { timeout: 120_000 }
  )
}

/** @returns milliseconds of each change: see measureFilterChanges */
export async function changeFilters(page, changes) {
  const times = []
  for (let change = 0; change < changes; change++)
    times.push(await page.evaluate(timeOneChange, searchOf(change)))
  return times
}

/** The filters of a change, as plain values. */
export function questionOf(change) {
  const of = (values) => values[change % values.length]
  return {
    programmes: of(programmes).split(','),
    years: of(years).split('-').map(Number),
    level: of(levels)
  }
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
