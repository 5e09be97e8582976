import type { Layer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import type { Mark, Paint } from '../core/marks.ts'
import { hatching } from './hatching.ts'
import { tenth, type PaperFrame } from './onPaper/paperFrame.ts'
import {
  accent,
  AreaState,
  coloursOf,
  emphasised,
  hexOf,
  inksOf,
  paintOf,
  placeIn,
  positionOf,
  positionsOf,
  softInk,
  type MapPicture
} from './picture.ts'

/** Radius of the marks that have no size of their own: nothing known, or nothing received. */
export const plainRadiusPx = 5

/** Widths of outlines in pixels: of a disc, of one without a value, of the selected and the hovered area. */
const [edgePx, ringPx, selectedPx, hoveredPx] = [1, 1.2, 3, 2]

interface CircleLook {
  readonly fill?: Paint
  readonly stroke: string
  readonly strokeWidth: number
}

/** Pixels of a row's disc. */
type RadiusOf = (row: number) => number

/**
 * Discs for these rows, the largest first, so that none hides a smaller one. Those without a value have a ring:
 * white and patterns alone would be lost on the ground.
 */
export function discLayers(picture: MapPicture, rows: readonly number[], radiusOf: RadiusOf): Layer[] {
  const { largestFirst, withoutValue } = inOrder(picture, rows, radiusOf)
  return [discs(picture, largestFirst, radiusOf), rings(picture, withoutValue, radiusOf)]
}

/** The same discs and rings on paper. */
export function discMarks(
  picture: MapPicture,
  rows: readonly number[],
  radiusOf: RadiusOf,
  frame: PaperFrame
): Mark[] {
  const { largestFirst, withoutValue } = inOrder(picture, rows, radiusOf)
  const circles = (of: readonly number[], look: (row: number) => CircleLook) =>
    of.flatMap((row) => circleMark(picture, row, radiusOf(row), look(row), frame))
  return [
    ...circles(largestFirst, (row) => ({
      fill: paintOf(picture, row),
      stroke: '#ffffff',
      strokeWidth: edgePx
    })),
    ...circles(withoutValue, () => ({ stroke: hexOf(softInk), strokeWidth: ringPx }))
  ]
}

/** The ring around the selected area on paper, where nothing is under a pointer. */
export function emphasisMarks(picture: MapPicture, radiusOf: RadiusOf, frame: PaperFrame): Mark[] {
  const { selected } = picture
  if (selected < 0) return []
  const look = { stroke: hexOf(accent), strokeWidth: selectedPx }
  return circleMark(picture, selected, emphasisRadius(radiusOf(selected)), look, frame)
}

function inOrder({ status }: MapPicture, rows: readonly number[], radiusOf: RadiusOf) {
  const largestFirst = [...rows].sort((a, b) => radiusOf(b) - radiusOf(a))
  return { largestFirst, withoutValue: largestFirst.filter((row) => status[row] !== AreaState.value) }
}

/** A circle where an area is; none where the box does not show it, or where it has no size. */
function circleMark(
  picture: MapPicture,
  row: number,
  radius: number,
  look: CircleLook,
  frame: PaperFrame
): Mark[] {
  const [x, y] = frame.project(...positionOf(picture, row))
  if (!frame.shows(x, y, radius + look.strokeWidth)) return []
  return [{ kind: 'circle', x: tenth(x), y: tenth(y), radius: Math.round(radius * 100) / 100, ...look }]
}

function emphasisRadius(radiusPx: number): number {
  return Math.max(radiusPx, plainRadiusPx) + 2
}

/** A ring around the selected area, in the accent, and around the hovered one, in ink. */
export function emphasis(picture: MapPicture, radiusOf: RadiusOf): Layer {
  const inks = inksOf(picture)
  return new ScatterplotLayer<number>({
    ...common('symbols-emphasis', picture),
    data: emphasised(picture),
    getPosition: (row) => positionOf(picture, row),
    getRadius: (row) => emphasisRadius(radiusOf(row)),
    filled: false,
    getLineWidth: (row) => (row === picture.selected ? selectedPx : hoveredPx),
    getLineColor: (row) => (row === picture.selected ? inks.accent : inks.ink)
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
    getLineWidth: edgePx,
    getLineColor: [255, 255, 255, 255],
    ...hatching(picture, (at) => picture.status[rows[at] ?? -1])
  })
}

function rings(picture: MapPicture, rows: readonly number[], radiusOf: RadiusOf): Layer {
  return new ScatterplotLayer<number>({
    ...common('symbols-rings', picture),
    data: rows,
    getPosition: (row) => positionOf(picture, row),
    getRadius: radiusOf,
    filled: false,
    getLineWidth: ringPx,
    getLineColor: inksOf(picture).softInk
  })
}

function common(id: string, picture: MapPicture) {
  return {
    id,
    radiusUnits: 'pixels' as const,
    lineWidthUnits: 'pixels' as const,
    stroked: true,
    // The same extension on every layer: they share one shader program, and compiling one is what takes time.
    ...hatching(picture, () => undefined),
    ...placeIn(picture)
  }
}
