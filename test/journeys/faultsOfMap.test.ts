import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAtlas } from './openAtlas.ts'

const timeout = 120_000
const patient = { timeout: 60_000 }

const maps = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-map').length)

test(
  'without WebGL the figures and tables are there, the map says why it is not, and is tried again',
  { timeout },
  async () => {
    const { page, context } = await openAtlas()
    await context.addInitScript(() => {
      const asked = HTMLCanvasElement.prototype.getContext
      const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(asked, this, [kind, ...rest])
      }
      HTMLCanvasElement.prototype.getContext = refuse as typeof asked
      Object.assign(globalThis, { giveWebgl: () => (HTMLCanvasElement.prototype.getContext = asked) })
    })
    await page.reload()
    await page.getByText('ce navigateur ne donne pas accès à WebGL').waitFor(patient)
    await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)
    expect(await page.getByTestId('total').textContent()).toMatch(/118,1\sM€/)
    await page.getByRole('button', { name: 'Ouvrir le tableau' }).click()
    await page.getByRole('region', { name: 'Tableau' }).getByRole('row').nth(5).waitFor()

    await page.evaluate(() => (globalThis as unknown as { giveWebgl: () => void }).giveWebgl())
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect.poll(() => maps(page), patient).toBe(1)
    expect(await page.getByText('WebGL').count()).toBe(0)
  }
)

test('a map whose context is lost says so, and comes back with it where it was', { timeout }, async () => {
  const { page } = await openAtlas('?v=1&camera=48.9000,2.3000,9.00', undefined, [
    /WebGL context loss/,
    /There is no style/
  ])
  await expect.poll(() => maps(page), patient).toBe(1)
  const { search } = new URL(page.url())
  await page.evaluate(() => {
    const context = document
      .querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
      ?.getContext('webgl2')
    const extension = context?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    Object.assign(globalThis, { giveBack: () => extension?.restoreContext() })
  })
  await page.getByText('La carte s’est effacée').waitFor()
  await page.getByRole('radio', { name: 'Total' }).check({ force: true })
  await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toBe('amount')
  await page.goBack()
  await page.evaluate(() => (globalThis as unknown as { giveBack: () => void }).giveBack())
  await expect.poll(() => maps(page), patient).toBe(2)
  expect(await page.getByText('La carte s’est effacée').count()).toBe(0)
  expect(new URL(page.url()).search).toBe(search)
})

test('a map whose context does not come back is made anew at a press', { timeout }, async () => {
  const { page } = await openAtlas('', undefined, [/WebGL context loss/, /There is no style/])
  await expect.poll(() => maps(page), patient).toBe(1)
  await page.evaluate(() => {
    const context = document
      .querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
      ?.getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect.poll(() => maps(page), patient).toBe(2)
})
