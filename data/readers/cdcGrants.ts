import { fold } from '../../src/core/fold.ts'
import { csvRows } from './records.ts'

/** A grant of the Caisse des Dépôts; its purpose decides whether it concerns neighbourhoods, and goes no further. */
export interface CdcGrant {
  readonly beneficiary: string
  readonly year: number
  readonly amountEur: number
  readonly concernsNeighbourhoods: boolean
}

/** What the file holds. */
export interface CdcFile {
  readonly grants: readonly CdcGrant[]
  readonly filedRows: number
  /** rows that repeat another in beneficiary, year, amount and purpose: left out of grants */
  readonly repeatedRows: number
}

/**
 * Words of a purpose that say a grant concerns priority neighbourhoods, folded. The file has no code: "quartier"
 * alone is left out, since a shop or a bus of any quarter has it. Some purposes glue their words. CitésLab helps people
 * of priority neighbourhoods to set up a business; Profession Banlieue is a resource centre of the city policy.
 */
export const neighbourhoodWords: readonly string[] = [
  'qpv', 'quartier prioritaire', 'quartiers prioritaires', 'politique de la ville', 'cite educative',
  'cites educatives', 'cite de l emploi', 'cites de l emploi', 'anru', 'npnru', 'renouvellement urbain',
  'renovation urbaine', 'quartier fertile', 'quartiers fertiles', 'quartiers productifs', 'quartiers 2030',
  'entrepreneuriat quartiers', 'quartiers populaires', 'adultes relais', 'contrat de ville',
  'profession banlieue', 'professionbanlieue', 'quartiersfertiles', 'subventionsquartiersfertiles', 'citeslab', 'cites lab', 'citelab'
] // prettier-ignore

/**
 * The grants of the Caisse des Dépôts, in file order, each once.
 * @throws DataError naming file, row and column
 * Source: Caisse des Dépôts, by way of a public re-publication.
 */
export function readCdcGrants(folder: string): CdcFile {
  const rows = csvRows(folder, 'cdc-grants/cdc_subventions.csv', {
    required: ['benef_id', 'year', 'amount_eur', 'purpose_raw'],
    optional: ['donor_name_raw', 'source_id', 'source_label', 'source_url']
  })
  const seen = new Set<string>()
  const grants = rows.flatMap((row): CdcGrant[] => {
    const purpose = row.optionalText('purpose_raw') ?? ''
    const grant = {
      beneficiary: row.text('benef_id'),
      year: row.numeric('year'),
      amountEur: row.numeric('amount_eur'),
      concernsNeighbourhoods: concernsNeighbourhoods(purpose)
    }
    const key = JSON.stringify([grant.beneficiary, grant.year, grant.amountEur, purpose])
    if (seen.has(key)) return []
    seen.add(key)
    return [grant]
  })
  return { grants, filedRows: rows.length, repeatedRows: rows.length - grants.length }
}

/** Whether a purpose names priority neighbourhoods or one of their programmes: whole words only. */
export function concernsNeighbourhoods(purpose: string): boolean {
  const text = ` ${fold(purpose)} `
  return neighbourhoodWords.some((words) => text.includes(` ${words} `))
}
