import { formatCount } from './format.ts'
import { roundDown } from './symbols.ts'

/** A scale bar: a round length on the ground, and its length on the picture. */
export interface ScaleBar {
  readonly metres: number
  readonly widthPx: number
  readonly label: string
}

/**
 * The longest round scale bar that fits.
 * @param metresPerPixel at the latitude where the bar stands
 * @param maxWidthPx pixels
 */
export function scaleBar(metresPerPixel: number, maxWidthPx: number): ScaleBar {
  const metres = roundDown(metresPerPixel * maxWidthPx)
  const label = metres >= 1000 ? `${formatCount(metres / 1000)}\u00a0km` : `${formatCount(metres)}\u00a0m`
  return { metres, widthPx: metres / metresPerPixel, label }
}
