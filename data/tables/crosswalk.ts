import Flatbush from 'flatbush'
import { areaKm2 } from '../geometry/area.ts'
import type { Coordinates, OutlinedFeature } from '../geometry/outline.ts'
import { overlapKm2, sidesOf, type Sides } from '../geometry/overlap.ts'
import { repaired } from '../geometry/repair.ts'

/** How much of a QPV 2015 and of a QPV 2024 lies in the other. */
export interface CrosswalkRow {
  readonly [column: string]: unknown
  readonly code_2015: string
  readonly code_2024: string
  readonly area_km2: number
  readonly share_of_2015: number
  readonly share_of_2024: number
}

/** Below this share of both, the two touch only because one border was drawn twice. */
const sliverShare = 0.01

/**
 * Every pair of a QPV 2015 and a QPV 2024 that overlap, by area: the only link between the two generations,
 * whose numbers and names do not follow each other. Sorted by 2015, then 2024 code.
 * @returns the rows, and how many pairs were slivers (under 1 % of both)
 * @throws DataError when an outline has no area
 */
export function crosswalkRows(
  qpv2015: readonly OutlinedFeature[],
  qpv2024: readonly OutlinedFeature[]
): { rows: CrosswalkRow[]; sliversDropped: number } {
  const before = qpv2015.map(measured)
  const after = qpv2024.map(measured)
  const boxes = new Flatbush(Math.max(1, after.length))
  for (const { box } of after) boxes.add(...box)
  if (after.length === 0) boxes.add(0, 0, 0, 0)
  boxes.finish()
  const pairs = before.flatMap((old) =>
    boxes.search(...old.box).flatMap((index) => {
      const current = after[index]
      return current ? (overlap(old, current) ?? []) : []
    })
  )
  const rows = pairs.filter((row) => Math.max(row.share_of_2015, row.share_of_2024) >= sliverShare)
  rows.sort((a, b) => compare(a.code_2015, b.code_2015) || compare(a.code_2024, b.code_2024))
  return { rows: rows.map(rounded), sliversDropped: pairs.length - rows.length }
}

type Box = readonly [west: number, south: number, east: number, north: number]

interface Measured {
  readonly code: string
  readonly sides: Sides
  readonly areaKm2: number
  readonly box: Box
}

function measured(feature: OutlinedFeature): Measured {
  const outline = repaired(feature)
  return { code: feature.code, sides: sidesOf(outline), areaKm2: areaKm2(outline), box: boxOf(outline) }
}

function boxOf(outline: Coordinates): Box {
  const vertices = outline.flat(2)
  const lons = vertices.map(([lon = 0]) => lon)
  const lats = vertices.map(([, lat = 0]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

function overlap(old: Measured, current: Measured): CrosswalkRow | null {
  const area = overlapKm2(old.sides, current.sides)
  // Less than a square metre is the rounding of two borders that touch.
  if (area < 1e-6) return null
  return {
    code_2015: old.code,
    code_2024: current.code,
    area_km2: area,
    share_of_2015: area / old.areaKm2,
    share_of_2024: area / current.areaKm2
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rounded(row: CrosswalkRow): CrosswalkRow {
  const to = (digits: number, value: number) => Number(value.toFixed(digits))
  return {
    ...row,
    area_km2: to(6, row.area_km2),
    share_of_2015: to(4, row.share_of_2015),
    share_of_2024: to(4, row.share_of_2024)
  }
}
