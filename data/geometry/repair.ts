import { union, type Geom } from 'polyclip-ts'
import { DataError } from '../../src/core/errors.ts'
import type { Coordinates, OutlinedFeature } from './outline.ts'

/**
 * The same outline without faults: rings that cross themselves are cut where they do, parts that overlap become
 * one, parts without area go away; outer rings turn counter-clockwise and holes clockwise (RFC 7946).
 * @throws DataError when no area is left
 */
export function repaired({ code, geometry }: OutlinedFeature): Coordinates {
  const sound: Coordinates = union(geometry.coordinates as Geom)
  if (sound.length === 0) throw new DataError(`outline of ${code}: it has no area`)
  return sound
}
