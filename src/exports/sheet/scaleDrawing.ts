import { formatCount } from '../../core/format.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { scaleBar } from '../../core/scaleBar.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { ink, softInk } from './colours.ts'
import { pxPerMm } from './paper.ts'
import type { TypeSizes } from './typeSizes.ts'
import { t } from '../../words/t.ts'

const nbsp = '\u00a0'

/** What scales are drawn with. */
export interface ScaleStyle {
  readonly type: TypeSizes
  /** whether the size of the page is known: that of a slide on a wall is not */
  readonly isPrinted: boolean
  readonly measureText: MeasureText
}

/**
 * How many times smaller than the ground a printed map is, to two figures: '1 : 5 600 000'.
 * @param metresPerPixel of a page with 96 pixels to the inch
 */
export function numericScale(metresPerPixel: number): string {
  const times = metresPerPixel * pxPerMm * 1000
  const unit = 10 ** Math.max(Math.floor(Math.log10(times)) - 1, 0)
  const rounded = formatCount(Math.round(times / unit) * unit).replaceAll('\u202f', nbsp)
  return t('1\u00a0:\u00a0{times}', { times: rounded })
}

/**
 * A scale bar with its length over it and, on paper, the numeric scale under it.
 * @param metresPerPixel at the middle of the map
 * @param maxBarPx the bar is the longest round length that is not longer
 * @returns of one size, whatever the scale
 */
export function scaleDrawing(
  metresPerPixel: number,
  maxBarPx: number,
  { type: { bodyPx, smallPx }, isPrinted, measureText }: ScaleStyle
): Drawing {
  const bar = scaleBar(metresPerPixel, maxBarPx)
  const [left, middle, right, y] = [1, 1 + bar.widthPx / 2, 1 + bar.widthPx, bodyPx + 7]
  const tick = (x: number, heightPx: number): Mark => ({
    kind: 'line',
    x1: x,
    y1: y - heightPx,
    x2: x,
    y2: y + 1,
    stroke: ink,
    strokeWidth: 1.5
  })
  const under = y + smallPx + 4
  const words = (times: string) => t('{times}\u00a0environ', { times })
  const widest = isPrinted ? measureText(words(numericScale(23_000)), smallPx, 400) : 0
  return {
    width: Math.max(maxBarPx + 2, widest, measureText(`500${nbsp}km`, bodyPx, 400)),
    height: isPrinted ? under + smallPx * 0.3 : y + 2,
    marks: [
      { kind: 'line', x1: left, y1: y, x2: right, y2: y, stroke: ink, strokeWidth: 2 },
      tick(left, 6),
      tick(middle, 4),
      tick(right, 6),
      { kind: 'text', x: left - 1, y: bodyPx * 0.85, text: bar.label, sizePx: bodyPx, fill: ink },
      ...(isPrinted
        ? ([
            {
              kind: 'text',
              x: left - 1,
              y: under,
              text: words(numericScale(metresPerPixel)),
              sizePx: smallPx,
              fill: softInk
            }
          ] as const)
        : [])
    ]
  }
}
