import { expect, inject, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

const timeout = 120_000
const patient = { timeout: 60_000 }

test('a table cut on its way is named, and the atlas opens once it comes whole', { timeout }, async () => {
  const { page, context } = await openAtlas()
  const table = /\/data\/territories\.arrow/
  await context.route(table, async (route) => {
    const response = await route.fetch()
    const whole = await response.body()
    await route.fulfill({ response, body: whole.subarray(0, whole.length / 2) })
  })
  await page.goto(new URL('?v=1&zone=department-93', page.url()).href)
  await page.getByRole('alert').getByText('territories.arrow').waitFor(patient)
  await context.unroute(table)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
  expect(new URL(page.url()).search).toBe('?v=1&zone=department-93')
})

test(
  'a table that is damaged once is fetched again past the cache, and nobody hears of it',
  { timeout },
  async () => {
    const { page, context, requests } = await openAtlas()
    const table = /\/data\/territories\.arrow/
    await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
    await context.route(
      table,
      async (route) => {
        const response = await route.fetch()
        const altered = await response.body()
        altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1
        await route.fulfill({ response, body: altered })
      },
      { times: 1 }
    )
    const before = requests.filter((url) => table.test(url)).length
    await page.reload()
    await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
    expect(requests.filter((url) => table.test(url)).length - before).toBe(2)
  }
)

test(
  'on a slow line every arrival is told, and the first map is read before DuckDB',
  { timeout },
  async () => {
    const { page, context } = await openAtlas('', undefined, [/preload/])
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    // Chromium's own "slow 3G".
    const slow = { offline: false, latency: 2_000, downloadThroughput: 50_000, uploadThroughput: 50_000 }
    await session.send('Network.emulateNetworkConditions', slow)
    await page.goto(inject('atlasUrl'))
    await page.getByText('Faubourg ouvre ses tables').waitFor(patient)
    await page.getByRole('progressbar', { name: 'Chargement' }).waitFor(patient)
    await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0, null, patient)
    await page.getByText(/Le moteur de calcul arrive : .* sur .*La carte se lit déjà/).waitFor(patient)
    expect(await page.evaluate(() => performance.getEntriesByName('engine-ready').length)).toBe(0)
    expect(await page.getByTestId('total').textContent()).toMatch(/118,1\sM€/)
    await session.send('Network.emulateNetworkConditions', { ...slow, latency: 0, downloadThroughput: -1 })
    await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
  }
)
