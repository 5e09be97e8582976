import { formatNumber } from '../../core/format.ts'
import type { Box, Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { boundsSeen, tenth, type PaperFrame } from './paperFrame.ts'

/** Lines of the globe, for under the figures, and their degrees, for over all. */
export interface Graticule {
  readonly lines: readonly Mark[]
  readonly degrees: readonly Mark[]
  /** boxes of the degrees, which names keep clear of */
  readonly taken: readonly Box[]
}

/** Degrees from line to line, the finest first. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30] as const

/** Lines that stand closer would hide the map. */
const leastGapPx = 110

const [sizePx, edgePx] = [11, 4]
const look = { colour: '#8b8f99', ink: '#5b6270', halo: '#ffffff' }

/**
 * Meridians and parallels at a round step, with their degrees at the lower and the left edge in French notation.
 */
export function graticule(frame: PaperFrame, measureText: MeasureText): Graticule {
  const { camera, widthPx, heightPx, project } = frame
  const [west, south, east, north] = boundsSeen(camera, widthPx, heightPx)
  const step = steps.find((degrees) => (degrees / (east - west)) * widthPx >= leastGapPx) ?? 45
  const lines: Mark[] = []
  const degrees: Mark[] = []
  const taken: Box[] = []
  const write = (text: string, x: number, y: number) => {
    const width = measureText(text, sizePx, 400)
    // A number that the frame would cut, or in the corner of both axes, is left out: its line still is there.
    if (x + width > widthPx - edgePx || y < sizePx + edgePx) return
    const box = { x, y: y - sizePx, width, height: sizePx * 1.3 }
    if (taken.some((other) => box.x < other.x + other.width && Math.abs(box.y - other.y) < box.height)) return
    taken.push(box)
    degrees.push({ kind: 'text', x: tenth(x), y: tenth(y), text, sizePx, fill: look.ink, halo: look.halo })
  }
  const stroke = { stroke: look.colour, strokeWidth: 0.5 }
  for (const lon of between(west, east, step)) {
    const x = tenth(project(lon, camera.lat)[0])
    lines.push({ kind: 'line', x1: x, y1: 0, x2: x, y2: heightPx, ...stroke })
    write(degreesText(lon, step, ['E', 'O']), x + edgePx, heightPx - edgePx)
  }
  for (const lat of between(south, north, step)) {
    const y = tenth(project(camera.lon, lat)[1])
    lines.push({ kind: 'line', x1: 0, y1: y, x2: widthPx, y2: y, ...stroke })
    if (y < heightPx - 2 * sizePx) write(degreesText(lat, step, ['N', 'S']), edgePx, y - edgePx)
  }
  return { lines, degrees, taken }
}

/**
 * 48.5 as '48,5° N'; a west longitude is 'O', for ouest.
 * @param step degrees from line to line: all of them have as many decimals
 */
export function degreesText(
  degrees: number,
  step: number,
  [positive, negative]: readonly ['E', 'O'] | readonly ['N', 'S']
): string {
  if (degrees === 0) return '0°'
  const decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2
  return `${formatNumber(Math.abs(degrees), decimals)}°\u00a0${degrees > 0 ? positive : negative}`
}

/** Whole multiples of a step; rounded, for a sum of tenths is not a tenth. */
function between(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(Math.floor(to / step) - first + 1, 0)
  return Array.from({ length: count }, (_, at) => Math.round((first + at) * step * 100) / 100)
}
