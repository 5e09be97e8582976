import type { Choice } from '../../state/choice.ts'

/** Id of the element that a choice opens the catalogue at; null: its beginning. */
export function anchorOf({
  section,
  sources,
  indicator
}: Pick<Choice, 'section' | 'sources' | 'indicator'>): string | null {
  if (indicator !== null) return `indicator-${indicator}`
  return sources[0] !== undefined ? `source-${sources[0]}` : section
}

/** Brings a part of the catalogue to the reader: scrolled to, and focused so that Tab goes on from there. */
export function reveal(id: string): void {
  const element = document.getElementById(id)
  element?.scrollIntoView()
  element?.focus({ preventScroll: true })
}
