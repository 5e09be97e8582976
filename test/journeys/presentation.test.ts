import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fragmentOf } from '../../src/state/presentation/fragment.ts'
import { packed } from '../../src/state/presentation/packed.ts'
import { downloaded } from './downloaded.ts'
import { openAtlas } from './openAtlas.ts'
import { violations } from './violations.ts'

const band = (page: Page) => page.getByRole('region', { name: 'Présentation', exact: true })
const part = (page: Page) => page.getByRole('region', { name: 'Préparer une présentation' })
const heading = (page: Page, name: string) => band(page).getByRole('heading', { name })
const inAddress = (page: Page, text: string) =>
  page.waitForFunction((expected) => location.search === expected, text)

/** Adds the view on the screen, with a text. @returns the title it was given */
async function add(page: Page, text: string): Promise<string> {
  if (!(await part(page).isVisible()))
    await page
      .getByRole('button', { name: /^(Partager|Présentation)/ })
      .first()
      .click()
  await part(page).getByRole('button', { name: 'Ajouter cette vue' }).click()
  await part(page)
    .getByRole('textbox', { name: /^Texte/ })
    .last()
    .fill(text)
  const title = await part(page)
    .getByRole('textbox', { name: /^Titre de l’étape/ })
    .last()
    .inputValue()
  await page.getByRole('button', { name: 'Fermer' }).click()
  return title
}

/** Three views in three parts of the atlas, each reached as a link. */
async function buildThree(page: Page): Promise<string[]> {
  const titles = [await add(page, 'Premier texte.')]
  for (const [search, mark, text] of [
    ['?view=outcomes&filter=poverty-rate:2019:40~', 'outcomes-drawn', 'Deuxième texte.'],
    ['?view=area&area=neighbourhood-QN03107M', 'engine-ready', 'Troisième texte.\nAvec un paragraphe.']
  ] as const) {
    await page.goto(new URL(search, page.url()).href)
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
    await page.getByRole('heading', { level: 1 }).waitFor()
    titles.push(await add(page, text))
  }
  return titles
}

test('three views become a presentation that keys, a reload and Back show', async () => {
  const { page } = await openAtlas('?zone=department-31')
  const titles = await buildThree(page)
  expect(titles).toEqual([
    'Adultes-relais et FONJEP par contrat de ville, Haute-Garonne',
    expect.stringContaining('Taux de pauvreté'),
    'Fiche : Grand Mirail'
  ])
  await page.getByRole('button', { name: 'Présentation (3)' }).click()
  await part(page).getByLabel('Titre de la présentation').fill('Comité de pilotage')
  expect(await violations(page)).toEqual([])
  await part(page).getByRole('button', { name: 'Présenter', exact: true }).click()
  await heading(page, titles[0]!).waitFor()
  expect(await page.getByRole('navigation', { name: 'Vues' }).count()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await heading(page, titles[1]!).waitFor()
  await inAddress(page, '?v=1&view=outcomes&filter=poverty-rate:2019:40~')
  await page.keyboard.press('PageDown')
  await heading(page, titles[2]!).waitFor()
  await band(page).getByText('Avec un paragraphe.').first().waitFor()

  await page.reload()
  await heading(page, titles[2]!).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Grand Mirail' }).waitFor()
  await page.goBack()
  await heading(page, titles[1]!).waitFor()
  await page.keyboard.press('Home')
  await heading(page, titles[0]!).waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Vues' }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
}, 120_000)

const sent = {
  title: 'Comité de pilotage',
  dataVersion: null,
  steps: [
    { search: '?v=1&zone=department-31', title: 'Un', text: 'Premier texte.' },
    { search: '?v=1&view=data&section=checks', title: 'Deux', text: 'Deuxième texte.' }
  ]
}
const link = fragmentOf(packed(sent), 1)

test('a link shows the same to whoever has nothing of this browser, on a phone too', async () => {
  const { page } = await openAtlas(link, { width: 390, height: 844 })
  await heading(page, 'Deux').waitFor()
  await inAddress(page, '?v=1&view=data&section=checks')
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('what was received is taken up again, saved as a file and opened from it', async () => {
  const { page } = await openAtlas(link)
  await heading(page, 'Deux').waitFor()
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Modifier cette présentation' }).click()
  const saving = page.waitForEvent('download')
  await part(page).getByRole('button', { name: 'Enregistrer le fichier' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('comite-de-pilotage.faubourg.json')
  const file = Buffer.from(await downloaded(saved))

  await part(page).getByRole('button', { name: 'Effacer' }).click()
  expect(await part(page).getByRole('listitem').count()).toBe(0)
  await part(page)
    .getByLabel('Ouvrir un fichier')
    .setInputFiles({ name: 'comite.faubourg.json', mimeType: 'application/json', buffer: file })
  await part(page).getByText('« comite.faubourg.json » est ouvert.').waitFor()
  expect(await part(page).getByRole('listitem').count()).toBe(2)
})
