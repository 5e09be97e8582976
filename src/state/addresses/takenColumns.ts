import type { AddressTable } from './addressTable.ts'
import { rowAnswer, type ListedRow } from './listedRows.ts'
import { answerLabels } from './words.ts'
import type { Zoning } from './zoning.ts'
import { t } from '../../words/t.ts'

/** A column of what a visitor takes away; null where there is nothing to say. */
export interface TakenColumn {
  readonly name: string
  readonly values: readonly (string | number | null)[]
}

/** The visitor's own columns, then what was found and answered, one value a row of the list. */
export function takenColumns(
  { names, rows: cells }: AddressTable,
  rows: readonly ListedRow[],
  zonings: readonly Zoning[]
): TakenColumn[] {
  const column = (name: string, value: (row: ListedRow) => string | number | null): TakenColumn => ({
    name,
    values: rows.map(value)
  })
  const found = [
    column(t('adresse_trouvee'), ({ found }) => found?.label ?? null),
    column('score', ({ found }) => found?.score ?? null),
    column('precision', ({ found }) => found?.type ?? null),
    column('longitude', ({ found, point }) => finite(found?.lon ?? point?.lon)),
    column('latitude', ({ found, point }) => finite(found?.lat ?? point?.lat))
  ]
  const answered = zonings.flatMap(({ generation, nearMetres }, i) => {
    const answer = (row: ListedRow) => row.answers[i]
    return [
      column(t('reponse_qpv_{generation}', { generation }), (row) => answerLabels[rowAnswer(row, i)]),
      column(t('code_qpv_{generation}', { generation }), (row) =>
        list(answer(row)?.areas.map(({ code }) => code))
      ),
      column(t('nom_qpv_{generation}', { generation }), (row) =>
        list(answer(row)?.areas.map(({ name }) => name))
      ),
      column(t('numeros_trouves_{generation}', { generation }), (row) => answer(row)?.numbers ?? null),
      column(t('numeros_dans_qpv_{generation}', { generation }), (row) => {
        const { numbers = null, areas = [] } = answer(row) ?? {}
        return numbers === null ? null : areas.reduce((sum, area) => sum + area.numbers, 0)
      }),
      column(t('a_verifier_{generation}', { generation }), (row) =>
        answer(row)?.isNearLimit ? t('à moins de {metres} m de la limite', { metres: nearMetres }) : null
      )
    ]
  })
  const own = names.map((name, i): TakenColumn => ({ name, values: cells.map((row) => row[i] ?? '') }))
  return namedApart([...own, ...found, ...answered])
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? Number(value.toFixed(6)) : null
}

function list(texts: readonly string[] = []): string | null {
  return texts.length > 0 ? texts.join(', ') : null
}

/** A visitor's column may bear the name of one of ours. */
function namedApart(columns: readonly TakenColumn[]): TakenColumn[] {
  const seen = new Map<string, number>()
  return columns.map((column) => {
    const count = (seen.get(column.name) ?? 0) + 1
    seen.set(column.name, count)
    return count === 1 ? column : { ...column, name: `${column.name}_${count}` }
  })
}
