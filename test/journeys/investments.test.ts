import { PNG } from 'pngjs'
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../sql/database.ts'
import { subject } from '../sql/subjects.ts'
import { formatAmount, formatCount, formatPerInhabitant } from '../../src/core/format.ts'
import { figuresSql } from '../../src/query/figures.ts'
import { totalsSql } from '../../src/query/totals.ts'
import type { Choice } from '../../src/state/choice.ts'
import { openAtlas } from './openAtlas.ts'

let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase(['territories', 'neighbourhoods', 'funding', 'gaps'])
})

/** Waits until every view shows the newest question. */
async function settled(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

/** What the panel must say for a choice, from SQL on the same tables. */
function expected(change: Partial<Choice>) {
  const totals = database.run(totalsSql(subject(change)))
  const cell = (name: string) => totals.numbers(name)[0] ?? Number.NaN
  return {
    total: formatAmount(cell('amount_eur')),
    operations: formatCount(cell('posts')),
    rate: formatPerInhabitant(cell('per_inhabitant_eur'))
  }
}

async function shown(page: Page) {
  const text = async (id: string) => (await page.getByTestId(id).textContent())?.trim()
  return {
    total: await text('total'),
    operations: await text('operations'),
    rate: await text('per-inhabitant')
  }
}

test('the opening total is on the screen before DuckDB, and is the one of SQL', async () => {
  const { page } = await openAtlas()
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  const before = await page.getByTestId('total').textContent()
  expect(before?.trim()).toBe(expected({}).total)
  await settled(page)
  expect(await shown(page)).toEqual(expected({}))
})

test('a prefect types her department, then a programme and a year: figures, link and reload agree', async () => {
  const { page } = await openAtlas()
  await settled(page)
  const search = page.getByRole('combobox', { name: 'Territoire' })
  await search.fill('haute garonne')
  await page.getByRole('option').first().waitFor()
  await search.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Haute-Garonne/ }).waitFor()
  await page.getByLabel('FONJEP').uncheck()
  await page.getByRole('slider', { name: 'Première année' }).press('ArrowLeft')
  await page.getByRole('slider', { name: 'Dernière année' }).press('ArrowLeft')
  await settled(page)
  const zone = { level: 'department', code: '31' } as const
  const wanted = expected({ zone, programmes: ['adultes-relais'], years: [2023, 2023] })
  expect(await shown(page)).toEqual(wanted)
  const legend = await page.locator('.legend').innerText()

  const link = new URL(page.url())
  const again = await openAtlas(link.search)
  await settled(again.page)
  expect(await shown(again.page)).toEqual(wanted)
  expect(await again.page.locator('.legend').innerText()).toBe(legend)
})

test('the progress of DuckDB counts up to what was announced, and no further', async () => {
  const { page } = await openAtlas('?view=partners')
  await page.addInitScript(() => {
    const seen: number[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const bar = document.querySelector('progress')
      const text = document.querySelector('.engine')?.textContent ?? ''
      const [loaded, total] = [...text.matchAll(/(\d+(?:,\d+)?)\sMo/g)].map((match) =>
        Number(match[1]?.replace(',', '.'))
      )
      if (bar && loaded !== undefined && total !== undefined) seen.push(loaded / total)
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  })
  await page.reload()
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen)
  expect(seen.length).toBeGreaterThan(0)
  expect(Math.max(...seen)).toBeLessThanOrEqual(1)
})

test('back and forward walk through the choices', async () => {
  const { page } = await openAtlas()
  await settled(page)
  await page.getByText('Postes', { exact: true }).click()
  await page.getByText('Dép.', { exact: true }).click()
  await page.waitForURL(/level=department/)
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('level'))
  expect(await page.getByRole('radio', { name: 'Postes' }).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: 'Contrat' }).isChecked()).toBe(true)
  await page.goForward()
  await page.waitForURL(/level=department/)
  expect(await page.getByRole('radio', { name: 'Dép.' }).isChecked()).toBe(true)
})

test('class limits stay while filters change, until the reader asks', async () => {
  const { page } = await openAtlas()
  await settled(page)
  const classes = async () =>
    (await page.locator('.legend li span:nth-of-type(1)').allInnerTexts()).slice(0, 5)
  const before = await classes()
  await page.getByLabel('FONJEP').uncheck()
  await settled(page)
  expect(await classes()).toEqual(before)
  await page.getByRole('button', { name: 'Recalculer les bornes' }).click()
  await settled(page)
  expect(await classes()).not.toEqual(before)
})

test('a hostile link shows a notice and an atlas that works', async () => {
  const { page } = await openAtlas(
    '?zone=department-%3Cimg%20src%3Dx%3E&level=%27%3BDROP%20TABLE%20funding&years=2019-2030'
  )
  const notice = page.getByRole('alert').filter({ hasText: 'Lien' })
  await notice.waitFor()
  expect(await notice.locator('li').count()).toBe(3)
  expect(await notice.locator('img').count()).toBe(0)
  await settled(page)
  expect(await shown(page)).toEqual(expected({}))
})

test('a level where nothing is published says why and offers the level that has figures', async () => {
  const { page } = await openAtlas('?level=neighbourhood')
  await settled(page)
  const reason = page.getByText('Rien n’est publié par quartier prioritaire')
  await reason.waitFor()
  await page.getByRole('button', { name: 'Voir par contrat de ville' }).first().click()
  await page.waitForURL((url) => !url.search.includes('level'))
  await settled(page)
  expect(await reason.count()).toBe(0)
})

test('a department that the file leaves out is said to be incomplete, not zero', async () => {
  const { page } = await openAtlas('?zone=department-93')
  await settled(page)
  expect(await page.getByTestId('gap').innerText()).toContain('Seine-Saint-Denis')
  expect(await page.locator('.legend').innerText()).toContain('fichier incomplet')
})

test('the table holds the rows of the map, and sorts', async () => {
  const { page } = await openAtlas('?level=department&table=open')
  await settled(page)
  const figures = database.run(figuresSql(subject({ level: 'department' })))
  const inside = figures.numbers('inside').reduce((sum, cell) => sum + cell, 0)
  const table = page.getByRole('region', { name: 'Tableau' })
  expect(await table.locator('tbody tr').count()).toBe(inside)
  await table.getByRole('button', { name: 'Postes' }).click()
  const posts = await table.locator('tbody tr td:nth-child(6)').allInnerTexts()
  const numbers = posts.map((text) => Number(text.replace(/\D/g, '')))
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
})

test('a search by name without its accents flies to a neighbourhood and opens its card', async () => {
  const { page } = await openAtlas()
  await settled(page)
  const search = page.getByRole('combobox', { name: 'Chercher un lieu' })
  await search.fill('cepiere')
  await page.getByRole('option', { name: /Cépière Beauregard/ }).waitFor()
  await search.press('Enter')
  await page.waitForURL(/selected=neighbourhood-/)
  await page.getByRole('heading', { level: 1, name: 'Cépière Beauregard' }).waitFor()
  await settled(page)
  await page.getByText('Ces montants sont ceux du contrat entier').waitFor()
})

test('a click on the largest symbol opens its card, and Back closes it', async () => {
  const { page } = await openAtlas()
  await settled(page)
  // Lyon's symbol stands alone enough to be met at the middle of its department's map.
  const open = await openAtlas('?camera=4.8400,45.7600,9.00')
  await settled(open.page)
  const box = await open.page.locator('canvas.maplibregl-canvas').first().boundingBox()
  if (!box) throw new Error('the map has no box')
  await open.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await open.page.waitForURL(/selected=/)
  await open.page.getByRole('button', { name: 'Revenir aux chiffres d’ensemble' }).waitFor()
  await open.page.goBack()
  await open.page.waitForURL((url) => !url.search.includes('selected'))
})

describe('the exported picture', () => {
  test('is a PNG at the density asked for with its legend in the colours of the map', async () => {
    const { page } = await openAtlas('?zone=region-93')
    await settled(page)
    await page.getByRole('button', { name: 'Exporter la carte' }).click()
    await page.getByRole('radio', { name: '300' }).check({ force: true })
    const make = page.getByRole('button', { name: 'Télécharger' })
    const [download] = await Promise.all([page.waitForEvent('download'), make.click()])
    expect(download.suggestedFilename()).toMatch(/^adultes-relais-et-fonjep.*\.png$/)
    const png = PNG.sync.read(readFileSync(await savedFile(download)))
    expect([png.width, png.height]).toEqual([3508, 2480])
    const colours = coloursOf(png)
    // Land and sea are drawn, so the map is not blank; every class of the legend is in the picture.
    expect(colours.get('f6f3ec') ?? 0).toBeGreaterThan(10_000)
    expect(colours.get('e8eef0') ?? 0).toBeGreaterThan(10_000)
    for (const colour of ['d3e7e4', '9dcbc8', '5fa8aa', '2b7f87', '0b4f5c'])
      expect(colours.get(colour) ?? 0, `legend colour ${colour}`).toBeGreaterThan(500)
  })
})

/** The browser runs apart: its download is fetched into a folder of ours. */
async function savedFile(download: Download): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'faubourg-')), download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** Pixels of each colour. */
function coloursOf(png: PNG): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < png.data.length; at += 4) {
    const colour = png.data.subarray(at, at + 3).toString('hex')
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

test('the map has one tab stop and a name', async () => {
  const { page } = await openAtlas()
  await settled(page)
  const map = page.locator('canvas.maplibregl-canvas')
  expect(await map.getAttribute('aria-label')).toBe('Carte')
  expect(await page.locator('.maplibregl-map [tabindex="0"]').count()).toBe(1)
})

test('without DuckDB the outlines and the opening figures stay, and the screen says what is missing', async () => {
  const { page, context } = await openAtlas('?level=region', undefined, [/./])
  // The worker itself: what it fetches is out of a page's reach.
  await context.route('**/duckdb-browser-eh.worker-*.js', (route) => route.abort())
  await page.reload()
  await page.getByRole('alert').filter({ hasText: 'ne démarre pas' }).waitFor()
  await page.goto(page.url().split('?')[0] ?? '')
  await page.getByRole('alert').filter({ hasText: 'ne démarre pas' }).waitFor()
  expect((await page.getByTestId('total').textContent())?.trim()).toBe(expected({}).total)
})
