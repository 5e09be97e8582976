/** Sequences of data colours, light to dark, safe for colour-blind readers: lightness alone orders them. */
export const palettes = {
  /** amounts */
  teal: ['#d3e7e4', '#9dcbc8', '#5fa8aa', '#2b7f87', '#0b4f5c'],
  /** need: poverty and the like */
  plum: ['#ecdcea', '#d0aacb', '#ad76a6', '#824a7d', '#54264f']
} as const

/** The one colour of symbols whose colour says nothing. */
export const singleColour = palettes.teal[3]

/** Grey of the marks that stand for a missing figure. */
export const missingColour = '#8b8f99'

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number]

/**
 * A palette with another number of steps.
 * @param steps whole number, 1 to 9
 * @returns colours '#rrggbb', light to dark, at even steps of the palette in Oklab
 */
export function sequence(palette: readonly string[], steps: number): string[] {
  if (steps === 1) return [palette[palette.length - 2] ?? singleColour]
  const stops = palette.map((colour) => oklabOf(rgbOf(colour)))
  return Array.from({ length: steps }, (_, step) => {
    const at = (step / (steps - 1)) * (stops.length - 1)
    const low = Math.min(Math.floor(at), stops.length - 2)
    const [from, to] = [stops[low]!, stops[low + 1]!]
    const mix = (channel: 0 | 1 | 2) => from[channel] + (to[channel] - from[channel]) * (at - low)
    return hexOf([mix(0), mix(1), mix(2)])
  })
}

/** '#0b4f5c' as [11, 79, 92]. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

type Lab = readonly [number, number, number]

// Oklab: Björn Ottosson, "A perceptual color space for image processing" (2020).
function oklabOf([red, green, blue]: Rgb): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ]
}

function hexOf([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  ]
  return `#${channels.map((channel) => gamma(channel).toString(16).padStart(2, '0')).join('')}`
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function gamma(channel: number): number {
  const share = channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055
  return Math.round(Math.min(Math.max(share, 0), 1) * 255)
}
