import type { Box } from '../../core/marks.ts'
import { pxPerMm, type Paper } from '../../exports/sheet/paper.ts'

/** The least a part measures across, in millimetres: smaller, it could be neither read nor grasped. */
const leastMm = 8

/** A box of a page in millimetres, to a tenth. */
export function inMm({ x, y, width, height }: Box): Box {
  const mm = (px: number) => tenths(px / pxPerMm)
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) }
}

/** A part moved by so many millimetres, kept whole on the page. */
export function movedOn(
  { widthMm, heightMm }: Paper,
  part: Box,
  dx: number,
  dy: number
): Pick<Box, 'x' | 'y'> {
  return {
    x: within(part.x + dx, 0, widthMm - part.width),
    y: within(part.y + dy, 0, heightMm - part.height)
  }
}

/** A part drawn out by its lower right corner by so many millimetres, kept on the page. */
export function resizedOn(
  { widthMm, heightMm }: Paper,
  part: Box,
  dx: number,
  dy: number
): Pick<Box, 'width' | 'height'> {
  return {
    width: within(part.width + dx, leastMm, widthMm - part.x),
    height: within(part.height + dy, leastMm, heightMm - part.y)
  }
}

/** Lines that a part was drawn to, in millimetres of the page. */
export interface Guides {
  readonly x: number | null
  readonly y: number | null
}

/**
 * A part that is being moved, drawn to the nearest edge or middle of the page or of another part.
 * @param lines what it may align with
 * @param reachMm farther than this nothing draws it
 */
export function snapped(
  part: Box,
  lines: { readonly x: readonly number[]; readonly y: readonly number[] },
  reachMm: number
): { x: number; y: number; guides: Guides } {
  const across = nearest([part.x, part.x + part.width / 2, part.x + part.width], lines.x, reachMm)
  const down = nearest([part.y, part.y + part.height / 2, part.y + part.height], lines.y, reachMm)
  return {
    x: tenths(part.x + across.by),
    y: tenths(part.y + down.by),
    guides: { x: across.line, y: down.line }
  }
}

/** The margins and middle of a page, and the edges of its parts: what a moved part aligns with. */
export function linesOf(
  { widthMm, heightMm }: Paper,
  marginMm: number,
  others: readonly Box[]
): { x: number[]; y: number[] } {
  return {
    x: [marginMm, widthMm / 2, widthMm - marginMm, ...others.flatMap(({ x, width }) => [x, x + width])],
    y: [marginMm, heightMm / 2, heightMm - marginMm, ...others.flatMap(({ y, height }) => [y, y + height])]
  }
}

function nearest(
  edges: readonly number[],
  lines: readonly number[],
  reachMm: number
): { by: number; line: number | null } {
  let best: { by: number; line: number | null } = { by: 0, line: null }
  let distance = reachMm
  for (const line of lines)
    for (const edge of edges)
      if (Math.abs(line - edge) < distance) {
        distance = Math.abs(line - edge)
        best = { by: line - edge, line }
      }
  return best
}

function within(value: number, least: number, most: number): number {
  return tenths(Math.max(Math.min(value, most), least))
}

function tenths(mm: number): number {
  return Math.round(mm * 10) / 10
}
