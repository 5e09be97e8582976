import { curatedFolder } from './npnruProjects.ts'
import { qpv2015Code } from './npnruList.ts'
import { csvRows } from './records.ts'

/** What public pages say of the interest of an NPNRU quartier; both where they contradict each other. */
export type NpnruInterest = 'national' | 'regional' | 'national;regional'

/** The pages, read into quartiers. */
export interface NpnruInterests {
  /** by QPV 2015 code */
  readonly byCode: ReadonlyMap<string, NpnruInterest>
  /** rows of the file, and those that name a QPV */
  readonly read: number
  readonly kept: number
}

/**
 * National or regional interest of NPNRU quartiers.
 * @throws DataError naming file, row and column
 * Source: data/curated/npnru_interest.csv, each row with its page.
 */
export function readNpnruInterest(folder = curatedFolder): NpnruInterests {
  const rows = csvRows(folder, 'npnru_interest.csv', {
    required: ['quartier', 'commune', 'insee_dep', 'interest', 'source_url', 'qp2015_codes', 'match_method']
  })
  const said = new Map<string, Set<string>>()
  let kept = 0
  for (const row of rows) {
    const interest = row.text('interest')
    if (interest !== 'national' && interest !== 'regional')
      row.refuse('interest', `expected national or regional, found ${interest}`)
    const codes = row.optionalText('qp2015_codes')?.split(';') ?? []
    if (codes.length > 0) kept++
    for (const text of codes) {
      const code = qpv2015Code(text.trim()) ?? row.refuse('qp2015_codes', `no QPV 2015 code: ${text}`)
      said.set(code, (said.get(code) ?? new Set()).add(interest))
    }
  }
  const byCode = new Map([...said].map(([code, all]) => [code, [...all].sort().join(';') as NpnruInterest]))
  return { byCode, read: rows.length, kept }
}
