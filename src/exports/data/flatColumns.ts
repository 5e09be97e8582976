import { statuses } from '../../catalogue/status.ts'
import type { TakeAway, TakeAwayColumn } from './takeAway.ts'
import { inLanguage, t } from '../../words/t.ts'
import { semicolons } from '../../core/format.ts'

/** A column as a file holds it: statuses stand beside the figures they are of. */
export type FlatColumn = TakeAwayColumn & { readonly status?: never }

/** The name of the column with the points or outlines, in formats that have one. */
export const geometryColumn = 'geometry'

/**
 * The columns of a file in order, each figure followed by its status; ids and labels are told apart whatever
 * their case.
 * @throws Error when a column has not as many values as there are rows
 */
export function flatColumns({ columns, rows, geometry }: TakeAway): FlatColumn[] {
  const ids = unlike(geometry ? [geometryColumn] : [])
  const labels = unlike([])
  return columns.flatMap((column): FlatColumn[] => {
    const { status, ...own } = column
    for (const values of [column.values, ...(status ? [status] : [])])
      if (values.length !== rows)
        throw new Error(`column ${column.id} has ${values.length} values for ${rows} rows`)
    const named = { ...own, id: ids(column.id), label: labels(column.label) }
    return status ? [named, statusColumn(named, status, ids, labels)] : [named]
  })
}

function statusColumn(
  { id, label }: FlatColumn,
  values: NonNullable<TakeAwayColumn['status']>,
  ids: (text: string) => string,
  labels: (text: string) => string
): FlatColumn {
  return {
    type: 'text',
    id: ids(`${id}_status`),
    label: labels(t('{label} (statut)', { label })),
    description: t('Statut de « {label} »\u00a0: {statuses}', { label, statuses: statusWords }),
    values
  }
}

/** What each status means, as files tell it: 'value = valeur ; zero = zéro ...'. */
export const statusWords = semicolons(statuses.map((words) => `${words.id} = ${inLanguage(words)}`))

/** Gives each text a number when it was given before: readers of tables hold 'Code' and 'code' for one. */
function unlike(taken: readonly string[]): (text: string) => string {
  const given = new Set(taken)
  return (text) => {
    let unique = text
    for (let count = 2; given.has(unique.toLowerCase()); count++) unique = `${text}_${count}`
    given.add(unique.toLowerCase())
    return unique
  }
}
