import type { Layer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import { hatching } from './hatching.ts'
import { accent, AreaState, ink, type MapPicture } from './picture.ts'

/** Radius of the marks that have no size of their own: nothing known, or nothing received. */
const plainRadiusPx = 5

const softInk = [91, 98, 112, 255] as const
const white = [255, 255, 255, 255] as const

/**
 * Proportional symbols: the area of a circle is its value. The largest are drawn first, so that none
 * hides a smaller one. Nothing received is a hollow ring, nothing known a hatched disc with a ring.
 */
export function symbolLayers(picture: MapPicture): Layer[] {
  const shown = Array.from(picture.status.keys()).filter((row) => picture.status[row] !== AreaState.outside)
  const largestFirst = shown.sort((a, b) => radiusOf(picture, b) - radiusOf(picture, a))
  const unsized = largestFirst.filter((row) => picture.status[row] !== AreaState.value)
  return [discs(picture, largestFirst), rings(picture, unsized), emphasis(picture)]
}

/** Filled circles, as binary attributes in drawing order. */
function discs(picture: MapPicture, rows: readonly number[]): Layer {
  const positions = new Float64Array(rows.length * 2)
  const radii = new Float32Array(rows.length)
  const colours = new Uint8Array(rows.length * 4)
  rows.forEach((row, at) => {
    positions.set(positionOf(picture, row), at * 2)
    radii[at] = radiusOf(picture, row)
    colours.set(picture.colours.subarray(row * 4, row * 4 + 4), at * 4)
  })
  return new ScatterplotLayer({
    ...common('symbols', picture),
    data: {
      length: rows.length,
      attributes: {
        getPosition: { value: positions, size: 2 },
        getRadius: { value: radii, size: 1 },
        getFillColor: { value: colours, size: 4, normalized: true }
      }
    },
    positionFormat: 'XY',
    getLineWidth: 1,
    getLineColor: [...white],
    ...hatching((at) => picture.status[rows[at] ?? -1] === AreaState.missing)
  })
}

/** The outline of discs whose fill alone would be lost on the ground: white ones and hatched ones. */
function rings(picture: MapPicture, rows: readonly number[]): Layer {
  return new ScatterplotLayer<number>({
    ...common('symbols-rings', picture),
    data: rows,
    getPosition: (row) => positionOf(picture, row),
    getRadius: (row) => radiusOf(picture, row),
    filled: false,
    getLineWidth: 1.2,
    getLineColor: [...softInk]
  })
}

/** A ring around the selected area, in the accent, and around the hovered one, in ink. */
function emphasis(picture: MapPicture): Layer {
  const rows = [...new Set([picture.hovered, picture.selected])].filter((row) => row >= 0)
  return new ScatterplotLayer<number>({
    ...common('symbols-emphasis', picture),
    data: rows,
    getPosition: (row) => positionOf(picture, row),
    getRadius: (row) => Math.max(radiusOf(picture, row), plainRadiusPx) + 2,
    filled: false,
    getLineWidth: (row) => (row === picture.selected ? 3 : 2),
    getLineColor: (row) => (row === picture.selected ? [...accent] : [...ink])
  })
}

/** Radius in pixels: a value's own; for the rest its own too where it has one, but never too small to see. */
function radiusOf({ radiusPx, status }: MapPicture, row: number): number {
  const radius = radiusPx[row] ?? 0
  return status[row] === AreaState.value ? radius : Math.max(radius, plainRadiusPx)
}

function positionOf(picture: MapPicture, row: number): [number, number] {
  return [picture.lon[row] ?? 0, picture.lat[row] ?? 0]
}

function common(id: string, { beforeId }: MapPicture) {
  return {
    id,
    radiusUnits: 'pixels' as const,
    lineWidthUnits: 'pixels' as const,
    stroked: true,
    // The same extension on every layer: they share one shader program, and compiling one is what takes time.
    ...hatching(() => false),
    // Interleaved layers take their place in the map's own stack.
    ...(beforeId === undefined ? {} : { beforeId })
  }
}
