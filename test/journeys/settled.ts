import type { Page } from 'playwright-core'

// DuckDB may be long in coming where every core is busy.
const patient = { timeout: 120_000 }

/** Waits until DuckDB runs, nothing is busy and the page has said the same for half a second. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0, null, patient)
  await page.waitForFunction(
    (held) => {
      const text = document.querySelector('[aria-busy="true"]') ? '' : document.body.innerText
      if (text === '' || text !== held.text) Object.assign(held, { text, since: performance.now() })
      return performance.now() - held.since > 500
    },
    await page.evaluateHandle(() => ({ text: '', since: performance.now() })),
    { ...patient, polling: 100 }
  )
}
