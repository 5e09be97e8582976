import { ownMeasureId, ownName, type OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { fold } from '../../core/fold.ts'
import { columnKinds, columnRoles, type FoundColumn, type ReadTable } from '../../own/reading.ts'
import { areasTable, figureName } from '../../query/own/names.ts'
import type { JoinReport } from './joinReport.ts'
import type { JoinSettings } from './joinSettings.ts'
import { estimateCaution, estimated } from './words.ts'

/** A column of a file, once it is read. */
export type OwnColumn = Pick<FoundColumn, 'id' | 'name' | 'kind' | 'role'>

/** A file of the visitor's whose rows are in DuckDB. */
export interface OwnFile extends Pick<ReadTable, 'rows' | 'unread' | 'unreadCount' | 'notices'> {
  /** name in SQL and links: see ownName in catalogue/ownMeasures */
  readonly id: string
  /** the file's own name */
  readonly name: string
  readonly columns: readonly OwnColumn[]
  /** null: not joined */
  readonly join: { readonly settings: JoinSettings; readonly report: JoinReport } | null
  /** in French: why the last join failed; null: it did not */
  readonly problem: string | null
  /** bytes that its kept copy takes; null: nothing is kept */
  readonly keptBytes: number | null
}

/** The columns of a file that can be drawn: those that are joined. */
export function measuresOf({ id, name, join }: OwnFile): readonly OwnMeasure[] {
  if (!join) return []
  const { settings, report } = join
  const isEstimate = (report.carried?.rows ?? 0) > 0
  return settings.figures.map((figure) => {
    const stands = {
      table: areasTable(id),
      column: figureName(figure.id),
      level: settings.level,
      rule: figure.rule
    }
    return {
      ...stands,
      id: ownMeasureId(stands),
      label: isEstimate ? `${figure.name} (${estimated})` : figure.name,
      file: name,
      unit: figure.unit,
      ...(isEstimate ? { caution: estimateCaution } : {})
    }
  })
}

/** A name in SQL and links for a file: of its own name, and unlike those there are. */
export function ownIdOf(name: string, taken: readonly string[]): string {
  // One underscore at a time: two begin the name of a file's other tables.
  const words = fold(name.replace(/\.[a-z0-9]{1,8}$/i, '')).replaceAll(' ', '_')
  const base = (/^[a-z]/.test(words) ? words : `f_${words}`).slice(0, 30).replace(/_+$/, '')
  const free = (id: string) => !taken.includes(id)
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}_${number}`
    if (free(id)) return id
  }
}

/** Columns as a kept file holds them, believed after these checks; null when they are none. */
export function ownColumnsOf(json: unknown): readonly OwnColumn[] | null {
  if (!Array.isArray(json)) return null
  const columns = (json as unknown[]).map((one): OwnColumn | null => {
    const { id, name, kind, role } = (one ?? {}) as Partial<Record<keyof OwnColumn, unknown>>
    const known = columnKinds.find((candidate) => candidate === kind)
    if (typeof id !== 'string' || !ownName.test(id) || typeof name !== 'string' || !known) return null
    return { id, name, kind: known, role: columnRoles.find((candidate) => candidate === role) ?? null }
  })
  return columns.includes(null) ? null : columns.filter((column) => column !== null)
}
