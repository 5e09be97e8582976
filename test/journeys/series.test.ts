import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { downloaded } from './downloaded.ts'
import { openAtlas } from './openAtlas.ts'
import { violations } from './violations.ts'

/** The panel of series in the composer over a map. */
async function panelOver(search: string, viewport?: { width: number; height: number }): Promise<Page> {
  const { page } = await openAtlas(search, viewport)
  const drawn = search.includes('view=outcomes') ? 'outcomes-drawn' : 'answer-drawn'
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, drawn)
  await page.getByRole('button', { name: /^Exporter( la carte)?$/ }).click()
  await page.getByText('Une carte par territoire…').click()
  await page.getByLabel('Une carte par', { exact: true }).waitFor()
  return page
}

function status(page: Page) {
  return page.getByRole('region', { name: 'Série de cartes' }).getByRole('status')
}

/** What the panel says of the series that was made or stopped, spaces that do not break as plain ones. */
async function told(page: Page): Promise<string> {
  return (await status(page).innerText()).replace(/\s+/g, ' ')
}

async function choose(page: Page, series: string, file: string): Promise<void> {
  await page.getByLabel('Une carte par', { exact: true }).selectOption(series)
  await page.getByRole('combobox', { name: 'Fichier' }).selectOption({ label: file })
}

async function made(page: Page) {
  const button = page.getByRole('button', { name: /^Faire/ })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await downloaded(download) }
}

/** A PDF as its texts page by page, its bookmarks, and where the links of its first page lead, page numbers from 1. */
async function readBook(bytes: Uint8Array) {
  const book = await getDocument({ data: bytes, verbosity: 0 }).promise
  const texts: string[] = []
  for (let i = 1; i <= book.numPages; i++) {
    const { items } = await (await book.getPage(i)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
    )
  }
  const pageOf = async (to: unknown) =>
    (await book.getPageIndex((to as Parameters<typeof book.getPageIndex>)[0])) + 1
  const links = (await (await book.getPage(1)).getAnnotations()) as { dest?: unknown }[]
  const outline = await book.getOutline()
  return {
    texts,
    links: await Promise.all(links.flatMap(({ dest }) => (dest ? [pageOf(dest)] : []))),
    bookmarks: await Promise.all(outline.map(async ({ title, dest }) => [title, await pageOf(dest)] as const))
  }
}

test('the twenty regions are one PDF: a page each, behind contents that lead to them', async () => {
  const page = await panelOver('')
  await choose(page, 'region-france', 'Un PDF avec sommaire')
  // Those of a list that is not opened.
  const options = await page.locator('[aria-label="Cartes de la série"] label').allTextContents()
  const names = options.map((text) => text.replace(/\d+$/, '').trim())
  expect(names).toHaveLength(20)
  const file = await made(page)
  expect(file.name).toBe('adultes-relais-et-fonjep-par-contrat-de-ville-une-carte-par-region.pdf')
  const { texts, links, bookmarks } = await readBook(file.bytes)
  expect(texts).toHaveLength(21)
  expect(links).toEqual(names.map((_, i) => i + 2))
  expect(bookmarks).toEqual([['Sommaire', 1], ...names.map((name, i) => [name, i + 2])])
  for (const [i, name] of names.entries()) {
    expect(texts[0]).toContain(name)
    expect(texts[i + 1]).toContain(`par contrat de ville, ${name}`)
  }
  // The reader hears of the region whose file lacks a department.
  expect(texts[0]).toContain('Île-de-France (données incomplètes)')
  expect(await told(page)).toMatch(/20 cartes.*Données incomplètes : .*Île-de-France/)
})

test('the departments of a region are a zip of pictures, with an index and the sources', async () => {
  const page = await panelOver('?zone=region-11')
  await choose(page, 'department-11', 'Un zip de fichiers PNG')
  await page.getByRole('radio', { name: '96', exact: true }).check({ force: true })
  const { name, bytes } = await made(page)
  expect(name).toMatch(/ile-de-france-une-carte-par-departement\.zip$/)
  const files = unzipSync(bytes)
  const pictures = Object.keys(files).filter((file) => file.endsWith('.png'))
  expect(pictures).toHaveLength(8)
  expect(pictures).toContain('93-seine-saint-denis.png')
  for (const picture of pictures) {
    const { width, height } = PNG.sync.read(Buffer.from(files[picture]!))
    // A4 at 96 to the inch.
    expect([width, height]).toEqual([1123, 794])
  }
  const [index, readMe] = ['index.csv', 'LISEZ-MOI.txt'].map((file) => new TextDecoder().decode(files[file]))
  const [head, ...rows] = index!.trim().split('\r\n')
  expect(head).toBe('fichier;code;nom;lien;remarque')
  expect(rows.map((row) => row.split(';')[0])).toEqual(pictures)
  expect(rows.find((row) => row.includes('Seine-Saint-Denis'))).toMatch(
    /;93;Seine-Saint-Denis;"?http:.*zone=department-93.*;données incomplètes$/
  )
  expect(rows.find((row) => row.includes('Yvelines'))).toMatch(/;$/)
  expect(readMe).toContain('ANCT, Postes d’adultes-relais (programme 147), 2020-2024, Licence Ouverte 2.0')
})

test('a series that is stopped half-way gives no file and says so; the next is made', async () => {
  const page = await panelOver('?zone=region-11')
  await choose(page, 'department-france', 'Un PDF avec sommaire')
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await page.getByRole('button', { name: 'Faire 103' }).click()
  const progress = page.getByRole('progressbar', { name: 'Cartes faites' })
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 3)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await progress.waitFor({ state: 'detached' })
  expect(await told(page)).toMatch(/Série arrêtée après \d+ cartes sur 103 : aucun fichier/)
  expect(await status(page).getByRole('link').count()).toBe(0)

  await choose(page, 'department-11', 'Un PDF avec sommaire')
  const { bytes } = await made(page)
  expect((await readBook(bytes)).texts).toHaveLength(9)
  expect(downloads).toEqual([expect.stringMatching(/ile-de-france/)])
})

test('outcomes come as a series too: the filter holds on every page, and a department without any area says so', async () => {
  const page = await panelOver('?view=outcomes&zone=region-11&filter=poverty-rate:2019:40~')
  await choose(page, 'department-11', 'Un PDF avec sommaire')
  const { texts } = await readBook((await made(page)).bytes)
  expect(texts).toHaveLength(9)
  for (const text of texts.slice(1))
    expect(text).toMatch(/Filtres : .*Taux de pauvreté à 60 % en 2019 d’au moins 40 %/)
  expect(texts[0]).toContain('Paris (aucun territoire retenu)')
  expect(texts[1]).toContain('Aucun territoire ne répond ici aux filtres choisis')
})

test('the panel is used by keyboard on a phone, and axe finds nothing against it', async () => {
  const page = await panelOver('?zone=region-11', { width: 390, height: 844 })
  await page.getByLabel('Une carte par', { exact: true }).selectOption('department-11')
  await page.getByText('Toutes les cartes (8)').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Aucune', exact: true }).press('Enter')
  expect(await page.getByRole('button', { name: 'Choisissez une carte' }).isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: /^Essonne/ }).press('Space')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const make = page.getByRole('button', { name: 'Faire 1 carte' })
  const [download] = await Promise.all([page.waitForEvent('download'), make.press('Enter')])
  expect((await readBook(await downloaded(download))).texts).toHaveLength(2)
})
