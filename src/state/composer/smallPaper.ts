import type { Paper } from '../../exports/sheet/paper.ts'
import { withSymbols } from '../../maps/picture.ts'
import type { MapToExport } from '../mapToExport.ts'
import type { PaperInset } from '../paperInsets.ts'

/** On a paper whose shorter side is less than that, symbols of the screen's size would hide the map. */
const shortestMm = 150

/** How many times as large symbols are as on the screen: 1, and less on a paper the size of a card. */
export function symbolScaleOn({ widthMm, heightMm }: Paper): number {
  return Math.min(Math.min(widthMm, heightMm) / shortestMm, 1)
}

/** A map with its symbols so many times as large, in its legend and its insets too. */
export function withSymbolsOf(map: MapToExport, times: number): MapToExport {
  if (times === 1) return map
  const inset = (one: PaperInset): PaperInset => ({
    label: one.label,
    symbolPx: one.symbolPx * times,
    draw: (widthPx, heightPx) => one.draw(widthPx, heightPx, times)
  })
  const { legend, insets, paris } = map
  const circles = legend?.circles && {
    ...legend.circles,
    steps: legend.circles.steps.map((step) => ({ ...step, radiusPx: step.radiusPx * times }))
  }
  return {
    ...map,
    picture: withSymbols(map.picture, times),
    legend: legend && { ...legend, circles: circles ?? null },
    insets: insets.map(inset),
    paris: paris && inset(paris)
  }
}
