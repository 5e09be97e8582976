import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { serve } from '../../scripts/server.mjs'

let browser: Browser
let folder: string
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  browser = await chromium.connect(inject('chromiumEndpoint'))
})

afterAll(() => browser.close())

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'faubourg-')), 'dist')
  copied('dist', folder)
})

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await server.close()
  rmSync(folder, { recursive: true })
})

// To store 74 MB takes a while where every core is busy.
const timeout = 150_000

test(
  'keeps the whole atlas after its size was told, and opens it without a network',
  { timeout },
  async () => {
    const page = await visit()
    const notice = page.getByRole('status').filter({ hasText: 'va être gardé dans ce navigateur' })
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/\d+[\u00a0\u202f ]Mo/)
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await page.getByRole('button', { name: 'Garder', exact: true }).click()
    await page.getByText('L’atlas s’ouvre désormais sans réseau.').waitFor()

    await server.close()
    await page.context().setOffline(true)
    await page.reload()
    await marked(page, 'answer-drawn')
    await page.getByText('Tout l’atlas est dans ce navigateur').waitFor()
    // Another view, its script and its tables: none of them was opened before.
    await page.goto(new URL('?v=1&view=outcomes&filter=poverty-rate:2019:40~', server.url).href)
    await marked(page, 'outcomes-drawn')
    await page.goto(new URL('?v=1&view=data', server.url).href)
    await page.getByRole('heading', { name: 'Données et qualité' }).first().waitFor()
  }
)

test('keeps nothing when a table was altered on its way, and says so', { timeout }, async () => {
  // A table that the first map does not ask for; its length is the same.
  const path = join(folder, 'data/p147_grants.arrow')
  const bytes = readFileSync(path)
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
  replaced(path, bytes)
  const page = await visit()
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  await page.getByText('L’atlas n’a pas pu être gardé').waitFor()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('says that there is no room instead of storing a part', { timeout }, async () => {
  const page = await visit()
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(server.url)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  await page.getByText(/la place manque/).waitFor()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test(
  'stays the version it was until the reader takes the newer one, and then is wholly that',
  { timeout },
  async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'Garder', exact: true }).click()
    await page.getByText('L’atlas s’ouvre désormais sans réseau.').waitFor()

    const version = () => page.evaluate(() => document.documentElement.dataset['version'] ?? 'first')
    await replacedByNewerVersion()
    await page.goto(new URL('?v=1&zone=department-93', server.url).href)
    await page.getByText('Une version plus récente de l’atlas est prête.').waitFor()
    expect(await version()).toBe('first')
    await page.reload()
    expect(await version()).toBe('first')
    await page.getByRole('button', { name: 'Recharger' }).click()
    await expect.poll(version).toBe('second')
    expect(new URL(page.url()).search).toBe('?v=1&zone=department-93')
  }
)

/** Opens what the folder holds now: the server knows its files from its start on. */
async function visit(): Promise<Page> {
  server = await serve(0, folder)
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(server.url)
  return page
}

function marked(page: Page, mark: string) {
  return page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
}

/** A folder of the same files without a copy of their bytes. */
function copied(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    if (statSync(source).isDirectory()) copied(source, target)
    else linkSync(source, target)
  }
}

/** Another content under the same name, the linked original untouched. */
function replaced(path: string, content: Buffer | string): void {
  for (const form of ['', '.br', '.gz']) rmSync(`${path}${form}`, { force: true })
  writeFileSync(path, content)
}

/** The same atlas, its page marked as of a second version; a host's folder is replaced whole. */
async function replacedByNewerVersion(): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const next = page.replace('<html lang="fr"', '<html lang="fr" data-version="second"')
  const [before, after] = [page, next].map((text) => createHash('sha256').update(text))
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  const sums = (hash: typeof before) => ({
    hex: hash!.copy().digest('hex').slice(0, 12),
    base64: hash!.digest('base64')
  })
  const [old, fresh] = [sums(before), sums(after)]
  const port = Number(new URL(server.url).port)
  await server.close()
  replaced(join(folder, 'index.html'), next)
  replaced(join(folder, 'sw.js'), worker.replace(old.hex, fresh.hex).replace(old.base64, fresh.base64))
  server = await serve(port, folder)
}
