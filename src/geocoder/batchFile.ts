import Papa from 'papaparse'
import { GeocoderFailure } from './failure.ts'
import { foundOf, type Found } from './found.ts'

/** An address of a batch. */
export interface AskedAddress {
  /** what the answer is known by: whole, unique in a batch */
  readonly id: number
  readonly text: string
}

/** Columns that the answer must hold beside those that were sent. */
const resultColumns = [
  'longitude',
  'latitude',
  'result_score',
  'result_label',
  'result_type',
  'result_housenumber',
  'result_name',
  'result_street',
  'result_postcode',
  'result_city',
  'result_citycode',
  'result_status'
] as const

/** What is sent: a CSV of two columns, the row's id and the address; nothing else of the visitor's file. */
export function batchForm(asked: readonly AskedAddress[]): FormData {
  const form = new FormData()
  const csv = Papa.unparse(
    asked.map(({ id, text }) => [id, text]),
    { delimiter: ',', newline: '\n' }
  )
  form.append('data', new Blob([`row,address\n${csv}\n`], { type: 'text/csv' }), 'adresses.csv')
  form.append('columns', 'address')
  for (const column of resultColumns) form.append('result_columns', column)
  return form
}

/**
 * The answers of a batch by id, null where the service found nothing. Rows come in any order; one that is cut,
 * unknown, contradictory or not what was promised is left out: its address has no answer yet.
 * @throws GeocoderFailure 'unreadable' when the text is no such table
 */
export function batchAnswers(
  text: string,
  asked: readonly AskedAddress[]
): ReadonlyMap<number, Found | null> {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true })
  const [names = [], ...rows] = data
  const at = (name: string) => names.indexOf(name)
  if (at('row') < 0 || resultColumns.some((column) => at(column) < 0))
    throw new GeocoderFailure('unreadable', 'the answer lacks a column')
  const known = new Set(asked.map(({ id }) => id))
  const answers = new Map<number, Found | null>()
  const contradicted = new Set<number>()
  for (const row of rows) {
    const cell = (name: string) => row[at(name)] ?? ''
    const id = Number(cell('row'))
    const answer = row.length === names.length ? rowAnswer(cell) : undefined
    if (!known.has(id) || cell('row') === '' || answer === undefined) continue
    const before = answers.get(id)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(answer)) contradicted.add(id)
    answers.set(id, answer)
  }
  for (const id of contradicted) answers.delete(id)
  return answers
}

/** undefined: unusable. */
function rowAnswer(cell: (name: string) => string): Found | null | undefined {
  const status = cell('result_status')
  if (status === 'not-found' || status === 'skipped') return null
  if (status !== 'ok') return undefined
  const fields = Object.fromEntries(
    ['score', 'label', 'type', 'housenumber', 'name', 'street', 'postcode', 'city', 'citycode'].map(
      (name) => [name, cell(`result_${name}`)]
    )
  )
  return foundOf(fields, cell('longitude'), cell('latitude')) ?? undefined
}
