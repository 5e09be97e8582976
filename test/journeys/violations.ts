import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Violations of WCAG 2.2 A and AA that axe finds on the page as it stands, as 'rule: element'. The parts of a page in
 * the composer are as small as the page is shown: they are chosen, moved and sized in its panel too, which is the
 * equivalent that WCAG 2.5.8 asks for.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await tool.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => id !== 'target-size' || !html.includes('data-part='))
        .map((node) => `${id}: ${node.html.slice(0, 160)}`)
    )
  })
}
