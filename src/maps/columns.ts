import type { Layer } from '@deck.gl/core'
import { discLayers, emphasis, plainRadiusPx } from './discs.ts'
import {
  accent,
  AreaState,
  coloursOf,
  emphasised,
  ink,
  placeIn,
  positionOf,
  shownRows,
  type MapPicture
} from './picture.ts'
import { ScreenColumns } from './screenColumns.ts'

/** Degrees the map is tilted by, so that columns are seen from the side; it is not turned. */
export const columnPitch = 45

/**
 * Columns on a tilted map: the height is the value. Nothing received is a flat ring, nothing known a flat
 * patterned disc. The selected column wears the accent, the hovered one ink, as does the ring at its foot.
 */
export function columnLayers(picture: MapPicture): Layer[] {
  const rows = shownRows(picture)
  const raised = rows.filter((row) => picture.status[row] === AreaState.value)
  const flat = rows.filter((row) => picture.status[row] !== AreaState.value)
  const radiusOf = () => plainRadiusPx
  return [
    ...discLayers(picture, flat, radiusOf),
    emphasis(picture, () => footRadiusOf(picture)),
    columns(picture, raised)
  ]
}

/** Half the width of a column in pixels: neighbourhoods lie close together. */
export function footRadiusOf({ level }: MapPicture): number {
  return level === 'neighbourhood' ? 4 : 7
}

function columns(picture: MapPicture, rows: readonly number[]): Layer {
  const colours = coloursOf(picture, rows)
  for (const row of emphasised(picture)) {
    const at = rows.indexOf(row)
    if (at >= 0) colours.set(row === picture.selected ? accent : ink, at * 4)
  }
  return new ScreenColumns({
    id: 'columns',
    ...placeIn(picture),
    radiusPx: footRadiusOf(picture),
    pitch: columnPitch,
    data: {
      length: rows.length,
      attributes: {
        // With the ground's height: deck.gl rebuilds its models, and warns, where positions are not as it lays them out.
        getPosition: {
          value: Float64Array.from(rows.flatMap((row) => [...positionOf(picture, row), 0])),
          size: 3
        },
        getElevation: { value: Float32Array.from(rows, (row) => picture.heightPx?.[row] ?? 0), size: 1 },
        getFillColor: { value: colours, size: 4, normalized: true }
      }
    }
  })
}
