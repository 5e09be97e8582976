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
    if (isBeside(ring, seen)) return ''
    const points = new Float64Array(ring.length)
    for (let at = 0; at < ring.length; at += 2) points.set(project(ring[at] ?? 0, ring[at + 1] ?? 0), at)
    return pathData(cutRing(points, box))
  }
  return {
    camera,
    widthPx,
    heightPx,
    project,
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

/** Whether a ring lies wholly on one side of the bounds. */
function isBeside(ring: ArrayLike<number>, [west, south, east, north]: Bounds): boolean {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < ring.length; at += 2) {
    const [lon, lat] = [ring[at] ?? 0, ring[at + 1] ?? 0]
    if (lon < left) left = lon
    if (lon > right) right = lon
    if (lat < bottom) bottom = lat
    if (lat > top) top = lat
  }
  return right < west || left > east || top < south || bottom > north
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
