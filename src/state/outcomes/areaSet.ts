import type { Generation } from '../../catalogue/generation.ts'
import type { Place } from '../../geo/places.ts'
import type { Outlines } from '../../geo/outlines.ts'
import { polygonBuffers, type PolygonBuffers } from '../../geo/polygonBuffers.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'

/** The areas of a level and generation: rows of every figure, map and chart, in one order. */
export interface AreaSet {
  readonly generation: Generation
  readonly level: OutcomesChoice['level']
  readonly places: readonly Place[]
  /** rows are those of places that have an outline, first; null for contracts, which are points */
  readonly outlines: Outlines | null
  readonly polygons: PolygonBuffers | null
  /** row of an area; -1 when unknown */
  indexOf(code: string): number
}

/** What the areas of a set are made from; the QPV 2015 are read when they are asked for. */
export interface Areas2015 {
  readonly places: readonly Place[]
  readonly outlines: Outlines
}

/** Areas of a level. @param of2015 null until they are read: then there are none of 2015 */
export function areaSetOf(
  generation: Generation,
  level: OutcomesChoice['level'],
  { places, outlines }: AtlasTables,
  of2015: Areas2015 | null
): AreaSet | null {
  if (level === 'neighbourhood' && generation === '2015')
    return of2015 && setOf(generation, level, of2015.places, of2015.outlines)
  const drawn = level === 'contract' ? null : outlines[level]
  return setOf(generation, level, places.at(level), drawn)
}

function setOf(
  generation: Generation,
  level: OutcomesChoice['level'],
  places: readonly Place[],
  outlines: Outlines | null
): AreaSet {
  const rows = new Map(places.map((place, row) => [place.code, row]))
  return {
    generation,
    level,
    places,
    outlines,
    polygons: outlines && polygonBuffers(outlines),
    indexOf: (code) => rows.get(code) ?? -1
  }
}
