import { MediaQuery } from 'svelte/reactivity'

/** Whether the screen is dark, for what is not drawn by style sheets. */
export class Night {
  readonly #device = new MediaQuery('(prefers-color-scheme: dark)')

  /** Whether an element is shown in dark colours: a page of paper is not, and an address may ask for either. */
  isAt(element: Element): boolean {
    const isDark = this.#device.current
    const { colorScheme } = getComputedStyle(element)
    return colorScheme.includes('light') && colorScheme.includes('dark') ? isDark : colorScheme === 'dark'
  }
}
