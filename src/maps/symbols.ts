import type { Layer } from '@deck.gl/core'
import { discLayers, emphasis, plainRadiusPx } from './discs.ts'
import { AreaState, shownRows, type MapPicture } from './picture.ts'

/**
 * Proportional symbols: the area of a circle is its value. Nothing received is a hollow ring, nothing known a
 * patterned disc with a ring.
 */
export function symbolLayers(picture: MapPicture): Layer[] {
  /** A value's own radius; for the rest its own too where it has one, but never too small to see. */
  const radiusOf = (row: number) => {
    const radius = picture.radiusPx[row] ?? 0
    return picture.status[row] === AreaState.value ? radius : Math.max(radius, plainRadiusPx)
  }
  return [...discLayers(picture, shownRows(picture), radiusOf), emphasis(picture, radiusOf)]
}
