import { t } from '../../words/t.ts'

/** A view of the atlas with what is said in front of it. */
export interface Step {
  /** the view as the address writes it, without the version of the data; '' for what the atlas opens with */
  readonly search: string
  readonly title: string
  /** plain text; a line break ends a paragraph */
  readonly text: string
}

/** Views to show one after the other. */
export interface Presentation {
  readonly title: string
  readonly steps: readonly Step[]
  /** of the tables that its author had before her: see catalogue/dataVersion; null where nobody knows */
  readonly dataVersion: string | null
}

/** The most that is written and read; lengths are characters. */
export const limits = {
  steps: 60,
  title: 160,
  text: 1_000,
  search: 6_000,
  /** of a whole link: what mail and messengers carry without cutting it */
  link: 8_000,
  /** of what follows '#': a presentation too long for a link is still shown, and shown again after a reload */
  fragment: 200_000,
  /** of the JSON inside a link or a file */
  unpackedBytes: 1_000_000
} as const

/** How a step is called where its author gave it no title. */
export function stepTitle({ title }: Step, index: number): string {
  return title.trim() || t('Étape {number}', { number: index + 1 })
}

/** The text as it is shown. */
export function paragraphsOf({ text }: Step): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Whether the view shows something of the visitor's own files, which no link and no presentation holds. */
export function usesOwnFiles({ search }: Step): boolean {
  return /[=,(~]own:/.test(search)
}
