import { DataError } from '../../src/core/errors.ts'
import { readParquet, type ParquetColumns } from './parquet.ts'

/** Grants of programme 147 as columns, row by row of the file. */
export interface P147Grants {
  readonly length: number
  readonly beneficiaries: readonly string[]
  readonly years: Int32Array
  /** euros; NaN where the republication rejected the amount */
  readonly amountsEur: Float64Array
  /** what the file says each is */
  readonly kinds: readonly string[]
}

const grantsFile = 'p147/anct_politique_ville_p147_2016_2025.parquet'
const annexFile = 'p147/plf_jaune_p147_by_beneficiary.parquet'

const kinds: Readonly<Record<string, string>> = {
  don: 'grant',
  prestation: 'service',
  nature: 'in-kind',
  remboursement: 'refund'
}

/** What the purposes tell of the file; they are read for that alone and published nowhere. */
export interface PurposeFaults {
  /** purposes with the control characters of a text that was decoded wrongly (U+0080 to U+009F) */
  readonly misread: number
  /** rows that repeat another in beneficiary, year, amount, nature and purpose */
  readonly repeated: number
}

/**
 * The grants of programme 147, 2016-2025, in file order, whatever their date.
 * @throws DataError naming file, row and column
 * Source: ANCT (Dauphin), by way of a public re-publication.
 */
export async function readP147Grants(
  folder: string
): Promise<{ grants: P147Grants; purposes: PurposeFaults }> {
  const columns = await readParquet(folder, grantsFile, [...grantColumns, 'purpose_raw'])
  return { grants: grantsOf(grantsFile, columns), purposes: purposeFaults(columns) }
}

/** What the budget annexes list of programme 147, 2010-2023; like readP147Grants. Source: Direction du budget. */
export async function readP147Annex(folder: string): Promise<P147Grants> {
  return grantsOf(annexFile, await readParquet(folder, annexFile, grantColumns))
}

const grantColumns = ['benef_id', 'year', 'amount_eur', 'concours']

function purposeFaults({ length, column }: ParquetColumns): PurposeFaults {
  const columns = [...grantColumns, 'purpose_raw'].map(column)
  const seen = new Set<string>()
  for (let row = 0; row < length; row++) seen.add(columns.map((cells) => String(cells[row])).join('|'))
  return {
    misread: column('purpose_raw').filter((text) => /[\u0080-\u009f]/.test(String(text))).length,
    repeated: length - seen.size
  }
}

function grantsOf(file: string, { length, column }: ParquetColumns): P147Grants {
  const refuse = (row: number, name: string, cell: unknown): never => {
    throw new DataError(`${file}, row ${row + 1}, column ${name}: found ${String(cell)}`)
  }
  return {
    length,
    beneficiaries: column('benef_id').map((cell, row) =>
      typeof cell === 'string' && /^(S\d{9}|N[\da-f]{12})$/.test(cell) ? cell : refuse(row, 'benef_id', cell)
    ),
    years: Int32Array.from(column('year'), (cell, row) =>
      Number.isInteger(cell) ? (cell as number) : refuse(row, 'year', cell)
    ),
    amountsEur: Float64Array.from(column('amount_eur'), (cell, row) => {
      if (cell === null || cell === undefined) return Number.NaN
      return typeof cell === 'number' && Number.isFinite(cell) ? cell : refuse(row, 'amount_eur', cell)
    }),
    kinds: column('concours').map((cell, row) => kinds[String(cell)] ?? refuse(row, 'concours', cell))
  }
}

/** SIREN written in a beneficiary id; null for a hash. */
export function sirenOfBeneficiary(beneficiary: string): string | null {
  return beneficiary.startsWith('S') ? beneficiary.slice(1) : null
}
