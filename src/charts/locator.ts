import type { Drawing, Mark } from '../core/marks.ts'
import { scaleBar } from '../core/scaleBar.ts'
import { clippedRing, type Box } from './clip.ts'
import { ink } from './ink.ts'
import { mapNames, type MapName } from './mapNames.ts'

/** Polygons of one area, in degrees (CRS84). */
export type Polygons = readonly (readonly (readonly (readonly [number, number])[])[])[]

/** What a small map of an area is drawn from. */
export interface LocatorParts {
  /** what the page is about; empty where its outline is unknown */
  readonly subject: Polygons
  /** QPV around it, or inside it */
  readonly neighbours: readonly Polygons[]
  /** departments, as far as the frame shows them; empty where none has an outline */
  readonly land: readonly Polygons[]
  readonly names: readonly MapName[]
  /** dots over all of it, degrees; none unless told */
  readonly points?: readonly { readonly lon: number; readonly lat: number }[]
  /** degrees: west, south, east, north */
  readonly bounds: Box
  readonly width: number
  readonly height: number
}

const colours = {
  outside: '#fdfdfc',
  land: '#f6f3ec',
  border: '#b9ac93',
  neighbour: '#d9d3c6',
  edge: '#8b8f99',
  subjectEdge: '#6e2a13',
  frame: '#e2ddd1'
}
const metresPerDegree = 111_320
const footPx = 26

/** A small static map: the area, the QPV around it, the departments, names, and a scale bar. North is up. */
export function locatorMap(parts: LocatorParts): Drawing {
  const { width, height } = parts
  const { project, metresPerPixel } = projectionOf(parts)
  const frame: Box = [0, 0, width, height]
  const shape = (
    polygons: Polygons,
    style: { fill: string; stroke?: string; strokeWidth?: number }
  ): Mark[] => {
    const d = polygons
      .flat()
      .map((ring) => pathOf(clippedRing(ring.map(project), frame)))
      .join('')
    return d === '' ? [] : [{ kind: 'path', d, ...style }]
  }
  const land = parts.land.flatMap((area) =>
    shape(area, { fill: colours.land, stroke: colours.border, strokeWidth: 0.8 })
  )
  return {
    width,
    height,
    marks: [
      // Sea or abroad: the outlines of departments do not tell which.
      { kind: 'rect', x: 0, y: 0, width, height, fill: land.length > 0 ? colours.outside : colours.land },
      ...land,
      ...parts.neighbours.flatMap((area) =>
        shape(area, { fill: colours.neighbour, stroke: colours.edge, strokeWidth: 0.7 })
      ),
      ...shape(parts.subject, { fill: ink.accent, stroke: colours.subjectEdge, strokeWidth: 1 }),
      ...(parts.points ?? []).map(({ lon, lat }) => pointMark(project([lon, lat]))),
      ...mapNames(
        parts.names.map((name) => ({ ...name, at: project([name.lon, name.lat]) })),
        [0, 0, width, height - footPx]
      ),
      ...scaleMarks(metresPerPixel, height, Math.min(110, width / 3)),
      { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: colours.frame }
    ]
  }
}

/**
 * Degrees around some bounds: twice as wide and high, and no smaller than a length, so that the surroundings
 * show; larger where the frame's shape asks for it.
 */
export function locatorBounds([west, south, east, north]: Box, times: number, leastMetres: number): Box {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  const perLon = metresPerDegree * Math.cos((lat * Math.PI) / 180)
  const halfWidth = Math.max(((east - west) * times) / 2, leastMetres / 2 / perLon)
  const halfHeight = Math.max(((north - south) * times) / 2, leastMetres / 2 / metresPerDegree)
  return [lon - halfWidth, lat - halfHeight, lon + halfWidth, lat + halfHeight]
}

/** Equirectangular around the middle: over a department, true to shape within a few per mille. */
function projectionOf({ bounds: [west, south, east, north], width, height }: LocatorParts) {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const perDegree = Math.min(width / ((east - west) * squeeze), height / (north - south))
  const project = ([x, y]: readonly [number, number]): [number, number] => [
    width / 2 + (x - lon) * squeeze * perDegree,
    height / 2 - (y - lat) * perDegree
  ]
  return { project, metresPerPixel: metresPerDegree / perDegree }
}

function pointMark([x, y]: readonly [number, number]): Mark {
  return { kind: 'circle', x, y, radius: 5, fill: ink.text, stroke: '#ffffff', strokeWidth: 1.5 }
}

function pathOf(ring: readonly (readonly [number, number])[]): string {
  if (ring.length === 0) return ''
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
}

/** On a strip of its own, so that no outline runs through it. */
function scaleMarks(metresPerPixel: number, height: number, maxPx: number): Mark[] {
  const { widthPx, label } = scaleBar(metresPerPixel, maxPx)
  const [left, y] = [10, height - 8]
  const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    ...{ x1, y1, x2, y2 },
    stroke: ink.text,
    strokeWidth: 1.5
  })
  return [
    {
      kind: 'rect',
      x: 4,
      y: height - footPx,
      width: widthPx + 12 + label.length * 7,
      height: 22,
      fill: '#ffffff'
    },
    line(left, y, left + widthPx, y),
    line(left, y - 5, left, y),
    line(left + widthPx, y - 5, left + widthPx, y),
    { kind: 'text', x: left + widthPx + 5, y: y + 1, text: label, sizePx: 12, fill: ink.text }
  ]
}
