import { holdsPoint } from '../areasAt.ts'
import { ringsOf, type Outlines } from '../outlines.ts'
import { bandedHolds, edgesMeet, type Banded, type Rings } from './banded.ts'

/** How an area lies to a shape: nothing in common, all inside, or anything between. */
export type Relation = 'apart' | 'inside' | 'mixed'

/** The rings of one area, over the coordinates of all. */
export function ringsOfArea(outlines: Outlines, row: number): Rings {
  return { coordinates: outlines.coordinates, ranges: [...ringsOf(outlines, row)] }
}

/** How an area lies to a shape; outlines that share a point are not apart. */
export function relationOf(outlines: Outlines, row: number, shape: Banded): Relation {
  const rings = ringsOfArea(outlines, row)
  if (edgesMeet(rings, shape)) return 'mixed'
  // No sides meet: each ring of one lies whole on one side of the other, so that one corner tells of all.
  const isAround = shape.ranges.some(([first]) =>
    holdsPoint(outlines, row, shape.coordinates[2 * first] ?? 0, shape.coordinates[2 * first + 1] ?? 0)
  )
  if (isAround) return 'mixed'
  const inside = rings.ranges.filter(([first]) =>
    bandedHolds(shape, rings.coordinates[2 * first] ?? 0, rings.coordinates[2 * first + 1] ?? 0)
  ).length
  if (inside === 0) return 'apart'
  return inside === rings.ranges.length ? 'inside' : 'mixed'
}
