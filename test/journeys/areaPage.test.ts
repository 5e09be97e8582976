import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

/** Every figure of a page, and what it is compared with, is there. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(
    () =>
      !document.querySelector('main [aria-busy=true]') &&
      [...document.querySelectorAll('main [role=status]')].every((told) => told.textContent?.trim() === ''),
    undefined,
    { timeout: 45_000 }
  )
}

async function openPage(area: string, viewport?: { width: number; height: number }) {
  const visit = await openAtlas(`?view=area&area=${area}`, viewport)
  await settled(visit.page)
  return visit.page
}

/** The cells of an indicator's row, in the block of that title. */
function cells(page: Page, block: RegExp, indicator: string) {
  return page
    .getByRole('region', { name: block })
    .getByRole('row', { name: new RegExp(`^${indicator}`) })
    .getByRole('cell')
    .allInnerTexts()
}

test('one neighbourhood: found by a name, then read beside its ancestor, its contract and France', async () => {
  const { page } = await openAtlas('?view=area')
  await page.getByRole('combobox', { name: /Quartier, contrat/ }).fill('reynerie')
  await page
    .getByRole('option', { name: /Grand Mirail/ })
    .first()
    .click()
  await settled(page)

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Grand Mirail')
  expect(await page.title()).toContain('Grand Mirail')
  const identity = page.getByRole('region', { name: 'Identité' })
  // Crosswalk of the outlines: 84 % of the QPV 2024 lies in QP031007, which lies in it at 99 %.
  expect(await identity.innerText()).toContain('84\u00a0% de ce quartier, 99\u00a0% du sien')

  const [poverty] = await cells(page, /Indicateurs du quartier 2024/, 'Taux de pauvreté')
  // INSEE, analyse_qpv.csv: taux_pauvrete_60% of QN03107M.
  expect(poverty?.trim()).toMatch(/^52,6\s%/)
  // INSEE, data_filo19_qp_revdis.csv: DISP_TP60_A19 of QP031007; IPRO_2022.csv: TX_TOT_EMPL.
  const [before] = await cells(page, /Avant 2024/, 'Taux de pauvreté')
  expect(before).toMatch(/^49,2\s%[^]*2019/)
  const [employment] = await cells(page, /Avant 2024/, 'Taux d’emploi des 15-64')
  expect(employment).toMatch(/^38,9\s%[^]*2022/)
})

test('the contract’s money is the contract’s, whole, and said to be', async () => {
  const page = await openPage('neighbourhood-QN03107M')
  const contract = page.getByRole('region', { name: /Connu pour tout le contrat/ })
  expect(await contract.getByRole('row', { name: /^Adultes-relais/ }).innerText()).toContain('92 postes')
  expect(await page.getByText('ils ne sont pas répartis entre ses quartiers').count()).toBe(1)
})

test('a link leads from a neighbourhood to its ancestor, its contract and its department, and back', async () => {
  const page = await openPage('neighbourhood-QN03107M')
  const identity = page.getByRole('region', { name: 'Identité' })
  const title = page.getByRole('heading', { level: 1 })
  for (const [link, name] of [
    ['Grand Mirail (QP031007)', 'Grand Mirail'],
    ['Toulouse Métropole', 'Toulouse Métropole'],
    ['Haute-Garonne', 'Haute-Garonne']
  ] as const) {
    await identity.getByRole('link', { name: link }).click()
    await title.filter({ hasText: name }).waitFor()
    await page.goBack()
    await page.getByText('QN03107M, génération 2024').waitFor()
  }
})

// A4 at 96 dpi is 794 × 1123 CSS pixels.
test.each([
  ['Toulouse, Grand Mirail', 'neighbourhood-QN03107M'],
  ['Guadeloupe, without any ancestor', 'neighbourhood-QN97101M'],
  ['Saint-Denis, the largest, over four communes', 'neighbourhood-QN09328M'],
  ['Roubaix and Tourcoing, the longest name', 'neighbourhood-QN05980M'],
  ['Valenciennes, over five communes', 'neighbourhood-QN05921M'],
  ['three ancestors', 'neighbourhood-QN06252M'],
  ['Mayotte, of which nothing is published', 'neighbourhood-QN97661C'],
  ['the Nord, 94 neighbourhoods', 'department-59'],
  ['Aix-Marseille, the largest contract', 'contract-200054807']
])('%s prints on two A4 pages', async (_, code) => {
  const page = await openPage(code)
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  expect(sheets.length).toBeGreaterThan(0)
  expect(sheets.length).toBeLessThanOrEqual(2)
})

test('what is printed is whole: nothing runs over the edge of the paper', async () => {
  const page = await openPage('neighbourhood-QN09328M', { width: 718, height: 1060 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)
})

test('a neighbourhood of 2015 that is only a code says what is unknown of it', async () => {
  const page = await openPage('neighbourhood2015-QP971001')
  const text = await page.getByRole('main').innerText()
  expect(text).toContain('le contour de ce quartier n’est publié par aucune des sources')
  expect(text).toContain('rien ne dit quel quartier lui a succédé')
  // INSEE, DEMO_2022.csv: POP_MUN of QP971001.
  expect(text.replace(/\s/g, ' ')).toContain('3 674')
})

test('a neighbourhood of which INSEE publishes nothing has a page all the same', async () => {
  const page = await openPage('neighbourhood-QN97661C')
  expect(await page.getByText('Aucune des sources retenues ne publie d’indicateur').count()).toBe(1)
})

test('an address of a page that does not exist says so', async () => {
  const { page } = await openAtlas('?view=area&area=neighbourhood2015-QP031999')
  await page.getByRole('heading', { level: 1, name: 'Cette fiche n’existe pas' }).waitFor()
})

test('a department shows its neighbourhoods together, with how many of them are known', async () => {
  const page = await openPage('department-31')
  const [poverty] = await cells(page, /Indicateurs de ses quartiers 2024/, 'Taux de pauvreté')
  expect(poverty).toMatch(/^45,7\s%[^]*moyenne pondérée, 18 des 19/)
  const [income] = await cells(page, /Indicateurs de ses quartiers 2015/, 'Revenu disponible médian')
  expect(income).toContain('médiane')
  await page
    .getByRole('region', { name: /Ses quartiers 2024/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByText('génération 2024').waitFor()
})

test('areas are compared: added by search, put in order, removed, beside a reference', async () => {
  const { page } = await openAtlas('?view=compare&compared=neighbourhood-QN03107M')
  await page.getByRole('combobox', { name: /Ajouter/ }).fill('QN03101M')
  await page
    .getByRole('option', { name: /Saint Jean/ })
    .first()
    .click()
  await settled(page)
  const heads = () => page.locator('thead th').allInnerTexts()
  expect((await heads()).map((text) => text.split('\n')[0]?.trim())).toEqual([
    'Indicateur',
    expect.stringMatching(/^Grand Mirail/),
    expect.stringMatching(/^Saint Jean/),
    'QPV médian 2024'
  ])
  await page.getByRole('button', { name: 'Avancer Saint Jean' }).click()
  expect(page.url()).toContain('compared=neighbourhood-QN03101M,neighbourhood-QN03107M')
  await page.getByText('QPV : Haute-Garonne').click()
  await page.locator('thead th', { hasText: 'QPV : Haute-Garonne, 2024' }).waitFor()
  expect(page.url()).toContain('against=department')
  await page.getByRole('button', { name: 'Retirer Grand Mirail' }).click()
  await page.getByText('Ajoutez au moins un autre territoire').waitFor()
})

test('two generations side by side come with a warning', async () => {
  const { page } = await openAtlas('?view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007')
  await settled(page)
  expect(await page.getByRole('note').innerText()).toContain('Générations différentes')
  await page.goto(page.url().replace('neighbourhood2015-QP031007', 'neighbourhood-QN03101M'))
  await settled(page)
  expect(await page.getByRole('note').count()).toBe(0)
})

test.each([
  '?view=area&area=neighbourhood-QN09328M',
  '?view=area&area=department-59',
  '?view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007,department-93,contract-243100518'
])('nothing is wider than a phone: %s', async (search) => {
  const { page } = await openAtlas(search, { width: 390, height: 844 })
  await settled(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('on a phone the name of an indicator stays in view while its figures scroll', async () => {
  const { page } = await openAtlas(
    '?view=compare&compared=neighbourhood-QN03107M,neighbourhood-QN03101M,department-93,contract-243100518',
    { width: 390, height: 844 }
  )
  await settled(page)
  const table = page.getByRole('region', { name: 'Tableau des indicateurs' })
  await table.evaluate((frame) => frame.scrollTo({ left: 300, behavior: 'instant' }))
  const box = await table.getByRole('rowheader', { name: /Taux de pauvreté/ }).boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.x).toBeLessThan(40)
})
