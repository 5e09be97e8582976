import { fold } from '../../src/core/fold.ts'
import { qpv2015Code } from './npnruList.ts'
import { curatedFolder } from './npnruProjects.ts'
import { csvRows, type SourceRow } from './records.ts'

/** A name that a public page gives to a quartier, and the QPV 2015 that it was matched with. */
export interface PageName {
  readonly name: string
  /** departments of the page's communes */
  readonly departments: readonly string[]
  /** QPV 2015, several for a name of several; none when nothing tells which QPV bears the name */
  readonly codes: readonly string[]
  /** id in data/sources */
  readonly source: string
}

/**
 * Every name of a quartier in the pages on the NPNRU, in file order, repeats included.
 * @throws DataError naming file, row and column
 * Sources: data/curated/npnru_interest.csv and npnru_projects.csv, each row with its page.
 */
export function readPageNames(folder = curatedFolder): PageName[] {
  const interests = csvRows(folder, 'npnru_interest.csv', {
    required: ['quartier', 'commune', 'insee_dep', 'qp2015_codes', 'match_method'],
    others: 'ignored'
  })
  const projects = csvRows(folder, 'npnru_projects.csv', {
    required: ['quartiers', 'communes', 'insee_dep', 'qp2015_codes', 'match_method'],
    others: 'ignored'
  })
  return [
    ...interests.flatMap((row) =>
      namesOf(row, row.text('quartier'), row.text('commune')).map((name) => ({
        ...name,
        source: 'faubourg-npnru-interest'
      }))
    ),
    ...projects.flatMap((row) =>
      namesOf(row, row.optionalText('quartiers') ?? '', row.optionalText('communes') ?? '').map((name) => ({
        ...name,
        // The codes of a list of quartiers are sorted: they do not say which is whose.
        codes: name.codes.length === 1 ? name.codes : [],
        source: 'faubourg-npnru-projects'
      }))
    )
  ]
}

function namesOf(row: SourceRow, quartiers: string, communes: string) {
  const [method = '', unmatched = ''] = row.text('match_method').split('; unmatched:')
  const codes = byName.test(method.trim()) ? codesOf(row) : []
  const strangers = new Set(listed(unmatched).map(fold))
  const towns = new Set(listed(communes).map(fold))
  return listed(quartiers)
    .filter((name) => !collective.test(name) && !towns.has(fold(name)))
    .map((name) => ({
      name,
      departments: listed(row.optionalText('insee_dep') ?? ''),
      codes: strangers.has(fold(name)) ? [] : codes
    }))
}

/** How the collectors matched the row: by its name, not because its commune has one QPV or is taken whole. */
const byName = /^(name|alias)(\+(name|alias))*( \(QPV not in NPNRU list\))?$/

/** What a page calls several quartiers that it does not name. */
const collective = /^(multi-sites|tous les quartiers)\b/i

function codesOf(row: SourceRow): string[] {
  return listed(row.optionalText('qp2015_codes') ?? '').map(
    (code) => qpv2015Code(code) ?? row.refuse('qp2015_codes', `no QPV 2015 code: ${code}`)
  )
}

function listed(text: string): string[] {
  return text
    .split(/;| \/ /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
