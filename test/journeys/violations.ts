import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The parts of a page in the composer are as small as the page is shown: they are chosen, moved and sized in its panel
 * too, the equivalent that WCAG 2.5.8 asks for. The handles of a shape stand where the shape is on the map, close
 * together where the map is far: its exception for places on a map.
 */
const isPlacedByContent = (html: string) => /data-part=|data-on-map/.test(html)

/** Violations of WCAG 2.2 A and AA that axe finds on the page as it stands, as 'rule: element'. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') }
    const results = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })))
  })
  return found
    .filter(({ id, html }) => id !== 'target-size' || !isPlacedByContent(html))
    .map(({ id, html }) => `${id}: ${html.slice(0, 160)}`)
}
