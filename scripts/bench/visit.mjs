/**
 * Opens a page in a new profile, with an empty cache, and waits for a mark of performance.mark.
 * @param {() => void} [before] runs in the page before anything of its own
 * @returns the page, the profile to close, and what was received: { url, endedAt, bytes } for each answer,
 *   in milliseconds since the navigation started and in bytes as sent, headers included
 */
export async function visit(browser, url, mark, before) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
  const page = await context.newPage()
  // What is measured is the visit, not the copy for use without a network that follows it.
  await page.addInitScript(() => localStorage.setItem('faubourg.offline', 'declined'))
  if (before) await page.addInitScript(before)
  const finished = []
  context.on('requestfinished', (request) => finished.push(request))
  await page.goto(url)
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: 120_000
  })
  return { page, context, received: () => receivedBy(page, finished) }
}

/** When a mark was first set, in milliseconds since the navigation started; null when it was not. */
export function markTime(page, name, after = 0) {
  return page.evaluate(
    ([name, after]) =>
      performance.getEntriesByName(name).find((mark) => mark.startTime >= after)?.startTime ?? null,
    [name, after]
  )
}

async function receivedBy(page, finished) {
  const origin = await page.evaluate(() => performance.timeOrigin)
  return Promise.all(
    finished.map(async (request) => {
      const { startTime, responseEnd } = request.timing()
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      const bytes = responseBodySize + responseHeadersSize
      return { url: request.url(), endedAt: startTime - origin + responseEnd, bytes }
    })
  )
}
