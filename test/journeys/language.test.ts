import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

const french = (page: Page) => page.getByRole('link', { name: 'FR, Français' })
const english = (page: Page) => page.getByRole('link', { name: 'EN, English' })
const languageOf = (page: Page) => page.locator('html').getAttribute('lang')

/** A file of the visitor's, open in the workshop and joined. */
async function openOwnFile(page: Page): Promise<void> {
  const rows = ['QP093001', 'QP093002', 'QP093003'].map((code, row) => `${code};${row + 1}`)
  const buffer = Buffer.from(['Code QPV 2015;Montant', ...rows].join('\n'))
  const name = 'subventions.csv'
  await page.getByLabel('Choisir des fichiers').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('heading', { name, exact: true }).waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  await page.getByRole('button', { name: 'Lire et joindre' }).click()
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor()
}

test('English and back keep the view and the filters', async () => {
  const filters = 'zone=department-93&programmes=fonjep&years=2022-2024'
  const { page } = await openAtlas(`?v=1&${filters}`)
  await page
    .getByRole('heading', { level: 1, name: 'FONJEP par contrat de ville, Seine-Saint-Denis' })
    .waitFor()
  expect(await languageOf(page)).toBe('fr')

  await english(page).click()
  await page.getByRole('heading', { level: 1, name: 'FONJEP by city contract, Seine-Saint-Denis' }).waitFor()
  expect(new URL(page.url()).search).toBe(`?v=1&${filters}&lang=en`)
  expect(await languageOf(page)).toBe('en')
  expect(await page.title()).toBe('Faubourg, the atlas of priority neighbourhoods')
  const description = page.locator('meta[name="description"]')
  expect(await description.getAttribute('content')).toMatch(/^Who invests what, where and with whom/)

  await french(page).click()
  await page
    .getByRole('heading', { level: 1, name: 'FONJEP par contrat de ville, Seine-Saint-Denis' })
    .waitFor()
  expect(new URL(page.url()).search).toBe(`?v=1&${filters}`)
  expect(await languageOf(page)).toBe('fr')
})

test('another view is the same one in English', async () => {
  const { page } = await openAtlas('?view=data&section=checks')
  await english(page).click()
  await page.getByRole('heading', { level: 1, name: 'Data and quality' }).waitFor()
  const checks = page.getByRole('region', { name: 'Checks' })
  await checks.getByText('Tables in which a key is repeated').waitFor()
  expect(await checks.getByText('Tables dont une clé se répète').count()).toBe(0)
})

test('a link in a language that the atlas does not speak says so and stays French', async () => {
  const { page } = await openAtlas('?lang=xx')
  await page
    .getByRole('alert')
    .getByText('Lien : langue : « xx » n’existe pas. Cette partie est ignorée.')
    .waitFor()
  expect(await languageOf(page)).toBe('fr')
})

test('files that would close are named first, and the page stays when the visitor thinks again', async () => {
  const { page } = await openAtlas('?view=workshop')
  await openOwnFile(page)
  await english(page).click()
  const dialog = page.getByRole('dialog', { name: 'Changer de langue' })
  await dialog.getByText('subventions.csv').waitFor()
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await languageOf(page)).toBe('fr')
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor()

  await english(page).click()
  await dialog.getByRole('link', { name: 'Changer sans garder' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  expect(await page.getByText('subventions.csv').count()).toBe(0)
})

test('a file that is kept first is there in the other language, and closes no more', async () => {
  const { page } = await openAtlas('?view=workshop')
  await openOwnFile(page)
  await english(page).click()
  await page.getByRole('button', { name: 'Garder le fichier et changer' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  await page.getByRole('heading', { name: 'subventions.csv' }).waitFor()
  await french(page).click()
  await page.waitForFunction(() => document.documentElement.lang === 'fr')
  await page.getByRole('heading', { name: 'subventions.csv' }).waitFor()
})
