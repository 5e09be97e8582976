import type { Locator, Page } from 'playwright-core'

/** Where the keyboard stands. */
export interface Stop {
  /** as a screen reader would say it, about: its role or element and its name */
  readonly name: string
  /** an outline or a ring is drawn on it, on its label or on what it is shown by */
  readonly isSeen: boolean
  /** no part of it can be seen: something else lies over it, or it is off the screen (WCAG 2.4.11) */
  readonly isCovered: boolean
}

/** What has the focus now; null for the page itself. */
export function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body) return null
    const label = at instanceof HTMLInputElement ? (at.labels?.[0] ?? null) : null
    const shown = label?.contains(at) ? label : at
    // An editor draws the ring around all of itself.
    const editor = at.closest('.cm-editor')
    const rings = [at, ...at.children, at.parentElement, at.nextElementSibling, label, editor].filter(
      (element) => element !== null && element !== undefined
    )
    const isSeen = rings.some((element) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element)
      return (
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) ||
        (element instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 2)
      )
    })
    const { left, top, width, height } = shown.getBoundingClientRect()
    const root = shown.getRootNode() as Document | ShadowRoot
    const isCovered = [0.5, 0.1, 0.9].every((x) =>
      [0.5, 0.1, 0.9].every((y) => {
        const top_ = root.elementFromPoint(left + width * x, top + height * y)
        return !top_ || !(shown.contains(top_) || top_.contains(at) || label?.contains(top_))
      })
    )
    const text = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    const labelled = at.getAttribute('aria-labelledby')
    const name =
      at.getAttribute('aria-label') ??
      (labelled
        ? labelled
            .split(' ')
            .map((id) => text(document.getElementById(id)))
            .join(' ')
        : text(label) || text(at))
    const role = at.getAttribute('role') ?? (at instanceof HTMLInputElement ? at.type : at.localName)
    return { name: `${role} ${name}`.slice(0, 80), isSeen, isCovered }
  })
}

/** What has the focus once it is drawn: an editor draws its ring a few frames later. */
async function drawnStop(page: Page): Promise<Stop | null> {
  let stop = await stopOf(page)
  for (let frame = 0; frame < 10 && stop && (!stop.isSeen || stop.isCovered); frame++) {
    await page.evaluate(() => new Promise(requestAnimationFrame))
    stop = await stopOf(page)
  }
  return stop
}

/**
 * Presses Tab until this has the focus, as someone without a mouse does.
 * @param key 'Shift+Tab' to go back
 * @throws Error when a stop on the way cannot be seen, or when the way does not lead there
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor({ state: 'attached' })
  const passed: string[] = []
  for (let press = 0; press < 250; press++) {
    await page.keyboard.press(key)
    const stop = await drawnStop(page)
    if (stop && (!stop.isSeen || stop.isCovered)) throw new Error(`focus not seen: ${JSON.stringify(stop)}`)
    passed.push(stop?.name ?? 'page')
    if (await hasFocus(target)) return
  }
  throw new Error(`Tab does not lead there, but to ${[...new Set(passed)].join(' | ')}`)
}

/** Whether it, or what it shows, has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => {
    const { activeElement } = element.getRootNode() as Document | ShadowRoot
    return element === activeElement
  })
}
