/** Red, green, blue and opacity, each 0 to 1. */
export type ColourParts = readonly [number, number, number, number]

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

/**
 * A colour as numbers, for formats that know no CSS.
 * @param colour '#rgb', '#rrggbb', '#rrggbbaa', 'rgb(...)' or 'rgba(...)'
 * @returns null for no colour at all ('none', 'transparent')
 */
export function colourParts(colour: string): ColourParts | null {
  if (colour === 'none' || colour === 'transparent') return null
  const hex = named[colour] ?? colour
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex)
  if (short)
    return colourParts(
      `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    )
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})?$/i.exec(hex)
  if (long) {
    const [r = 0, g = 0, b = 0, alpha = 255] = long.slice(1).map((part) => parseInt(part ?? 'ff', 16))
    return [r / 255, g / 255, b / 255, alpha / 255]
  }
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(hex)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!numbers || numbers.some(Number.isNaN)) throw new Error(`unknown colour: ${colour}`)
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers
  return [r / 255, g / 255, b / 255, alpha]
}
