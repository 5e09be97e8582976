import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { serve } from '../../scripts/server.mjs'
import { openAtlas } from './openAtlas.ts'
import { violations } from './violations.ts'

const below = 'Loin sous le premier écran'

let browser: Browser
let folder: string
let host: Awaited<ReturnType<typeof serve>> | undefined
let context: BrowserContext | undefined
let faults: string[] = []
let asked: string[] = []

beforeAll(async () => {
  browser = await chromium.connect(inject('chromiumEndpoint'))
  folder = mkdtempSync(join(tmpdir(), 'faubourg-host-'))
})

afterEach(async () => {
  await context?.close()
  await host?.close()
  context = host = undefined
  const found = faults
  faults = []
  asked = []
  expect(found).toEqual([])
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** The code that the dialog gives for a view. */
async function codeOf(search: string): Promise<{ code: string; page: Page }> {
  const { page } = await openAtlas(search)
  await page.getByRole('button', { name: 'Partager' }).click()
  const code = await page.getByLabel('Code à coller dans la page').inputValue()
  return { code, page }
}

/** A page of another origin that holds this markup, as its reader opens it; it asks nothing but the two servers. */
async function visit(body: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="fr"><head><title>Une page</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head><body><main><h1>Une page</h1>${body}</main></body></html>`
  )
  host = await serve(0, folder)
  context = await browser.newContext({ viewport, locale: 'fr-FR' })
  const ours = [new URL(host.url).origin, new URL(inject('atlasUrl')).origin]
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url())
    asked.push(href)
    if (protocol.startsWith('http') && !ours.includes(origin)) faults.push(`asked another host: ${href}`)
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  context.on('weberror', (thrown) => faults.push(`thrown: ${thrown.error().message}`))
  const page = await context.newPage()
  await page.goto(host.url)
  return page
}

/** The frame of the atlas once its map is drawn. */
async function drawn(page: Page) {
  await page.locator('iframe').scrollIntoViewIfNeeded()
  const frame = await (await page.locator('iframe').elementHandle())!.contentFrame()
  await frame!.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  return frame!
}

test('the code of the dialog draws the map in a page of another origin, once its reader comes near', async () => {
  const { code, page: atlas } = await codeOf('?zone=department-93&measure=posts')
  expect(await violations(atlas)).toEqual([])
  const page = await visit(`<div style="height:6000px"></div><h2>${below}</h2>${code}`)
  await page.getByText(below).waitFor()
  expect(asked.filter((url) => url.startsWith(inject('atlasUrl')))).toEqual([])

  const frame = await drawn(page)
  const title = await frame.getByRole('heading', { level: 1 }).textContent()
  expect(title).toContain('Seine-Saint-Denis')
  expect(await page.locator('iframe').getAttribute('title')).toBe(title)
  expect(await violations(frame as unknown as Page)).toEqual([])

  const opening = context!.waitForEvent('page')
  await frame.getByRole('link', { name: 'Ouvrir dans Faubourg' }).click()
  const opened = await opening
  await opened.getByRole('heading', { level: 1, name: title!, exact: true }).waitFor()
  expect(new URL(opened.url()).search).toContain('zone=department-93&measure=posts')
}, 120_000)

test('two maps beside each other are embedded as the first one, and a phone of 320 px shows it whole', async () => {
  const { code, page: atlas } = await codeOf(
    '?view=outcomes&zone=department-93&second=employment-rate&beside=map'
  )
  await atlas.getByText('La première des deux cartes s’intègre').waitFor()
  const page = await visit(code, { width: 320, height: 700 })
  const frame = await drawn(page)
  const widths = () => [document.documentElement.scrollWidth, innerWidth] as const
  for (const seen of [page, frame]) {
    const [content, room] = await seen.evaluate(widths)
    expect(content).toBeLessThanOrEqual(room)
  }
  await frame.waitForFunction(() => performance.getEntriesByName('outcomes-drawn').length > 0)
  expect(await violations(frame as unknown as Page)).toEqual([])
}, 120_000)

test('a view that has no map to embed says so, in the dialog and in a frame', async () => {
  const { page: atlas } = await openAtlas('?view=data')
  await atlas.getByRole('button', { name: 'Partager' }).click()
  await atlas.getByText('s’intègrent dans une autre page. Celle-ci, non.').waitFor()
  const src = new URL('embed.html?v=1&view=data', inject('atlasUrl')).href
  const page = await visit(`<iframe src="${src}" title="Carte"></iframe>`)
  await page.frameLocator('iframe').getByText('Cette vue ne s’intègre pas').waitFor()
  await page.frameLocator('iframe').getByRole('link', { name: 'Faubourg' }).waitFor()
})
