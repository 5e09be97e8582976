import type { Layer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import { hatching } from './hatching.ts'
import {
  accent,
  AreaState,
  coloursOf,
  emphasised,
  ink,
  placeIn,
  positionOf,
  positionsOf,
  softInk,
  type MapPicture
} from './picture.ts'

/** Radius of the marks that have no size of their own: nothing known, or nothing received. */
export const plainRadiusPx = 5

/** Pixels of a row's disc. */
type RadiusOf = (row: number) => number

/**
 * Discs for these rows, the largest first, so that none hides a smaller one. Those without a value have a ring:
 * white and patterns alone would be lost on the ground.
 */
export function discLayers(picture: MapPicture, rows: readonly number[], radiusOf: RadiusOf): Layer[] {
  const largestFirst = [...rows].sort((a, b) => radiusOf(b) - radiusOf(a))
  const withoutValue = largestFirst.filter((row) => picture.status[row] !== AreaState.value)
  return [discs(picture, largestFirst, radiusOf), rings(picture, withoutValue, radiusOf)]
}

/** A ring around the selected area, in the accent, and around the hovered one, in ink. */
export function emphasis(picture: MapPicture, radiusOf: RadiusOf): Layer {
  return new ScatterplotLayer<number>({
    ...common('symbols-emphasis', picture),
    data: emphasised(picture),
    getPosition: (row) => positionOf(picture, row),
    getRadius: (row) => Math.max(radiusOf(row), plainRadiusPx) + 2,
    filled: false,
    getLineWidth: (row) => (row === picture.selected ? 3 : 2),
    getLineColor: (row) => (row === picture.selected ? [...accent] : [...ink])
  })
}

/** Filled circles, as binary attributes in drawing order. */
function discs(picture: MapPicture, rows: readonly number[], radiusOf: RadiusOf): Layer {
  return new ScatterplotLayer({
    ...common('symbols', picture),
    data: {
      length: rows.length,
      attributes: {
        getPosition: { value: positionsOf(picture, rows), size: 2 },
        getRadius: { value: Float32Array.from(rows, radiusOf), size: 1 },
        getFillColor: { value: coloursOf(picture, rows), size: 4, normalized: true }
      }
    },
    positionFormat: 'XY',
    getLineWidth: 1,
    getLineColor: [255, 255, 255, 255],
    ...hatching((at) => picture.status[rows[at] ?? -1])
  })
}

function rings(picture: MapPicture, rows: readonly number[], radiusOf: RadiusOf): Layer {
  return new ScatterplotLayer<number>({
    ...common('symbols-rings', picture),
    data: rows,
    getPosition: (row) => positionOf(picture, row),
    getRadius: radiusOf,
    filled: false,
    getLineWidth: 1.2,
    getLineColor: [...softInk]
  })
}

function common(id: string, picture: MapPicture) {
  return {
    id,
    radiusUnits: 'pixels' as const,
    lineWidthUnits: 'pixels' as const,
    stroked: true,
    // The same extension on every layer: they share one shader program, and compiling one is what takes time.
    ...hatching(() => undefined),
    ...placeIn(picture)
  }
}
