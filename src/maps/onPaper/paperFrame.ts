import type { Bounds } from '../../geo/frame.ts'
import { projectionOf, unprojectionOf, type Camera, type Project } from '../../geo/mercator.ts'
import { cutRing } from './cutRing.ts'
import { thinnedLine } from './thinnedLine.ts'

/** What a map on paper shows of the ground, and where on its box. */
export interface PaperFrame {
  readonly camera: Camera
  readonly widthPx: number
  readonly heightPx: number
  readonly project: Project
  /**
   * SVG path data of rings as the box shows them.
   * @param rings longitude and latitude in turn, the first point again at the end
   * @returns '' where nothing of them is seen
   */
  path(rings: Iterable<ArrayLike<number>>): string
  /** Whether any of these bounds is seen. */
  showsBounds(bounds: Bounds): boolean
  /** Whether something around a point is seen, if only in part. */
  shows(x: number, y: number, reachPx: number): boolean
}

/** Beyond the edges: room for the width of the lines that are cut there. */
const marginPx = 8

/** How far a thinned outline may lie from its own: as on the screen, and less than a printer's dot. */
const tolerancePx = 0.25

/** The frame of a camera that looks at the middle of a box. */
export function paperFrame(camera: Camera, widthPx: number, heightPx: number): PaperFrame {
  const project = projectionOf(camera, widthPx, heightPx)
  const seen = boundsSeen(camera, widthPx, heightPx, marginPx)
  const box = [-marginPx, -marginPx, widthPx + marginPx, heightPx + marginPx] as const
  const subpath = (ring: ArrayLike<number>) => {
    if (areApart(boundsOf(ring), seen)) return ''
    const points = new Float64Array(ring.length)
    for (let at = 0; at < ring.length; at += 2) points.set(project(ring[at] ?? 0, ring[at + 1] ?? 0), at)
    return pathData(cutRing(points, box))
  }
  return {
    camera,
    widthPx,
    heightPx,
    project,
    showsBounds: (bounds) => !areApart(bounds, seen),
    path: (rings) => Array.from(rings, subpath).join(''),
    shows: (x, y, reachPx) => x > -reachPx && x < widthPx + reachPx && y > -reachPx && y < heightPx + reachPx
  }
}

/**
 * The ground that a box shows.
 * @param beyondPx and as much around it
 */
export function boundsSeen(camera: Camera, widthPx: number, heightPx: number, beyondPx = 0): Bounds {
  const unproject = unprojectionOf(camera, widthPx, heightPx)
  const upperLeft = unproject(-beyondPx, -beyondPx)
  const lowerRight = unproject(widthPx + beyondPx, heightPx + beyondPx)
  return [upperLeft.lon, lowerRight.lat, lowerRight.lon, upperLeft.lat]
}

/** Bounds of a ring: longitude and latitude in turn. */
function boundsOf(ring: ArrayLike<number>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < ring.length; at += 2) {
    const [lon, lat] = [ring[at] ?? 0, ring[at + 1] ?? 0]
    if (lon < west) west = lon
    if (lon > east) east = lon
    if (lat < south) south = lat
    if (lat > north) north = lat
  }
  return [west, south, east, north]
}

function areApart(one: Bounds, other: Bounds): boolean {
  return one[2] < other[0] || one[0] > other[2] || one[3] < other[1] || one[1] > other[3]
}

/** A closed path to a tenth of a pixel; '' where fewer than three points are left. */
function pathData(ring: ArrayLike<number>): string {
  const points = thinnedLine(ring, tolerancePx)
  const corners: string[] = []
  for (let at = 0; at < points.length; at += 2) {
    const corner = `${tenth(points[at] ?? 0)} ${tenth(points[at + 1] ?? 0)}`
    if (corner !== corners.at(-1)) corners.push(corner)
  }
  if (corners.length > 1 && corners.at(-1) === corners[0]) corners.pop()
  return corners.length < 3 ? '' : `M${corners.join('L')}Z`
}

/** A position in pixels, to a tenth: short, and finer than a printer's dot. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10
}
