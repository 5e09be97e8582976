import { DataError } from '../../src/core/errors.ts'
import { outlineFaults } from './faults.ts'
import { metresPerDegree } from './metres.ts'
import type { Coordinates, OutlineRow } from './outline.ts'
import { repaired } from './repair.ts'

/** Where rounded sides cross they are cut, which makes a vertex to round in turn: two rounds are usual. */
const rounds = 8

/**
 * The outline on a grid at least seven times finer than the tolerance, and sound. The grid's step is a power of
 * two: such numbers end in zero bits, and the compressed table is 40 % smaller than with rounded decimals.
 * @throws DataError when the outline cannot be sound on the grid
 */
export function soundOnGrid({ code, geometry }: OutlineRow, toleranceMetres: number): OutlineRow {
  const steps = 2 ** Math.ceil(Math.log2((7 * metresPerDegree) / toleranceMetres))
  let row: OutlineRow = { code, geometry: snapped(geometry, steps) }
  for (let round = 0; round < rounds; round++) {
    if (outlineFaults([row]).length === 0) return row
    const sound = repaired({ code, geometry: { type: 'MultiPolygon', coordinates: row.geometry } })
    row = { code, geometry: snapped(sound, steps) }
  }
  throw new DataError(`outline of ${outlineFaults([row])[0] ?? code}, on a grid of 1/${steps} degree`)
}

/** @param steps in a degree; @returns the outline less the rings that have become narrower than the grid */
function snapped(outline: Coordinates, steps: number): Coordinates {
  const snap = (degrees = 0) => Math.round(degrees * steps) / steps
  return outline.flatMap((polygon) => {
    const [outer = [], ...holes] = polygon.map((ring) =>
      withoutRepeats(ring.map(([lon, lat]) => [snap(lon), snap(lat)]))
    )
    return outer.length < 4 ? [] : [[outer, ...holes.filter((hole) => hole.length >= 4)]]
  })
}

function withoutRepeats(ring: readonly number[][]): number[][] {
  return ring.filter(([lon, lat], index) => lon !== ring[index - 1]?.[0] || lat !== ring[index - 1]?.[1])
}
