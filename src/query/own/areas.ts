import type { Generation } from '../../catalogue/generation.ts'
import type { ownRules } from '../../catalogue/ownMeasures.ts'
import { figureName, keysTable, ownColumn } from './names.ts'
import { keyedRows, placedRows, type RowKey } from './rows.ts'

/** A column of numbers to be joined, and how rows of one area become its figure. */
export interface JoinedColumn {
  readonly id: string
  readonly rule: (typeof ownRules)[number]
}

/** A join of a file's rows to areas, whose keys are matched already: see keysTable. */
export interface Join {
  readonly file: string
  readonly key: RowKey
  readonly columns: readonly JoinedColumn[]
  /** the generation that keys of the other are carried over to, by area; null: they are not */
  readonly carriedTo: Generation | null
}

/**
 * One row for each area: code, and a DOUBLE for each joined column, null where nothing is known of it.
 * Several rows of one area are added up ('sum'), their mean is taken ('mean'), or they have no figure ('never').
 */
export function areasSql(join: Join): string {
  const { file, key, columns, carriedTo } = join
  const ids = columns.map(({ id }) => id)
  const direct = `SELECT _code${columns.map((one) => `, ${figure(one)} AS ${name(one)}`).join('')}
  FROM (${placedRows(file, key, ids)}) GROUP BY _code`
  if (!carriedTo)
    return `SELECT _code AS code${columns.map((one) => `, ${name(one)}`).join('')} FROM (${direct}) ORDER BY code`
  return `WITH direct AS (${direct}), carried AS (${carried(join, carriedTo)})
SELECT coalesce(d._code, c._code) AS code${columns.map((one) => `, ${together(one)} AS ${name(one)}`).join('')}
FROM direct d FULL JOIN carried c ON d._code = c._code ORDER BY code`
}

/**
 * Figures of the other generation, carried over by area: an estimate. A sum is spread by the share of the old area
 * that lies in the new one; a rate is the mean of the old ones, weighted by the area of the overlap; what does not add
 * up is not carried. Several rows of one area are one figure before.
 */
function carried({ file, key, columns }: Join, to: Generation): string {
  const from = to === '2024' ? '2015' : '2024'
  const before = `SELECT k.via AS _via${columns.map((one) => `, ${figure(one)} AS ${name(one)}`).join('')}
  FROM (${keyedRows(
    file,
    key,
    columns.map(({ id }) => id)
  )}) r JOIN ${keysTable(file)} k ON k.key = r._key
  WHERE k.via IS NOT NULL GROUP BY k.via`
  const estimates = columns.map((one) => {
    const value = `o.${name(one)}`
    if (one.rule === 'sum') return `, sum(${value} * w.share_of_${from})::double AS ${name(one)}`
    if (one.rule === 'never') return `, NULL::double AS ${name(one)}`
    const known = `sum(w.area_km2) FILTER (${value} IS NOT NULL)`
    return `, (sum(${value} * w.area_km2) / ${known})::double AS ${name(one)}`
  })
  return `SELECT w.code_${to} AS _code${estimates.join('')}
  FROM (${before}) o JOIN crosswalk w ON w.code_${from} = o._via GROUP BY w.code_${to}`
}

function figure({ id, rule }: JoinedColumn): string {
  const value = ownColumn(id)
  if (rule === 'sum') return `sum(${value})::double`
  if (rule === 'mean') return `avg(${value})::double`
  return `(CASE WHEN count(${value}) = 1 THEN min(${value}) END)::double`
}

/** What the file says of an area and what is carried over to it: sums add up, a rate known is not replaced. */
function together(column: JoinedColumn): string {
  const [direct, estimate] = [`d.${name(column)}`, `c.${name(column)}`]
  return column.rule === 'sum'
    ? `coalesce(${direct} + ${estimate}, ${direct}, ${estimate})`
    : `coalesce(${direct}, ${estimate})`
}

function name({ id }: JoinedColumn): string {
  return ownColumn(figureName(id))
}
