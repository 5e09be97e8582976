import { readJson, recordRows, type SourceRow } from './records.ts'
import { contractCodes } from './contractCode.ts'
import { sirenOfSiret } from './siret.ts'

/** One row as filed: a post under one contract in one year. A post of two contracts has two rows. */
export interface PostRow {
  /** id_poste */
  readonly id: string
  readonly year: number
  readonly beneficiary: string
  /** first nine digits of code_tiers, where that is a valid SIRET */
  readonly siren: string | null
  readonly amountEur: number
  /** usually one; several when the cell packs them, none when it is absent */
  readonly contracts: readonly string[]
  readonly department: string | null
  readonly region: string | null
}

/**
 * The posts of one programme in one year, in file order.
 * @param folder sources folder
 * @param path 'adultes-relais/adulte-relais-2024.json'
 * @param year every row must be of it
 * @throws DataError naming file, row and column
 * Source: ANCT, adultes-relais and FONJEP, one file a year.
 */
export function readPosts(folder: string, path: string, year: number): PostRow[] {
  const layout = {
    required: ['id_poste', 'raison_sociale', 'annee', 'montant'],
    // The producer leaves the key out where the cell is empty, and code_tiers out of FONJEP from 2024 on.
    optional: ['code_tiers', 'code_cv', 'insee_dep', 'insee_reg']
  }
  return recordRows(path, readJson(folder, path), layout).map((row) => postRow(row, year))
}

function postRow(row: SourceRow, year: number): PostRow {
  if (row.numeric('annee') !== year) row.refuse('annee', `expected ${year}`)
  const cell = row.optionalText('code_cv')
  const tiers = row.optionalText('code_tiers')
  return {
    id: row.text('id_poste'),
    year,
    beneficiary: row.text('raison_sociale'),
    siren: tiers === null ? null : sirenOfSiret(tiers),
    amountEur: row.numeric('montant'),
    contracts:
      cell === null ? [] : (contractCodes(cell) ?? row.refuse('code_cv', `no contract code: ${cell}`)),
    department: row.optionalText('insee_dep'),
    region: row.optionalText('insee_reg')
  }
}
