import type { Layer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import type { Mark } from '../core/marks.ts'
import { trianglePath } from '../core/trianglePath.ts'
import { choroplethLayers, choroplethMarks } from './choropleth.ts'
import { discLayers, discMarks, emphasis, emphasisMarks, plainRadiusPx } from './discs.ts'
import type { FigureMarks } from './onPaper/figureMarks.ts'
import type { PaperFrame } from './onPaper/paperFrame.ts'
import {
  AreaState,
  coloursOf,
  hexOf,
  paintOf,
  placeIn,
  positionOf,
  positionsOf,
  shownRows,
  softInk,
  type MapPicture
} from './picture.ts'
import { TriangleShape } from './triangleShape.ts'

/** Radius of a triangle on a filled area: it says up or down, the fill how much. */
const signRadiusPx = 6

/** Width of the outline of a triangle. */
const outlinePx = 1

/** A change too small to be seen still says its way. */
const smallestRadiusPx = 3.5

/**
 * A change: triangles that point up or down, so that it does not rest on colour alone. Where areas are points
 * their size is the change and their colour its class; where outlines show, the fill has the colour and small
 * white triangles the way. No change is a ring.
 */
export function changeLayers(picture: MapPicture): Layer[] {
  const { changed, largestFirst, others, radiusOf } = partsOf(picture)
  if (picture.polygons) {
    const white = new Uint8Array(changed.length * 4).fill(255)
    return [...choroplethLayers(picture), triangles(picture, changed, () => signRadiusPx, white)]
  }
  return [
    ...discLayers(picture, others, radiusOf),
    triangles(picture, largestFirst, radiusOf, coloursOf(picture, largestFirst)),
    emphasis(picture, radiusOf)
  ]
}

/** The same change on paper. */
export function changeMarks(picture: MapPicture, frame: PaperFrame): FigureMarks {
  const { changed, largestFirst, others, radiusOf } = partsOf(picture)
  if (picture.polygons) {
    const { fills, figures } = choroplethMarks(picture, frame)
    const signs = changed.flatMap((row) => triangleMark(picture, row, signRadiusPx, '#ffffff', frame))
    return { fills, figures: [...figures, ...signs] }
  }
  return {
    fills: [],
    figures: [
      ...discMarks(picture, others, radiusOf, frame),
      ...largestFirst.flatMap((row) =>
        triangleMark(picture, row, radiusOf(row), paintOf(picture, row), frame)
      ),
      ...emphasisMarks(picture, radiusOf, frame)
    ]
  }
}

/** Rows that change, the largest first too; the other rows shown; and the size of each where areas are points. */
function partsOf(picture: MapPicture) {
  const rows = shownRows(picture)
  const changed = rows.filter((row) => picture.status[row] === AreaState.value && picture.change?.[row])
  const radiusOf = (row: number) =>
    picture.status[row] === AreaState.value
      ? Math.max(picture.radiusPx[row] ?? 0, smallestRadiusPx)
      : plainRadiusPx
  return {
    changed,
    largestFirst: [...changed].sort((a, b) => radiusOf(b) - radiusOf(a)),
    others: rows.filter((row) => picture.status[row] !== AreaState.value),
    radiusOf
  }
}

/** A triangle with a thin outline inside its circle: the outline of a mark lies on both sides of its path. */
function triangleMark(
  picture: MapPicture,
  row: number,
  radiusPx: number,
  fill: string,
  frame: PaperFrame
): Mark[] {
  const [x, y] = frame.project(...positionOf(picture, row))
  if (!frame.shows(x, y, radiusPx)) return []
  const d = trianglePath(x, y, radiusPx - outlinePx, picture.change?.[row] ?? 0)
  return [{ kind: 'path', d, fill, stroke: hexOf(softInk), strokeWidth: outlinePx }]
}

function triangles(
  picture: MapPicture,
  rows: readonly number[],
  radiusOf: (row: number) => number,
  colours: Uint8Array
): Layer {
  return new ScatterplotLayer({
    id: 'changes',
    ...placeIn(picture),
    data: {
      length: rows.length,
      attributes: {
        getPosition: { value: positionsOf(picture, rows), size: 2 },
        getRadius: { value: Float32Array.from(rows, radiusOf), size: 1 },
        getFillColor: { value: colours, size: 4, normalized: true },
        getDirection: {
          value: Float32Array.from(rows, (row) => Math.sign(picture.change?.[row] ?? 0)),
          size: 1
        }
      }
    },
    positionFormat: 'XY',
    radiusUnits: 'pixels',
    stroked: false,
    extensions: [new TriangleShape()]
  })
}
