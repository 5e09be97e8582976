import type { Status } from '../../catalogue/status.ts'
import type { ChartArea } from '../../charts/area.ts'
import type { Columns } from '../../core/columns.ts'

/** By indicator, the years with a figure, latest first; null where no source says the year. */
export type PublishedYears = ReadonlyMap<string, readonly (number | null)[]>

/** The answer of indicatorYearsSql. */
export function yearsOf(columns: Columns): PublishedYears {
  const years = columns.numbers('year')
  const found = new Map<string, (number | null)[]>()
  columns.texts('indicator').forEach((id, row) => {
    if (id === null) return
    const year = years[row] ?? Number.NaN
    found.set(id, [Number.isNaN(year) ? null : year, ...(found.get(id) ?? [])])
  })
  return found
}

/** The answer of fieldValuesSql, as a histogram takes it. */
export function chartAreasOf(columns: Columns): readonly ChartArea[] {
  const [names, statuses] = [columns.texts('name'), columns.texts('status')]
  const values = columns.numbers('value')
  return columns.texts('code').map((code, row) => ({
    code: code ?? '',
    name: names[row] ?? '',
    value: values[row] ?? Number.NaN,
    status: (statuses[row] ?? 'missing') as Status
  }))
}

/** A value that neighbourhoods have of a field, and how many have it. */
export interface FieldOption {
  readonly id: string
  /** as a table names it; null where none does */
  readonly label: string | null
  readonly areas: number
}

/** The answer of fieldOptionsSql. */
export function optionsOf(columns: Columns): readonly FieldOption[] {
  const [labels, areas] = [columns.texts('label'), columns.numbers('areas')]
  return columns.texts('value').map((id, row) => ({
    id: id ?? '',
    label: labels[row] ?? null,
    areas: areas[row] ?? 0
  }))
}
