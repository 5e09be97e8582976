import { statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { Manifest } from '../../src/catalogue/manifest.ts'
import { columnsFromIpc } from '../../src/engine/arrowColumns.ts'
import { coverageOf, shareText, type Coverage } from '../../src/state/coverage.ts'
import { openAtlas } from './openAtlas.ts'

/** What the built atlas publishes: the page must say the same. */
async function publishedManifest(page: Page): Promise<Manifest> {
  return page.evaluate(async () => (await fetch('data/manifest.json')).json() as Promise<Manifest>)
}

/** Table indicator_coverage as the built atlas publishes it. */
async function publishedCoverage(): Promise<Coverage[]> {
  const answer = await fetch(new URL('data/indicator_coverage.arrow', inject('atlasUrl')))
  return coverageOf(columnsFromIpc(new Uint8Array(await answer.arrayBuffer())))
}

async function settled(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
}

test('the header opens the catalogue, which names every source, and Back returns to the same map', async () => {
  const { page } = await openAtlas('?zone=department-31&measure=posts')
  await settled(page)
  const map = page.url()
  await page.getByRole('link', { name: 'Données et qualité' }).click()
  await page.waitForURL(/view=data/)
  expect(await page.title()).toBe('Données et qualité – Faubourg, l’atlas des quartiers prioritaires')
  const { sources } = await publishedManifest(page)
  const blocks = page.getByRole('region', { name: 'Sources' }).getByRole('article')
  expect(await blocks.count()).toBe(sources.length)
  for (const [index, source] of sources.entries()) {
    const heading = blocks.nth(index).getByRole('heading')
    expect((await heading.textContent())?.trim()).toBe(source.title)
    const link = heading.getByRole('link')
    // What this project collected itself has no producer's page.
    if (source.url === null) expect(await link.count()).toBe(0)
    else {
      expect(await link.getAttribute('href')).toBe(source.url)
      expect(await link.getAttribute('rel')).toContain('noreferrer')
    }
  }
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /Haute-Garonne/ }).waitFor()
  expect(page.url()).toBe(map)
  expect(await page.getByRole('radio', { name: 'Postes' }).isChecked()).toBe(true)
})

test('the sources of a figure are opened and reached, and the link reloads to them', async () => {
  const { page } = await openAtlas('?zone=department-31')
  await settled(page)
  await page.getByRole('link', { name: 'Sources des chiffres : Montant 2024' }).click()
  await page.waitForURL(/view=data.*source=anct-adultes-relais,anct-fonjep,insee-qpv-2024/)
  const first = page.getByRole('article', { name: /adultes-relais/ })
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true)
  await expectInView(page, '#source-anct-adultes-relais')
  expect(await first.getByRole('region', { name: /Fichiers lus/ }).isVisible()).toBe(true)
  const again = await openAtlas(new URL(page.url()).search)
  await again.page.getByRole('article', { name: /adultes-relais/ }).waitFor()
  await expectInView(again.page, '#source-anct-adultes-relais')
  await again.page.getByRole('link', { name: 'Revenir à la carte' }).click()
  await again.page.getByRole('heading', { level: 1, name: /Haute-Garonne/ }).waitFor()
  expect(again.page.url()).not.toContain('source')
})

test.each([
  ['the line under the panel', '', 'Adultes-relais', 'anct-adultes-relais'],
  ['the table', '?table=open', 'FONJEP', 'anct-fonjep'],
  ['a neighbourhood’s card', '?selected=neighbourhood-QN03101M', 'NPNRU (projets)', 'faubourg-npnru-projects']
])('%s leads to its sources', async (_, search, name, source) => {
  const { page } = await openAtlas(search)
  await settled(page)
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL(new RegExp(`source=${source}`))
  await expectInView(page, `#source-${source}`)
})

test('the filter of the sources ignores accents, says how many are left, and empties', async () => {
  const { page } = await openAtlas('?view=data')
  const section = page.getByRole('region', { name: 'Sources' })
  const box = section.getByRole('searchbox')
  const blocks = section.getByRole('article')
  const { sources } = await publishedManifest(page)
  await box.fill('ADULTES')
  await blocks.filter({ hasText: 'Code officiel géographique' }).waitFor({ state: 'detached' })
  expect(await blocks.getByRole('heading').allInnerTexts()).toContain(
    'Postes d’adultes-relais (programme 147)'
  )
  await section.getByText(`${await blocks.count()} sur ${sources.length}`).waitFor()
  await box.fill('météorologie')
  await section.getByText('Aucune source ne répond').waitFor()
  await section.getByRole('button', { name: 'Montrer toutes les sources' }).click()
  expect(await blocks.count()).toBe(sources.length)
})

test('checks with a reservation are reachable, each with what was found and its source', async () => {
  const { page } = await openAtlas('?view=data')
  await page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link', { name: 'Contrôles' }).click()
  await page.waitForURL(/section=checks/)
  const section = page.getByRole('region', { name: /Contrôles/ })
  const { checks, sources } = await publishedManifest(page)
  const open = checks.filter((check) => check.status !== 'ok')
  expect(await section.getByRole('listitem').count()).toBe(checks.length)
  await section.getByText(`Réserves (${open.length})`).click()
  expect(await section.getByRole('listitem').count()).toBe(open.length)
  const sourced = open.find((check) => sources.some((source) => source.id === check.source))!
  await section
    .locator('li', { hasText: sourced.title.slice(0, 40) })
    .getByRole('link')
    .first()
    .click()
  await page.waitForURL(new RegExp(`source=${sourced.source}`))
})

test('what is missing is said: departments left out, files left out, programmes known in part', async () => {
  const { page } = await openAtlas('?view=data&section=missing')
  const section = page.getByRole('region', { name: 'Ce qui manque et pourquoi' })
  await section.getByText(/Seine-Saint-Denis \(213 postes/).waitFor()
  const text = await section.innerText()
  const { readings } = await publishedManifest(page)
  for (const reading of readings.filter((one) => one.kept === 0 && one.read > 0))
    expect(text).toContain(reading.file)
  expect(text).toContain('il n’existe pas de fichier ouvert des montants par projet')
})

test('the grid says which indicator exists where and when, and a name opens its entry', async () => {
  const { page } = await openAtlas('?view=data&section=indicators')
  const rows = (await publishedCoverage()).filter(
    ({ indicator, generation }) => indicator === 'poverty-rate' && generation === '2015'
  )
  const grid = page.getByRole('region', { name: 'Couverture des indicateurs, QPV 2015' })
  const name = page.getByRole('button', { name: 'Taux de pauvreté à 60 %' })
  await name.waitFor()
  const years = await grid.locator('thead th').allInnerTexts()
  const cells = await grid.locator('tr', { has: name }).locator('td').allInnerTexts()
  for (const row of rows.filter(({ level }) => level === 'neighbourhood'))
    expect(cells[years.indexOf(String(row.year)) - 1]).toContain(shareText(row))
  await name.click()
  await page.waitForURL(/indicator=poverty-rate/)
  const entry = page.locator('#indicator-poverty-rate')
  expect(await entry.innerText()).toMatch(/60\s% du niveau de vie médian/)
  await entry.getByText('année par année').click()
  expect(await entry.locator('tbody tr').count()).toBeGreaterThanOrEqual(rows.length)

  const again = await openAtlas(new URL(page.url()).search)
  await again.page.locator('#indicator-poverty-rate').waitFor()
  await expectInView(again.page, '#indicator-poverty-rate')
})

test('an indicator is found without its accents, and one that communes lack is not among theirs', async () => {
  const { page } = await openAtlas('?view=data&section=indicators')
  const section = page.getByRole('region', { name: 'Indicateurs', exact: false }).first()
  await section.getByRole('searchbox').fill('pauvrete')
  await section.getByRole('button', { name: 'Taux de pauvreté à 60 %' }).waitFor()
  await section.getByText('Communes', { exact: true }).click()
  await section.getByText('Aucun indicateur ne répond').waitFor()
  await section.getByRole('button', { name: 'Montrer tous les indicateurs' }).click()
  await section.getByRole('region', { name: 'Couverture des indicateurs, Communes' }).waitFor()
})

test('a coverage table that cannot be had leaves the rest of the page, and comes when asked again', async () => {
  const { page, context } = await openAtlas('', undefined, [/./])
  await settled(page)
  await context.route('**/indicator_coverage.arrow*', (route) => route.abort())
  await page.getByRole('link', { name: 'Données et qualité' }).click()
  await page.getByRole('alert').filter({ hasText: 'couverture' }).waitFor()
  expect(await page.getByRole('region', { name: 'Sources' }).getByRole('article').count()).toBeGreaterThan(5)
  await context.unroute('**/indicator_coverage.arrow*')
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('region', { name: /Couverture des indicateurs/ }).waitFor()
})

test('a table shows its columns and, when asked, its first rows; its file downloads whole', async () => {
  const { page, requests } = await openAtlas('?view=data&section=tables')
  await settled(page)
  const isCrosswalk = (url: string) => url.includes('/crosswalk.arrow')
  expect(requests.filter(isCrosswalk)).toEqual([])
  const table = page.getByRole('article', { name: /Passage entre quartiers/ })
  await table.getByText('5 colonnes').click()
  await table.getByRole('cell', { name: /part of the QPV 2015/ }).waitFor()
  await table.getByRole('button', { name: /Afficher les premières lignes/ }).click()
  const rows = table.getByRole('region', { name: /Premières lignes/ }).locator('tbody tr')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(20)
  expect(await rows.first().innerText()).toMatch(/^QP\d/)
  const { tables } = await publishedManifest(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    table.getByRole('link', { name: 'Télécharger crosswalk.arrow' }).click()
  ])
  // The browser runs apart: its download is fetched into a folder of ours.
  const path = join(await mkdtemp(join(tmpdir(), 'faubourg-')), download.suggestedFilename())
  await download.saveAs(path)
  expect(statSync(path).size).toBe(tables.find((one) => one.name === 'crosswalk')?.bytes)
})

test('a table that cannot be had says so, and comes when it is asked again', async () => {
  const { page, context } = await openAtlas('?view=data&section=tables', undefined, [/./])
  await settled(page)
  await context.route('**/npnru.arrow*', (route) => route.abort())
  const table = page.getByRole('article', { name: 'Quartiers du NPNRU' })
  await table.getByRole('button', { name: /Afficher les premières lignes/ }).click()
  await table.getByRole('alert').filter({ hasText: 'n’a pas pu être lue' }).waitFor()
  await context.unroute('**/npnru.arrow*')
  await table.getByRole('button', { name: 'Réessayer' }).click()
  await table.getByRole('region', { name: /Premières lignes/ }).waitFor()
})

test('on a phone nothing but tables scrolls sideways', async () => {
  const { page } = await openAtlas('?view=data&source=anct-adultes-relais', { width: 390, height: 844 })
  await settled(page)
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

async function expectInView(page: Page, selector: string) {
  await page.waitForFunction((found) => {
    const top = document.querySelector(found)?.getBoundingClientRect().top
    return top !== undefined && top >= 0 && top < innerHeight / 2
  }, selector)
}
