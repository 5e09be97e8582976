import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

async function engineReady(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
}

const flows = (page: Page) => page.getByRole('region', { name: 'Du financeur au territoire' })

test('who works with whom: from Action Logement’s two shares to the programme, a region and one project', async () => {
  const { page } = await openAtlas('?view=partners')
  await page.getByRole('searchbox', { name: 'Chercher un partenaire ou un programme' }).fill('1% logement')
  await page
    .getByRole('list', { name: 'Partenaires et programmes trouvés' })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Action Logement' }).waitFor()
  expect(await page.title()).toContain('Action Logement – Partenaires')

  const conflict = page.getByRole('article', { name: 'Quatre sources se contredisent : Action Logement' })
  const statements = await conflict.getByRole('listitem').allInnerTexts()
  const shares = statements.filter((text) => /\b(72|70)\s%/.test(text))
  expect(shares).toHaveLength(2)
  expect(shares.find((text) => text.includes('8,4'))).toMatch(/calculé\s: 8,4\sMd€ sur 12\sMd€/)

  const agreements = page.getByRole('region', { name: /^Conventions/ })
  await agreements.getByText('Voir les conventions en tableau').click()
  const dates = await agreements.getByRole('row').allInnerTexts()
  expect(dates.slice(1).map((row) => /\d{4}/.exec(row.split('\t')[1] ?? '')?.[0])).toEqual([
    '2014',
    '2015',
    '2015',
    '2018',
    '2018',
    '2023'
  ])

  await page
    .getByRole('region', { name: 'Programmes', exact: true })
    .getByRole('link', { name: 'NPNRU', exact: true })
    .click()
  await page.getByRole('heading', { level: 1, name: 'NPNRU' }).waitFor()
  const operations = page.getByRole('region', { name: /^Montants par lieu/ })
  await operations.getByRole('combobox', { name: 'Territoire' }).fill('occitanie')
  await operations.getByRole('option', { name: /Occitanie/ }).click()
  await page.waitForURL(/zone=region-76/)
  const project = operations.getByRole('row', { name: /Toulouse Métropole NPNRU/ })
  await project.getByRole('link').waitFor()
  expect(await project.innerText()).toMatch(/272\sM€/)
  expect(await project.getByRole('link').getAttribute('href')).toMatch(/^https?:/)
})

test('the diagram and the map point at each other, and choosing a region filters', async () => {
  const { page } = await openAtlas('?view=partners')
  await engineReady(page)
  const node = flows(page).getByRole('button', { name: /^Occitanie, .* : filtrer/ })
  await node.waitFor()
  await node.scrollIntoViewIfNeeded()
  const plain = await markedTexts(page)
  expect(plain).toEqual([])
  // From the map to the diagram: the middle of the Hexagone.
  await page.waitForFunction(() => performance.getEntriesByName('partner-map').length > 0)
  const canvas = flows(page).locator('canvas.maplibregl-canvas')
  await canvas.scrollIntoViewIfNeeded()
  await canvas.hover({ force: true })
  await flows(page).getByRole('tooltip').waitFor()
  const [region] = (await flows(page).getByRole('tooltip').innerText()).split('\n')
  await page.waitForFunction(
    () => document.querySelectorAll('#flows svg text[font-weight="600"]').length === 1
  )
  expect((await markedTexts(page))[0]).toContain(region?.slice(0, 8))
  // From the diagram to the territory, by keyboard.
  await node.focus()
  await page.waitForFunction(() =>
    document.querySelector('#flows svg text[font-weight="600"]')?.textContent?.startsWith('Occitanie')
  )
  await page.keyboard.press('Enter')
  await page.waitForURL(/zone=region-76/)
  await flows(page)
    .getByRole('button', { name: /^Haute-Garonne, / })
    .waitFor()
  const heading = flows(page).getByRole('heading', { name: /Occitanie/ })
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
})

function markedTexts(page: Page): Promise<string[]> {
  return page.locator('#flows svg text[font-weight="600"]').allTextContents()
}

test('the table beside the diagram says the same figures', async () => {
  const { page } = await openAtlas('?view=partners&zone=region-76')
  await engineReady(page)
  const node = flows(page).getByRole('button', { name: /^Haute-Garonne, / })
  await node.waitFor()
  const figure = /, (.*?)\s:/.exec((await node.getAttribute('aria-label')) ?? '')?.[1]
  await flows(page).getByText('Voir les chiffres').click()
  const row = flows(page).getByRole('row', { name: /^Haute-Garonne/ })
  expect(await row.innerText()).toContain(figure)
})

test('the NPNRU is drawn in two parts that are said not to add up, from the source that the reader picks', async () => {
  const { page } = await openAtlas('?view=partners&flow=npnru')
  await engineReady(page)
  await flows(page).getByText('ne s’enchaînent pas').waitFor()
  await flows(page)
    .getByRole('button', { name: /^Action Logement, 8,4\sMd€/ })
    .waitFor()
  await flows(page).getByRole('radio', { name: 'Sénat 2022' }).check({ force: true })
  await page.waitForURL(/statement=share-009/)
  await flows(page)
    .getByRole('button', { name: /^Action Logement, 8,03\sMd€/ })
    .waitFor()
  await flows(page).getByText('leurs montants ne s’additionnent pas').waitFor()
})

test('the list narrows by facets that the address holds, the residents’ participation among them', async () => {
  const { page } = await openAtlas('?view=partners&partner-level=international&partner-role=funder')
  const list = page.getByRole('region', { name: /^Les partenaires/ })
  await list.getByRole('link', { name: 'AFD' }).waitFor()
  // Its heading and one partner.
  expect(await list.getByRole('row').count()).toBe(2)
  await list.getByRole('button', { name: 'Tout montrer' }).click()
  await list.getByRole('checkbox', { name: /Participation des habitants/ }).check()
  await page.waitForURL(/residents=only/)
  await list.getByText('Concertation avec les habitants').first().waitFor()
})

test('the grants of programme 147 are read only when they are asked for', async () => {
  const { page, requests } = await openAtlas('?view=partners&zone=department-93')
  await engineReady(page)
  const part = page.getByRole('region', { name: /^Qui reçoit le plus/ })
  await part.getByText('PROFESSION BANLIEUE').waitFor()
  // The file of adultes-relais leaves this department out: said, not shown as zero.
  await part.getByText(/Ce n’est pas un zéro/).waitFor()
  expect(requests.filter((url) => url.includes('p147_beneficiaries'))).toEqual([])
  await part.getByRole('button', { name: /Lire aussi les subventions du programme 147/ }).click()
  await part.getByText('COM DE CLICHY SOUS BOIS').waitFor()
  expect(page.url()).toContain('grants=read')
})

test('arcs to the seats of funders are drawn only when asked for, and unknown seats are named', async () => {
  const { page } = await openAtlas('?view=partners&zone=contract-243100518')
  await engineReady(page)
  const part = page.getByRole('region', { name: /^Dans le territoire/ })
  const box = part.getByRole('checkbox', { name: /Relier le contrat de ville aux sièges/ })
  await box.check()
  await page.waitForURL(/arcs=shown/)
  await part.getByText('ne connaît pas le siège de').waitFor()
  await part.getByRole('link', { name: 'Action Logement' }).first().waitFor()
})

test('an id that nobody bears is said, and everything else is there', async () => {
  const { page } = await openAtlas('?view=partners&partner=nobody')
  await page.getByRole('alert').filter({ hasText: 'Le partenaire « nobody » n’existe pas' }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Partenaires' }).waitFor()
})

test.each(['?view=partners&flow=npnru', '?view=partners&partner=anru', '?view=partners&programme=npnru'])(
  'on a phone nothing but tables scrolls sideways: %s',
  async (search) => {
    const { page } = await openAtlas(search, { width: 390, height: 844 })
    await engineReady(page)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
)
