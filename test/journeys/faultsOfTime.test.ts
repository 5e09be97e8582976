import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

const timeout = 120_000
const patient = { timeout: 60_000 }

const ready = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0, null, patient)

async function choose(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  await page.getByLabel('Choisir des fichiers').setInputFiles({ name: 'mes.csv', mimeType: '', buffer })
  await ready(page)
  await page.getByLabel('Rôle de « departement »').selectOption('department')
  await page.getByRole('button', { name: 'Lire et joindre' }).click()
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor(patient)
}

test('a tab that slept for a day answers, and hears of a newer version', { timeout }, async () => {
  const { page, context } = await openAtlas()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
  // What is served is known before the sleep.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('offline.json'))
  )
  await context.route(/offline\.json$/, (route) =>
    route.fulfill({ json: { files: 1, bytes: 1, version: 'tomorrow' } })
  )
  // Chromium freezes no page without a screen: its clock jumps, and it is looked at again.
  const wake = () => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
  await wake()
  expect(await page.getByText('Une version plus récente').count()).toBe(0)
  await page.evaluate(() => {
    const now = Date.now
    Date.now = () => now() + 86_400_000
  })
  await wake()
  await page.getByText('Une version plus récente de l’atlas est prête.').waitFor(patient)
  await page.evaluate(() => {
    history.pushState(null, '', '?v=1&zone=department-93')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.getByText('Seine-Saint-Denis').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), null, patient)
  await page.getByRole('button', { name: 'Recharger' }).click()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
  expect(new URL(page.url()).search).toBe('?v=1&zone=department-93')
})

test('while a query never ends, other views answer', { timeout }, async () => {
  const { page } = await openAtlas('?v=1&view=workshop&tool=sql')
  await page.getByRole('textbox', { name: 'Requête SQL' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(
    'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r'
  )
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByText('La requête s’exécute…').waitFor(patient)
  await page.getByRole('link', { name: 'Investissements' }).click()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), null, patient)
  expect(await page.getByTestId('total').textContent()).toMatch(/118,1\sM€/)
})

test('what one window keeps or removes, the other sees, and loses nothing', { timeout }, async () => {
  const { page, context } = await openAtlas('?v=1&view=workshop')
  const other = await context.newPage()
  await other.goto(page.url())
  await ready(other)
  await choose(page, 'departement;montant\n93;12\n75;30\n')
  await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click()
  await page.getByText('Gardé dans ce navigateur').waitFor()
  await other.getByRole('heading', { name: 'Rapport de jointure' }).waitFor(patient)
  await other.getByText('Gardé dans ce navigateur').waitFor()

  await page.getByRole('button', { name: /^Retirer/ }).click()
  await page.getByRole('heading', { name: 'Rapport de jointure' }).waitFor({ state: 'detached' })
  // It stays where it was being read, and is no longer said to be kept.
  await other.getByRole('button', { name: 'Garder dans ce navigateur' }).waitFor()
  await other.getByText('2 lignes rattachées sur 2').waitFor()
})

test('two windows do not keep two files under one name', { timeout }, async () => {
  const { page, context } = await openAtlas('?v=1&view=workshop')
  const other = await context.newPage()
  await other.goto(page.url())
  await choose(other, 'departement;montant\n13;5\n')
  await choose(page, 'departement;montant\n93;12\n75;30\n')
  await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click()
  await page.getByText('Gardé dans ce navigateur').waitFor()
  await other.getByRole('button', { name: 'Garder dans ce navigateur' }).click()
  await other.getByText(/un autre fichier est déjà gardé sous ce nom/i).waitFor()
  await other.getByText('1 ligne rattachée sur 1').waitFor()
  await page.reload()
  await page.getByText('2 lignes rattachées sur 2').waitFor(patient)
})
