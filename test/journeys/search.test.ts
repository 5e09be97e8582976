import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

const table = /neighbourhood_names\.arrow/

async function firstMap(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
}

/** The search box of the header, with a text typed into it. */
async function typed(page: Page, text: string) {
  await firstMap(page)
  const search = page.getByRole('combobox', { name: 'Chercher un lieu' })
  await search.fill(text)
  return search
}

test.each(['reynerie', 'la reynerie', 'REYNERIE'])(
  '%s, which no official name holds today, leads to Grand Mirail and says why',
  async (text) => {
    const { page } = await openAtlas()
    const search = await typed(page, text)
    const option = page.getByRole('option', { name: /^Grand Mirail/ })
    await option.waitFor()
    expect((await option.innerText()).replaceAll('\n', ' ')).toBe(
      'Grand Mirail QPV, Toulouse — appelé «\u00a0Reynerie\u00a0» (QPV 2015 Grand Mirail)'
    )
    await search.press('Enter')
    await page.waitForURL(/selected=neighbourhood-QN03107M/)
    await page.getByRole('heading', { level: 1, name: 'Grand Mirail' }).waitFor()
  }
)

test('other names are fetched when the search is about to be used, once', async () => {
  const { page, requests } = await openAtlas()
  await firstMap(page)
  expect(requests.filter((url) => table.test(url))).toEqual([])
  const search = page.getByRole('combobox', { name: 'Chercher un lieu' })
  const asked = page.waitForRequest(table)
  await search.focus()
  await asked
  await search.fill('bellefontaine')
  await page.getByRole('option', { name: /Grand Mirail/ }).waitFor()
  await page.getByRole('combobox', { name: 'Territoire' }).focus()
  await search.focus()
  expect(requests.filter((url) => table.test(url))).toHaveLength(1)
})

test('without the other names the search knows those of today, and asks for the others again', async () => {
  const { page } = await openAtlas('', undefined, [/Failed to load resource/])
  await page.route(table, (route) => route.abort())
  const failed = page.waitForEvent('requestfailed')
  const search = await typed(page, 'empalot')
  await failed
  await page.getByRole('option', { name: /Empalot/ }).waitFor()
  await page.unroute(table)
  await page.getByRole('combobox', { name: 'Territoire' }).focus()
  await search.fill('reynerie')
  await page.getByRole('option', { name: /Grand Mirail/ }).waitFor()
})

test('a page is chosen by any name of its neighbourhood', async () => {
  const { page } = await openAtlas('?view=area')
  const search = page.getByRole('combobox', { name: 'Quartier, contrat de ville ou département' })
  await search.fill('bellefontaine')
  await page.getByRole('option', { name: /Grand Mirail/ }).waitFor()
  await search.press('Enter')
  await page.waitForURL(/area=neighbourhood-QN03107M/)
  await page.getByRole('heading', { level: 1, name: /Grand Mirail/ }).waitFor()
})

test('a QPV 2015 over which none of 2024 was drawn is found as one, and opens its own page', async () => {
  const { page } = await openAtlas()
  const search = await typed(page, 'bourbaki')
  const option = page.getByRole('option', { name: /^Bourbaki/ })
  await option.waitFor()
  expect((await option.innerText()).replaceAll('\n', ' ')).toBe('Bourbaki QPV 2015, Toulouse')
  await search.press('Enter')
  await page.waitForURL(/area=neighbourhood2015-QP031009/)
  await page.getByRole('heading', { level: 1, name: /Bourbaki/ }).waitFor()
})
