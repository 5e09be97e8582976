import type { Drawing } from '../../core/marks.ts'
import type { PartId } from './parts.ts'

/** A part where the layout puts it, from the upper left corner of its group or of the page. */
export interface Placed {
  readonly id: PartId
  readonly x: number
  readonly y: number
  /** pixels that it was drawn for */
  readonly room: Room
  readonly drawing: Drawing
}

/** Pixels that a part may take. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Parts that stand together. */
export interface Group {
  readonly placed: readonly Placed[]
  readonly width: number
  readonly height: number
}

/** Draws a part within a room, as far as it can; null where the page has none of it. */
export type DrawPart = (id: PartId, room: Room) => Drawing | null

/** One part as a group; empty where the page has none of it. */
export function part(draw: DrawPart, id: PartId, width: number, height = Infinity): Group {
  const room = { width, height }
  const drawing = draw(id, room)
  if (!drawing) return { placed: [], width: 0, height: 0 }
  const { width: drawnWidth, height: drawnHeight } = drawing
  return { placed: [{ id, x: 0, y: 0, room, drawing }], width: drawnWidth, height: drawnHeight }
}

/** Groups one under the other, empty ones left out. */
export function stacked(gap: number, groups: readonly Group[]): Group {
  const full = groups.filter(({ placed }) => placed.length > 0)
  let y = 0
  const placed = full.flatMap((group) => {
    const lower = shifted(group, 0, y)
    y += group.height + gap
    return lower
  })
  return {
    placed,
    width: Math.max(0, ...full.map(({ width }) => width)),
    height: Math.max(0, y - gap)
  }
}

/** Groups side by side, their tops on one line, empty ones left out. */
export function sideBySide(gap: number, groups: readonly Group[]): Group {
  const full = groups.filter(({ placed }) => placed.length > 0)
  let x = 0
  const placed = full.flatMap((group) => {
    const right = shifted(group, x, 0)
    x += group.width + gap
    return right
  })
  return {
    placed,
    width: Math.max(0, x - gap),
    height: Math.max(0, ...full.map(({ height }) => height))
  }
}

/** Groups that start every so many pixels. */
export function inColumns(groups: readonly Group[], step: number): Group {
  return {
    placed: groups.flatMap((group, i) => shifted(group, i * step, 0)),
    width: Math.max(...groups.map(({ width }, i) => i * step + width)),
    height: Math.max(...groups.map(({ height }) => height))
  }
}

/** One group at the left end of a line, one at its right. */
export function atEnds(left: Group, right: Group, width: number): Group {
  return {
    placed: [...left.placed, ...shifted(right, width - right.width, 0)],
    width,
    height: Math.max(left.height, right.height)
  }
}

/** The parts of a group further right and down. */
export function shifted({ placed }: Pick<Group, 'placed'>, dx: number, dy: number): Placed[] {
  return placed.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy }))
}
