import type { Layer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import { choroplethLayers } from './choropleth.ts'
import { discLayers, emphasis, plainRadiusPx } from './discs.ts'
import { AreaState, coloursOf, placeIn, positionsOf, shownRows, type MapPicture } from './picture.ts'
import { TriangleShape } from './triangleShape.ts'

/** Radius of a triangle on a filled area: it says up or down, the fill how much. */
const signRadiusPx = 6

/** A change too small to be seen still says its way. */
const smallestRadiusPx = 3.5

/**
 * A change: triangles that point up or down, so that it does not rest on colour alone. Where areas are points
 * their size is the change and their colour its class; where outlines show, the fill has the colour and small
 * white triangles the way. No change is a ring.
 */
export function changeLayers(picture: MapPicture): Layer[] {
  const rows = shownRows(picture)
  const changed = rows.filter((row) => picture.status[row] === AreaState.value && picture.change?.[row])
  if (picture.polygons) {
    const white = new Uint8Array(changed.length * 4).fill(255)
    return [...choroplethLayers(picture), triangles(picture, changed, () => signRadiusPx, white)]
  }
  const radiusOf = (row: number) =>
    picture.status[row] === AreaState.value
      ? Math.max(picture.radiusPx[row] ?? 0, smallestRadiusPx)
      : plainRadiusPx
  const largestFirst = [...changed].sort((a, b) => radiusOf(b) - radiusOf(a))
  const others = rows.filter((row) => picture.status[row] !== AreaState.value)
  return [
    ...discLayers(picture, others, radiusOf),
    triangles(picture, largestFirst, radiusOf, coloursOf(picture, largestFirst)),
    emphasis(picture, radiusOf)
  ]
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
