import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'

/** A visitor in front of the built atlas, in a profile of their own. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** every address the page asked for, in order */
  readonly requests: readonly string[]
}

interface OpenVisit {
  readonly context: BrowserContext
  readonly faults: string[]
  readonly expectedFaults: readonly RegExp[]
}

const desktop = { width: 1440, height: 900 }

let browser: Promise<Browser> | undefined
const open: OpenVisit[] = []

/**
 * Opens the built atlas as a visitor does; the page is closed when the test ends. The test fails when the page asks
 * anything of another host, logs a warning or an error, or throws.
 * @param search the address's query, with its question mark; empty for the opening page; or a whole address
 * @param viewport in CSS pixels
 * @param colorScheme of the device
 * @param expectedFaults what this test provokes on purpose
 */
export async function openAtlas(
  search = '',
  viewport = desktop,
  expectedFaults: readonly RegExp[] = [],
  colorScheme: 'light' | 'dark' = 'light'
): Promise<Visit> {
  browser ??= chromium.connect(inject('chromiumEndpoint'))
  const context = await (
    await browser
  ).newContext({ viewport, colorScheme, locale: 'fr-FR', acceptDownloads: true })
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  const target = new URL(search, inject('atlasUrl'))
  context.on('request', (request) => {
    const url = new URL(request.url())
    requests.push(url.href)
    const leaves = url.protocol.startsWith('http') && url.origin !== target.origin
    if (leaves) faults.push(`asked another host: ${url.href}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().message}`))
  open.push({ context, faults, expectedFaults })
  // Every visitor here has said no before: to keep 74 MB for each would take longer than the tests.
  await context.addInitScript(() => {
    // An empty page has no storage.
    if (location.protocol.startsWith('http')) localStorage.setItem('faubourg.offline', 'declined')
  })
  await page.goto(target.href)
  return { page, context, requests }
}

afterEach(async () => {
  const visits = open.splice(0)
  await Promise.all(visits.map(({ context }) => context.close()))
  const unexpected = visits.flatMap(({ faults, expectedFaults }) =>
    faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))
  )
  expect(unexpected).toEqual([])
})

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})
