import { equalAreaKm } from './area.ts'
import type { Coordinates } from './outline.ts'

/** A side of a ring in km, from west to east; +1 when the inside is below it, -1 when above. */
interface Side {
  readonly west: number
  readonly east: number
  readonly yWest: number
  readonly yEast: number
  readonly sign: 1 | -1
}

/** The sides of a sound outline, ready to be compared with others. */
export type Sides = readonly Side[]

/** The sides of a sound outline (rings that turn as in RFC 7946) on the equal-area projection. */
export function sidesOf(outline: Coordinates): Sides {
  return outline.flat().flatMap((ring) => {
    const positions = ring.map(equalAreaKm)
    return positions.slice(1).flatMap(([bx, by], index): Side[] => {
      const [ax, ay] = positions[index] ?? [bx, by]
      if (ax === bx) return []
      // Counter-clockwise, a side that goes west has the inside below it.
      return ax < bx
        ? [{ west: ax, east: bx, yWest: ay, yEast: by, sign: -1 }]
        : [{ west: bx, east: ax, yWest: by, yEast: ay, sign: 1 }]
    })
  })
}

/**
 * Area common to two outlines, in km2, without computing its shape: an outline is the sum of the strips below
 * its sides, counted with their signs, so the common area is the sum over all pairs of sides of what their strips
 * share. Unlike clipping it cannot fail where two borders run over each other, as those of 2015 and 2024 do, and it
 * takes a hundredth of the time.
 */
export function overlapKm2(one: Sides, other: Sides): number {
  // Strips that reach down no further than needed keep the digits that matter.
  const floor = [...one, ...other].reduce((y, side) => Math.min(y, side.yWest, side.yEast), Infinity)
  let area = 0
  for (const a of one)
    for (const b of other)
      if (a.west < b.east && b.west < a.east) area += a.sign * b.sign * commonStrip(a, b, floor)
  return Math.max(0, area)
}

/** Area below both sides and above the floor, where both stand: between the lower of two lines. */
function commonStrip(a: Side, b: Side, floor: number): number {
  const from = Math.max(a.west, b.west)
  const to = Math.min(a.east, b.east)
  const [aFrom, aTo, bFrom, bTo] = [yAt(a, from), yAt(a, to), yAt(b, from), yAt(b, to)]
  const [before, after] = [aFrom - bFrom, aTo - bTo]
  if (before * after >= 0) {
    const [low, high] = before + after <= 0 ? [aFrom, aTo] : [bFrom, bTo]
    return (to - from) * ((low + high) / 2 - floor)
  }
  const crossing = from + ((to - from) * before) / (before - after)
  const yCrossing = yAt(a, crossing)
  return (
    (crossing - from) * ((Math.min(aFrom, bFrom) + yCrossing) / 2 - floor) +
    (to - crossing) * ((yCrossing + Math.min(aTo, bTo)) / 2 - floor)
  )
}

function yAt(side: Side, x: number): number {
  return side.yWest + ((side.yEast - side.yWest) * (x - side.west)) / (side.east - side.west)
}
