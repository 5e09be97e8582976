import type { TextStyle } from './block.ts'
import type { Letters } from './lines.ts'

/** Colours of a document. */
export const colours = {
  ink: '#1b1f2a',
  softInk: '#5b6270',
  accent: '#a8421f',
  rule: '#d8cfbe',
  hair: '#ebe6dc',
  tint: '#f6f3ec',
  warning: '#7a4b00'
} as const

const { ink, softInk, accent, warning } = colours

/** Letters of a document, in CSS pixels: 96 to the inch, so that 10 px are 7.5 points. */
export const letters = {
  over: { sizePx: 12, weight: 600, fill: accent },
  title: { sizePx: 25, weight: 700, fill: ink },
  under: { sizePx: 12.5, weight: 400, fill: softInk },
  section: { sizePx: 14, weight: 700, fill: ink },
  subsection: { sizePx: 11, weight: 700, fill: ink },
  figure: { sizePx: 19, weight: 700, fill: ink },
  label: { sizePx: 10, weight: 400, fill: softInk },
  term: { sizePx: 10.5, weight: 400, fill: softInk },
  text: { sizePx: 10.5, weight: 400, fill: ink },
  note: { sizePx: 9.34, weight: 400, fill: softInk },
  cellNote: { sizePx: 8.5, weight: 400, fill: softInk },
  head: { sizePx: 8.5, weight: 600, fill: softInk },
  cell: { sizePx: 10, weight: 400, fill: ink },
  strongCell: { sizePx: 10, weight: 700, fill: ink },
  absentCell: { sizePx: 9.5, weight: 400, fill: softInk },
  group: { sizePx: 9, weight: 700, fill: softInk },
  furniture: { sizePx: 9, weight: 400, fill: softInk }
} as const satisfies Record<string, Letters>

/** Letters of a paragraph. */
export const paragraphLetters: Readonly<Record<TextStyle, Letters>> = {
  body: letters.text,
  note: letters.note,
  caution: { sizePx: 10, weight: 600, fill: warning }
}
