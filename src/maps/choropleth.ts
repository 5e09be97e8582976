import type { Layer } from '@deck.gl/core'
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers'
import type { PolygonBuffers } from '../geo/polygonBuffers.ts'
import { borderLayers } from './baseStyle.ts'
import type { FigureMarks } from './onPaper/figureMarks.ts'
import type { PaperFrame } from './onPaper/paperFrame.ts'
import { hatching } from './hatching.ts'
import {
  accent,
  AreaState,
  emphasised,
  hexOf,
  inksOf,
  paintOf,
  placeIn,
  shownRows,
  type MapPicture
} from './picture.ts'

/** Widths of outlines in pixels: of the selected and of the hovered area. */
const [selectedPx, hoveredPx] = [3, 2]

/** Filled areas: the colour of a class, white for nothing received, a pattern for nothing known. */
export function choroplethLayers(picture: MapPicture): Layer[] {
  const { polygons } = picture
  return polygons ? [fills(picture, polygons), outline(picture, polygons)] : []
}

/** The same areas on paper: one path an area, so that a designer can take one away. */
export function choroplethMarks(picture: MapPicture, frame: PaperFrame): FigureMarks {
  const { polygons, selected } = picture
  if (!polygons) return { fills: [], figures: [] }
  const pathOf = (row: number) =>
    frame.path(polygons.rings(row).map(([from, to]) => polygons.positions.subarray(2 * from, 2 * to)))
  const outlined = selected < 0 ? '' : pathOf(selected)
  return {
    fills: shownRows(picture).flatMap((row) => {
      const d = pathOf(row)
      return d === '' ? [] : [{ kind: 'path', d, fill: paintOf(picture, row) }]
    }),
    figures:
      outlined === '' ? [] : [{ kind: 'path', d: outlined, stroke: hexOf(accent), strokeWidth: selectedPx }]
  }
}

/** The triangles of the areas shown over the vertices of all, each vertex in its area's colour. */
function fills(picture: MapPicture, polygons: PolygonBuffers): Layer {
  const { positions, triangles, areaVertices, areaTriangles } = polygons
  const colours = new Uint8Array((positions.length / 2) * 4)
  const shown = new Uint32Array(triangles.length)
  let length = 0
  for (let row = 0; row < areaVertices.length - 1; row++) {
    if (picture.status[row] === AreaState.outside) continue
    const colour = picture.colours.subarray(row * 4, row * 4 + 4)
    for (let vertex = areaVertices[row] ?? 0; vertex < (areaVertices[row + 1] ?? 0); vertex++)
      colours.set(colour, vertex * 4)
    const corners = triangles.subarray(areaTriangles[row], areaTriangles[row + 1])
    shown.set(corners, length)
    length += corners.length
  }
  return new SolidPolygonLayer({
    id: 'areas',
    // Regions cover the borders of departments, which would cut them to pieces.
    ...(picture.beforeId === undefined
      ? {}
      : { beforeId: borderLayers[picture.level === 'region' ? 'region' : 'department'] }),
    data: {
      length: areaVertices.length - 1,
      startIndices: areaVertices,
      attributes: {
        getPolygon: { value: positions, size: 2 },
        indices: { value: shown.slice(0, length), size: 1 },
        getFillColor: { value: colours, size: 4, normalized: true }
      }
    },
    positionFormat: 'XY',
    _normalize: false,
    ...hatching(picture, (row) => picture.status[row])
  })
}

/** The border of the selected area in the accent, of the hovered one in ink. */
function outline(picture: MapPicture, { positions, rings }: PolygonBuffers): Layer {
  const inks = inksOf(picture)
  const paths = emphasised(picture).flatMap((row) =>
    rings(row).map(([from, to]) => ({ row, path: positions.subarray(2 * from, 2 * to) }))
  )
  return new PathLayer<(typeof paths)[number]>({
    id: 'areas-emphasis',
    ...placeIn(picture),
    data: paths,
    positionFormat: 'XY',
    getPath: ({ path }) => path,
    jointRounded: true,
    widthUnits: 'pixels',
    getWidth: ({ row }) => (row === picture.selected ? selectedPx : hoveredPx),
    getColor: ({ row }) => (row === picture.selected ? inks.accent : inks.ink)
  })
}
