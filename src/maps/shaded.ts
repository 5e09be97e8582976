import type { Layer } from '@deck.gl/core'
import { choroplethLayers } from './choropleth.ts'
import { discLayers, emphasis } from './discs.ts'
import { shownRows, type MapPicture } from './picture.ts'

/** Usual radius of an area that is a point and whose colour alone speaks. */
export const usualPointRadiusPx = 6

/** Areas in the colours of their classes: filled where outlines show, discs of one size where they are points. */
export function shadedLayers(picture: MapPicture): Layer[] {
  if (picture.polygons) return choroplethLayers(picture)
  const radiusOf = () => picture.pointRadiusPx ?? usualPointRadiusPx
  return [...discLayers(picture, shownRows(picture), radiusOf), emphasis(picture, radiusOf)]
}
