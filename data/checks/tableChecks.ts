import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { TableSchema } from '../../src/catalogue/tables/schema.ts'
import { mustHold } from './check.ts'
import { isInside, type OutlinedArea } from './inside.ts'
import { count, someOf } from './words.ts'

/** Rows of one table, under its schema. */
export interface CheckedTable {
  readonly schema: TableSchema
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** No two rows of a table have the same key. */
export function keyChecks(tables: readonly CheckedTable[]): ManifestCheck {
  const repeated = tables.flatMap(({ schema, rows }) => {
    const keys = new Set(rows.map((row) => JSON.stringify(schema.key.map((column) => row[column]))))
    return keys.size === rows.length ? [] : [schema.name]
  })
  return mustHold({
    id: 'unique-keys',
    kind: 'keys',
    title: 'Tables dont une clé se répète',
    found: someOf(repeated),
    expected: someOf([]),
    source: 'anct-qpv-2024'
  })
}

/** No outline crosses itself, is open, empty, flat or repeated. */
export function faultCheck(
  id: string,
  title: string,
  source: string,
  faults: readonly string[]
): ManifestCheck {
  return mustHold({ id, kind: 'geometry', title, found: someOf(faults), expected: someOf([]), source })
}

/** Each label point lies inside its simplified outline. */
export function labelChecks(
  id: string,
  title: string,
  source: string,
  areas: readonly OutlinedArea[],
  points: ReadonlyMap<string, readonly [number, number]>
): ManifestCheck {
  const inside = areas.filter((area) => {
    const point = points.get(area.code)
    return point !== undefined && isInside(point, area)
  }).length
  return mustHold({
    id,
    kind: 'geometry',
    title,
    found: count(inside),
    expected: count(areas.length),
    source
  })
}
