/** Lowest and highest figure of a brush, in the indicator's unit; both belong to it. */
export type Range = readonly [number, number]

/** A brush over two measures, in their units. */
export interface PlaneRange {
  readonly x: Range
  readonly y: Range
}

/** Whether a brush is still being changed, or the reader let go of it. */
export type BrushPhase = 'moving' | 'done'

/** What the pointer holds of a brush: a new one, the whole, or one of its ends; 'still' leaves this axis alone. */
export type Grip = 'new' | 'move' | 'low' | 'high' | 'still'

/** A drag along one axis, as it began. */
export interface Hold {
  readonly grip: Grip
  /** figure under the pointer when it went down */
  readonly at: number
  readonly range: Range | null
}

/**
 * What a pointer takes hold of.
 * @param reach how far from an end still takes that end, in the same unit; less inside a narrow brush, so that
 * its middle can still be held
 */
export function gripAt(value: number, range: Range | null, reach: number): Grip {
  if (!range) return 'new'
  const [toLow, toHigh] = [Math.abs(value - range[0]), Math.abs(value - range[1])]
  const isInside = value > range[0] && value < range[1]
  const near = isInside ? Math.min(reach, (range[1] - range[0]) / 3) : reach
  if (Math.min(toLow, toHigh) <= near) return toLow < toHigh ? 'low' : 'high'
  return isInside ? 'move' : 'new'
}

/**
 * What a pointer takes hold of in a rectangle: outside of it a new one, at an edge that edge, at a corner both.
 * @param reach by axis, in its unit
 */
export function gripsAt(
  at: readonly [number, number],
  ranges: readonly [Range, Range] | null,
  reach: readonly [number, number]
): [Grip, Grip] {
  const x = gripAt(at[0], ranges?.[0] ?? null, reach[0])
  const y = gripAt(at[1], ranges?.[1] ?? null, reach[1])
  if (x === 'new' || y === 'new') return ['new', 'new']
  if (x === 'move' && y === 'move') return ['move', 'move']
  return [x === 'move' ? 'still' : x, y === 'move' ? 'still' : y]
}

/**
 * The brush that a drag has made so far; ends dragged past each other change places.
 * @param value under the pointer now
 * @param domain that the brush stays in
 */
export function brushed({ grip, at, range }: Hold, value: number, domain: Range): Range {
  const now = clamped(value, domain)
  const [low, high] = range ?? [clamped(at, domain), clamped(at, domain)]
  if (grip === 'still') return [low, high]
  if (grip === 'low') return ordered(now, high)
  if (grip === 'high') return ordered(low, now)
  if (grip === 'new') return ordered(clamped(at, domain), now)
  const shift = Math.min(Math.max(value - at, domain[0] - low), domain[1] - high)
  return [low + shift, high + shift]
}

/** One end of a brush set to a figure; the other end gives way when it is passed. */
export function withEnd(range: Range, end: 'low' | 'high', value: number): Range {
  return end === 'low' ? [value, Math.max(value, range[1])] : [Math.min(value, range[0]), value]
}

/** The finest step that a pointer can set: a round number of about one pixel. */
export function brushStep(domain: Range, widthPx: number): number {
  const perPixel = (domain[1] - domain[0]) / Math.max(widthPx, 1)
  return perPixel > 0 ? 10 ** Math.floor(Math.log10(perPixel) + 0.5) : 1
}

/** A figure as a multiple of a step, without the noise of binary fractions. */
export function snapped(value: number, step: number): number {
  const count = Math.round(value / step)
  return step < 1 ? count / Math.round(1 / step) : count * step
}

/** Whether a figure lies in a brush; NaN lies in none, and everything known in the absence of one. */
export function isIn(value: number, range: Range | null): boolean {
  return range ? value >= range[0] && value <= range[1] : !Number.isNaN(value)
}

function clamped(value: number, [low, high]: Range): number {
  return Math.min(Math.max(value, low), high)
}

function ordered(a: number, b: number): Range {
  return a <= b ? [a, b] : [b, a]
}
