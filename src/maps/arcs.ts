import { ArcLayer } from '@deck.gl/layers'
import type { MapType } from './index.ts'
import { inksOf, placeIn } from './picture.ts'

/** From where to where, in degrees. */
export interface Arc {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** A map type with arcs over its marks: from a seat, in the accent, to the places it works in. */
export function withArcs(type: MapType, arcs: readonly Arc[]): MapType {
  if (arcs.length === 0) return type
  return {
    ...type,
    // An arc rises from the ground.
    marks: null,
    layers: (picture) => [
      ...type.layers(picture),
      new ArcLayer<Arc>({
        id: 'arcs',
        ...placeIn(picture),
        data: [...arcs],
        getSourcePosition: ({ from }) => [...from],
        getTargetPosition: ({ to }) => [...to],
        getSourceColor: inksOf(picture).accent,
        getTargetColor: inksOf(picture).softInk,
        getWidth: 2,
        // Seen from straight above an arc would be a line: it leans.
        getTilt: 35,
        getHeight: 0.4
      })
    ]
  }
}
