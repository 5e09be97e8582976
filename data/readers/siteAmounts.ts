import { curatedFolder } from './npnruProjects.ts'
import { csvRows, type SourceRow } from './records.ts'

/** An amount that a public page gives of one site of a programme. */
export interface SiteAmount {
  /** its place in the file: 'site-012' */
  readonly id: string
  /** id in catalogue/programmes.ts */
  readonly programme: string
  readonly funder: string
  readonly name: string
  readonly commune: string | null
  readonly department: string | null
  /** null: several years, or not said */
  readonly year: number | null
  readonly amountEur: number
  readonly amountKind: 'yearly-envelope' | 'unspecified'
  readonly status: 'committed' | 'planned' | 'unknown'
  /** what the page calls the amount */
  readonly words: string | null
  readonly pageUrl: string
  readonly confidence: string
}

/** Programmes whose sites have the whole cost of an operation, by whoever pays: no funder's amount. */
const wholeCosts: readonly string[] = ['npnru', 'pic']

/** The programmes of sites with amounts: their id in the atlas, and who pays. */
const programmes: Readonly<Record<string, { readonly id: string; readonly funder: string }>> = {
  cites_emploi: { id: 'cites-emploi', funder: 'etat' },
  cites_educatives: { id: 'cites-educatives', funder: 'etat' },
  pia_internats: { id: 'pia-internats', funder: 'etat' }
}

const columns = [
  'programme_id', 'wave', 'site_name', 'quartier', 'commune', 'insee_com', 'insee_dep', 'amount_meur', 'amount_kind',
  'year', 'partners', 'dwellings', 'publisher', 'source', 'published', 'confidence', 'note'
] // prettier-ignore

/**
 * Sites with an amount that a funder gives, in file order.
 * @returns the amounts, and how many rows the file has
 * @throws DataError naming file, row and column, also for a programme whose payer is not known here
 * Source: data/curated/sites.csv, each row with its page.
 */
export function readSiteAmounts(folder = curatedFolder): { sites: SiteAmount[]; filedRows: number } {
  const rows = csvRows(folder, 'sites.csv', { required: columns })
  const sites = rows
    .filter(
      (row) => row.optionalNumeric('amount_meur') !== null && !wholeCosts.includes(row.text('programme_id'))
    )
    .map(site)
  return { sites, filedRows: rows.length }
}

function site(row: SourceRow): SiteAmount {
  const programme = programmes[row.text('programme_id')] ?? row.refuse('programme_id', 'has an unknown payer')
  const words = row.optionalText('amount_kind')
  const year = row.optionalText('year')
  return {
    id: `site-${String(row.number).padStart(3, '0')}`,
    programme: programme.id,
    funder: programme.funder,
    name: row.text('site_name'),
    commune: row.optionalText('commune'),
    department: row.optionalText('insee_dep'),
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    amountEur: Math.round(row.numeric('amount_meur') * 1e6),
    amountKind: words?.startsWith('par an') ? 'yearly-envelope' : 'unspecified',
    status: words?.startsWith('engagé')
      ? 'committed'
      : /autorisé|enveloppe|budget/.test(words ?? '')
        ? 'planned'
        : 'unknown',
    words,
    pageUrl: row.text('source'),
    confidence: row.text('confidence')
  }
}
