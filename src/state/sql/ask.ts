import { QueryError } from '../../core/errors.ts'
import type { ExactColumn } from '../../engine/exactCells.ts'
import type { Sandbox, SandboxRun } from '../../engine/sandbox.ts'
import { readingStatement } from '../../engine/sqlText.ts'
import { countedSql, describedSql, exactSql, type DescribedColumn } from '../../query/sandbox/wrapping.ts'

/** What a visitor's query answered, as the table, the map, the chart and the exports read it. */
export interface SqlResult {
  /** as it was run */
  readonly sql: string
  readonly columns: readonly ExactColumn[]
  /** rows kept */
  readonly rows: number
  /** there are more rows than were kept */
  readonly isCut: boolean
  /** rows in all; null where counting them took too long */
  readonly total: number | null
  /** DuckDB's work and the way of the rows, without the tables' arrival */
  readonly elapsedMs: number
}

/** Rows kept of an answer. */
export const mostRows = 10_000

/** How long rows may be counted that are not shown, in milliseconds. */
const countingMs = 3_000

/**
 * Runs a visitor's query: its columns are described first, which runs nothing, so that dates, lists and the like
 * come as DuckDB writes them.
 * @throws InputError, QueryError, SandboxStopped, DataError as Sandbox.run; the signal's reason
 */
export async function askedResult(
  sandbox: Sandbox,
  sql: string,
  how: Omit<SandboxRun, 'mostRows'>
): Promise<SqlResult> {
  const { sql: statement, isRelation } = readingStatement(sql)
  const described = isRelation ? await describedColumns(sandbox, statement, how) : null
  const run = described ? exactSql(statement, described) : statement
  let startedMs = performance.now()
  const onPhase: SandboxRun['onPhase'] = (phase) => {
    if (phase.kind === 'running') startedMs = performance.now()
    how.onPhase(phase)
  }
  const answer = await sandbox.run(run, { ...how, onPhase, mostRows })
  const elapsedMs = performance.now() - startedMs
  const columns = described
    ? answer.columns.map((column, index) => ({ ...column, name: described[index]?.name ?? column.name }))
    : answer.columns
  const total = answer.isCut ? await countedRows(sandbox, statement, isRelation, how) : answer.rows
  return { sql, columns, rows: answer.rows, isCut: answer.isCut, total, elapsedMs }
}

/** @returns null when DuckDB refuses it: the statement itself then tells why, and where */
async function describedColumns(
  sandbox: Sandbox,
  statement: string,
  how: Omit<SandboxRun, 'mostRows'>
): Promise<DescribedColumn[] | null> {
  try {
    const onPhase: SandboxRun['onPhase'] = (phase) => {
      if (phase.kind !== 'running') how.onPhase(phase)
    }
    const { columns } = await sandbox.run(describedSql(statement), { ...how, onPhase, mostRows })
    const [names, types] = ['column_name', 'column_type'].map(
      (name) => columns.find((column) => column.name === name)?.cells ?? []
    )
    return (names ?? []).map((name, index) => ({ name: String(name), type: String(types?.[index]) }))
  } catch (error) {
    if (error instanceof QueryError) return null
    throw error
  }
}

async function countedRows(
  sandbox: Sandbox,
  statement: string,
  isRelation: boolean,
  how: Omit<SandboxRun, 'mostRows'>
): Promise<number | null> {
  if (!isRelation) return null
  try {
    const limitMs = Math.min(countingMs, how.limitMs)
    const { columns } = await sandbox.run(countedSql(statement), { ...how, limitMs, mostRows: 1 })
    const count = columns[0]?.cells[0]
    return typeof count === 'number' ? count : null
  } catch {
    // The rows are there: that they could not be counted in time takes nothing from them.
    return null
  }
}
