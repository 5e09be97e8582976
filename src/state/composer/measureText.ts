import type { MeasureText } from '../../core/wrapped.ts'

const family = "'Source Sans 3 Variable', sans-serif"
const weights = [400, 600, 700] as const

/** Measures texts in the page's font; the browser's fallback font until it has loaded: see fontsLoaded. */
export function textMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  return (text, sizePx, weight) => {
    // Half as wide as high is a letter of a usual sans serif.
    if (!context) return text.length * sizePx * 0.5
    context.font = `${weight} ${sizePx}px ${family}`
    return context.measureText(text).width
  }
}

/** Once the font of every weight is there: what was measured before is to be measured again. */
export async function fontsLoaded(): Promise<void> {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px ${family}`)))
}
