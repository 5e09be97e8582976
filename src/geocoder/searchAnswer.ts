import { GeocoderFailure } from './failure.ts'
import { foundOf, type Found } from './found.ts'

/**
 * The addresses of an answer of /search, a GeoJSON FeatureCollection, in its order; features that are no
 * addresses are left out.
 * @throws GeocoderFailure 'unreadable' when it is no FeatureCollection
 */
export function searchAnswer(text: string): Found[] {
  const answer = record(parsed(text))
  if (answer?.type !== 'FeatureCollection' || !Array.isArray(answer.features))
    throw new GeocoderFailure('unreadable', 'the answer is no FeatureCollection')
  return answer.features.flatMap((feature: unknown): Found | [] => {
    const { properties, geometry } = record(feature) ?? {}
    const point = record(geometry)
    if (point?.type !== 'Point' || !Array.isArray(point.coordinates)) return []
    return foundOf(record(properties) ?? {}, point.coordinates[0], point.coordinates[1]) ?? []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new GeocoderFailure('unreadable', 'the answer is no JSON', null, { cause: error })
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
