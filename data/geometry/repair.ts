import { union, type Geom } from 'polyclip-ts'
import { DataError } from '../../src/core/errors.ts'
import { areaKm2 } from './area.ts'
import type { Coordinates, OutlinedFeature } from './outline.ts'

/** A square metre: what is smaller is the dust of a border that was cut, not a part of a neighbourhood. */
const dustKm2 = 1e-6

/**
 * The same outline without faults: rings that cross themselves are cut where they do, parts that overlap become
 * one, parts without area go away, and so does dust beside a larger part; outer rings turn counter-clockwise and
 * holes clockwise (RFC 7946).
 * @throws DataError when no area is left
 */
export function repaired({ code, geometry }: OutlinedFeature): Coordinates {
  const sound: Coordinates = union(geometry.coordinates as Geom)
  if (sound.length === 0) throw new DataError(`outline of ${code}: it has no area`)
  const parts = sound.filter((polygon) => areaKm2([polygon]) >= dustKm2)
  return parts.length > 0 ? parts : sound
}
