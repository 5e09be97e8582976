import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { openAtlas } from './openAtlas.ts'
import { settled } from './settled.ts'

// The engine may be long in coming where every core is busy.
vi.setConfig({ testTimeout: 240_000 })

/** The page as it is told: one line for each thing, indented below what holds it. */
const told = (page: Page) => page.locator('body').ariaSnapshot()

const controls =
  /^\s*- '?(button|link|checkbox|radio|combobox|textbox|searchbox|slider|spinbutton|tab)\b(.*)$/

function nameless(tree: string): string[] {
  return tree.split('\n').filter((line) => {
    const [, , rest] = controls.exec(line) ?? []
    return rest !== undefined && !/"[^"]+"|\/.+\//.test(rest)
  })
}

function headingLevels(tree: string): number[] {
  return [...tree.matchAll(/- '?heading .*\[level=(\d)\]/g)].map((found) => Number(found[1]))
}

test.each([
  '',
  '?zone=department-93&table=open',
  '?selected=neighbourhood-QN03107M&camera=1.44,43.6,12',
  '?view=outcomes&table=open',
  '?view=partners',
  '?view=partners&partner=action_logement',
  '?view=workshop',
  '?view=workshop&tool=sql',
  '?view=area&area=neighbourhood-QN03107M',
  '?view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007',
  '?view=data'
])(
  'every control has a name, headings step down one by one, landmarks hold the page: “%s”',
  async (search) => {
    const { page } = await openAtlas(search)
    await settled(page)
    const tree = await told(page)
    expect(nameless(tree)).toEqual([])
    const levels = headingLevels(tree)
    expect(levels).toContain(1)
    for (const landmark of ['banner', 'navigation', 'main'])
      expect(tree).toMatch(new RegExp(`^\\s*- ${landmark}\\b`, 'm'))
    // Panels beside the map stand before or after its h1: each begins with an h2.
    const skips = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)
    expect(skips, levels.join(' ')).toEqual([])
  }
)

test('what a filter keeps is said: how many neighbourhoods, and the total', async () => {
  const { page } = await openAtlas()
  await settled(page)
  const kept = page.getByRole('status').filter({ hasText: /quartiers sur/ })
  const total = page.locator('#figures [aria-live="polite"]')
  const [keptBefore, totalBefore] = [await kept.textContent(), await total.textContent()]
  await page.getByRole('combobox', { name: 'Financeur' }).selectOption({ index: 1 })
  await page.getByRole('combobox', { name: 'Territoire' }).fill('Haute-Garonne')
  await page.getByRole('option', { name: /^Haute-Garonne/ }).click()
  await page.waitForURL(/zone=department-31/)
  await settled(page)
  await expect.poll(() => kept.textContent()).not.toBe(keptBefore)
  await expect.poll(() => total.textContent()).not.toBe(totalBefore)
})

test('the map says how it is moved, and leads to the table that says the same', async () => {
  const { page } = await openAtlas('?zone=department-31')
  await settled(page)
  const map = page.getByRole('region', { name: 'Carte', exact: true })
  expect(await map.getAttribute('aria-description')).toMatch(/Flèches/)
  await page.getByRole('button', { name: 'Lire la carte en tableau' }).press('Enter')
  const table = page.getByRole('region', { name: 'Tableau' })
  expect(await table.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await table.ariaSnapshot()).toMatch(/columnheader "Nom"/)
})
