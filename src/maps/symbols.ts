import type { Layer } from '@deck.gl/core'
import { discLayers, discMarks, emphasis, emphasisMarks, plainRadiusPx } from './discs.ts'
import type { FigureMarks } from './onPaper/figureMarks.ts'
import type { PaperFrame } from './onPaper/paperFrame.ts'
import { AreaState, shownRows, type MapPicture } from './picture.ts'

/**
 * Proportional symbols: the area of a circle is its value. Nothing received is a hollow ring, nothing known a
 * patterned disc with a ring.
 */
export function symbolLayers(picture: MapPicture): Layer[] {
  const radiusOf = radiusIn(picture)
  return [...discLayers(picture, shownRows(picture), radiusOf), emphasis(picture, radiusOf)]
}

/** The same symbols on paper. */
export function symbolMarks(picture: MapPicture, frame: PaperFrame): FigureMarks {
  const radiusOf = radiusIn(picture)
  return {
    fills: [],
    figures: [
      ...discMarks(picture, shownRows(picture), radiusOf, frame),
      ...emphasisMarks(picture, radiusOf, frame)
    ]
  }
}

/** A value's own radius; for the rest its own too where it has one, but never too small to see. */
function radiusIn({ status, radiusPx }: MapPicture): (row: number) => number {
  return (row) => {
    const radius = radiusPx[row] ?? 0
    return status[row] === AreaState.value ? radius : Math.max(radius, plainRadiusPx)
  }
}
