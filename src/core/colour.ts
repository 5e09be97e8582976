import { hexOf, linear, oklabOf, type Rgb } from './oklab.ts'

/** Sequences of data colours, light to dark, safe for colour-blind readers: lightness alone orders them. */
export const palettes = {
  /** amounts */
  teal: ['#d3e7e4', '#9dcbc8', '#5fa8aa', '#2b7f87', '#0b4f5c'],
  /** need: poverty and the like */
  plum: ['#ecdcea', '#d0aacb', '#ad76a6', '#824a7d', '#54264f']
} as const

/** The two arms of a change, each from the paper of no change to its end: blue parts from yellow for all readers. */
const arms = {
  fall: ['#eeeae0', '#dfc59a', '#c0955a', '#8f6229', '#5f3b12'],
  rise: ['#eeeae0', '#a9d1cd', '#5fa8aa', '#2b7f87', '#0b4f5c']
} as const

/**
 * Two measures in one colour: plum grows from row to row (need), teal from column to column (amount). No two of
 * the nine are alike to readers without red or green cones: rows and columns differ in lightness too.
 */
const bivariate = [
  ['#eae9e6', '#a4c5bc', '#5aa294'],
  ['#b79ec3', '#6f768e', '#356271'],
  ['#85549d', '#4e3e74', '#17274d']
] as const

/** The one colour of symbols whose colour says nothing. */
export const singleColour = palettes.teal[3]

/** Grey of the marks that stand for a figure that is missing, secret or without object. */
export const missingColour = '#8b8f99'

/**
 * A palette with another number of steps.
 * @param steps whole number, 1 to 9
 * @returns colours '#rrggbb', light to dark, at even steps of the palette in Oklab
 */
export function sequence(palette: readonly string[], steps: number): string[] {
  if (steps === 1) return [palette[palette.length - 2] ?? singleColour]
  return Array.from({ length: steps }, (_, step) => colourAt(palette, step / (steps - 1)))
}

/**
 * Brown to teal through paper, for a change: as many steps on each side.
 * @param steps whole number, 1 to 9; an odd number has paper in its middle, an even one no middle
 * @returns colours '#rrggbb', strongest fall first
 */
export function diverging(steps: number): string[] {
  const isOdd = steps % 2 === 1
  const side = Math.floor(steps / 2)
  // One step a side would take the two ends, as dark as text.
  const end = side === 1 ? 0.7 : 1
  const shares = Array.from(
    { length: side },
    (_, i) => (end * (isOdd ? i + 1 : i + 0.6)) / (isOdd ? side : side - 0.4)
  )
  return [
    ...shares.map((share) => colourAt(arms.fall, share)).reverse(),
    ...(isOdd ? [arms.fall[0]] : []),
    ...shares.map((share) => colourAt(arms.rise, share))
  ]
}

/**
 * Colours of two measures crossed.
 * @param rows classes of need, 1 to 3
 * @param columns classes of amounts, 1 to 3; fewer than three skip the middle
 * @returns colours by row, then column, lowest first
 */
export function bivariateColours(rows: number, columns: number): string[][] {
  const kept = (classes: number) => [[0], [0, 2], [0, 1, 2]][classes - 1] ?? [0, 1, 2]
  return kept(rows).map((row) => kept(columns).map((column) => bivariate[row]?.[column] ?? missingColour))
}

/** The ink of figures on a colour of data: nearly that of paper, which a theme of the screen may change. */
const inkOnColour = '#1a1e29'

/** Ink or white, whichever is easier to read on a colour. */
export function textColourOn(colour: string): string {
  const [ink, white] = [inkOnColour, '#ffffff']
  return contrast(ink, colour) >= contrast(white, colour) ? ink : white
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, relative luminance. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** '#0b4f5c' as [11, 79, 92]. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Colours '#rrggbb' as the GPU wants them: red, green, blue, opaque, four bytes each. */
export function rgbaOf(colours: readonly string[]): Uint8Array {
  const rgba = new Uint8Array(colours.length * 4).fill(255)
  colours.forEach((colour, index) => rgba.set(rgbOf(colour), index * 4))
  return rgba
}

/** The colour at a share of a palette's length, between its neighbours in Oklab. */
function colourAt(palette: readonly string[], share: number): string {
  const at = share * (palette.length - 1)
  const low = Math.min(Math.floor(at), palette.length - 2)
  const [from, to] = [oklabOf(rgbOf(palette[low]!)), oklabOf(rgbOf(palette[low + 1]!))]
  const mix = (channel: 0 | 1 | 2) => from[channel] + (to[channel] - from[channel]) * (at - low)
  return hexOf([mix(0), mix(1), mix(2)])
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
