import { fileURLToPath } from 'node:url'
import { qpv2015Code } from './npnruList.ts'
import { csvRows, type SourceRow } from './records.ts'

/** What one public page says of one NPNRU project. */
export interface NpnruProject {
  /** its place in the file: 'npnru-001' is the first row */
  readonly id: string
  readonly name: string
  /** one department, or null when the page covers several */
  readonly department: string | null
  readonly signed: string | null
  /** amount of the ANRU, M€; null when the page gives none */
  readonly amountMeur: number | null
  readonly grantsMeur: number | null
  readonly loansMeur: number | null
  /** what the page calls the amount */
  readonly note: string | null
  readonly pageUrl: string
  readonly confidence: string
  /** QPV 2015 */
  readonly quartiers: readonly string[]
  /** the page named no quartier: the codes are those of all its communes */
  readonly agglomeration: boolean
  /** the page also names quartiers that could not be matched to a code: the amount is theirs too */
  readonly partlyMatched: boolean
  /** amounts overlap between rows: only these are summed */
  readonly summed: boolean
}

const required = [
  'project_name', 'quartiers', 'communes', 'insee_dep', 'interest', 'convention_signed',
  'total_investment_meur', 'anru_total_meur', 'anru_grants_meur', 'anru_loans_meur', 'action_logement_meur',
  'local_authorities_meur', 'landlords_meur', 'banque_des_territoires_meur', 'anah_meur',
  'demolished_dwellings', 'built_dwellings', 'rehabilitated_dwellings', 'public_facilities', 'partners_named',
  'amount_kind_note', 'publisher', 'page_url', 'published', 'confidence', 'qp2015_codes', 'match_method',
  'anru_sum_role'
] // prettier-ignore

/** Where the tables collected by hand are. */
export const curatedFolder = fileURLToPath(new URL('../curated/', import.meta.url))

/**
 * The pages on NPNRU projects, in file order.
 * @throws DataError naming file, row and column
 * Source: data/curated/npnru_projects.csv, each row with its page.
 */
export function readNpnruProjects(folder = curatedFolder): NpnruProject[] {
  return csvRows(folder, 'npnru_projects.csv', { required }).map(project)
}

function project(row: SourceRow): NpnruProject {
  const role = row.optionalText('anru_sum_role')
  if (role !== null && role !== 'yes' && !role.startsWith('no'))
    row.refuse('anru_sum_role', `expected yes or no: reason, found ${role}`)
  const department = row.optionalText('insee_dep')
  return {
    id: `npnru-${String(row.number).padStart(3, '0')}`,
    name: row.text('project_name'),
    department: department?.includes(';') ? null : department,
    signed: row.optionalText('convention_signed'),
    amountMeur: row.optionalNumeric('anru_total_meur'),
    grantsMeur: row.optionalNumeric('anru_grants_meur'),
    loansMeur: row.optionalNumeric('anru_loans_meur'),
    note: row.optionalText('amount_kind_note'),
    pageUrl: row.text('page_url'),
    confidence: row.text('confidence'),
    quartiers: (row.optionalText('qp2015_codes') ?? '')
      .split(';')
      .filter((code) => code !== '')
      .map((code) => qpv2015Code(code) ?? row.refuse('qp2015_codes', `no QPV 2015 code: ${code}`)),
    agglomeration: row.optionalText('match_method') === 'communes_all',
    partlyMatched: row.optionalText('match_method')?.includes('unmatched') ?? false,
    summed: role === 'yes'
  }
}
