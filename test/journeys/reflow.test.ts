import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { openAtlas } from './openAtlas.ts'
import { settled } from './settled.ts'

// The engine may be long in coming where every core is busy.
vi.setConfig({ testTimeout: 240_000 })

/** 1,440 by 900 at 200 %, and what WCAG 1.4.10 asks for: 1,280 by 1,024 at 400 %. */
const zoomed = { width: 720, height: 450 }
const narrow = { width: 320, height: 640 }

/** Source: WCAG 2.2, success criterion 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

async function spaced(page: Page): Promise<void> {
  await settled(page)
  // The policy of the page refuses a style of another hand, not one of its own script.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, textSpacing)
}

/** Controls that cannot be reached by a pointer wherever one scrolls: something else lies over them. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')
    return [...controls].flatMap((control) => {
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined
      const shown = control.matches('.visually-hidden') ? (label ?? control) : control
      if (control.matches(':disabled') || !shown.checkVisibility({ visibilityProperty: true })) return []
      const isSeenOnFocusOnly = shown.matches('.skip, .to-table')
      if (isSeenOnFocusOnly || shown.closest('[inert]')) return []
      shown.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = shown.getBoundingClientRect()
      const isReached = [0.5, 0.15, 0.85].some((x) =>
        [0.5, 0.15, 0.85].some((y) => {
          const at = document.elementFromPoint(left + width * x, top + height * y)
          return at !== null && (shown.contains(at) || at.contains(shown) || label?.contains(at))
        })
      )
      return isReached ? [] : [shown.outerHTML.slice(0, 120)]
    })
  })
}

/** Words that a box cuts off: it hides what does not fit. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element)
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
      )
      if (!hasWords || clipPath !== 'none' || textOverflow === 'ellipsis') return []
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      return isCut ? [element.outerHTML.slice(0, 120)] : []
    })
  )
}

const views = [
  '?zone=department-31',
  '?view=outcomes',
  '?view=partners',
  '?view=workshop',
  '?view=area&area=neighbourhood-QN03107M',
  '?view=compare&compared=neighbourhood-QN03107M,neighbourhood2015-QP031007',
  '?view=data'
]

test.each(views.flatMap((search) => [zoomed, narrow].map((viewport) => [search, viewport] as const)))(
  'nothing of %s is lost on %o with room between its letters',
  async (search, viewport) => {
    const { page } = await openAtlas(search, viewport)
    await spaced(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width
    )
    expect((await covered(page)).join('\n')).toBe('')
    expect((await cutOff(page)).join('\n')).toBe('')
  }
)
