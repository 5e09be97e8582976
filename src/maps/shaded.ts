import type { Layer } from '@deck.gl/core'
import { choroplethLayers, choroplethMarks } from './choropleth.ts'
import { discLayers, discMarks, emphasis, emphasisMarks } from './discs.ts'
import type { FigureMarks } from './onPaper/figureMarks.ts'
import type { PaperFrame } from './onPaper/paperFrame.ts'
import { shownRows, type MapPicture } from './picture.ts'

/** Usual radius of an area that is a point and whose colour alone speaks. */
export const usualPointRadiusPx = 6

/** Areas in the colours of their classes: filled where outlines show, discs of one size where they are points. */
export function shadedLayers(picture: MapPicture): Layer[] {
  if (picture.polygons) return choroplethLayers(picture)
  const radiusOf = () => picture.pointRadiusPx ?? usualPointRadiusPx
  return [...discLayers(picture, shownRows(picture), radiusOf), emphasis(picture, radiusOf)]
}

/** The same areas on paper. */
export function shadedMarks(picture: MapPicture, frame: PaperFrame): FigureMarks {
  if (picture.polygons) return choroplethMarks(picture, frame)
  const radiusOf = () => picture.pointRadiusPx ?? usualPointRadiusPx
  return {
    fills: [],
    figures: [
      ...discMarks(picture, shownRows(picture), radiusOf, frame),
      ...emphasisMarks(picture, radiusOf, frame)
    ]
  }
}
