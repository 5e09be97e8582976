import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { FundingRow } from '../tables/funding.ts'
import { groupBy } from '../tables/groupBy.ts'
import { mustHold, shouldHold, type Comparison } from './check.ts'
import type { FiledPosts } from './postTotals.ts'
import { count, millions, percent, someOf } from './words.ts'

/** Below this share of posts with a known contract the join itself is wrong, not the file. */
const lowestJoinShare = 0.9

/** How well the funding rows are located, and what had to be decided on the way. */
export function fundingChecks(filed: readonly FiledPosts[], funding: readonly FundingRow[]): ManifestCheck[] {
  return [
    ...filed.map((year) => contractShare(year, funding)),
    ...['adultes-relais', 'fonjep'].map((programme) => departmentsAddUp(programme, funding)),
    flagged(funding, 'shared-departments', 'Postes dont le contrat s’étend sur plusieurs départements'),
    flagged(funding, 'several-contracts', 'Postes sous plusieurs contrats distincts'),
    flagged(funding, 'packed-contracts', 'Postes dont une cellule porte deux contrats'),
    flagged(funding, 'unknown-contract', 'Postes dont le contrat est introuvable dans la liste'),
    flagged(funding, 'no-contract', 'Postes sans contrat dans le fichier'),
    flagged(funding, 'no-department', 'Postes sans département dans le fichier'),
    flagged(funding, 'conflicting-amount', 'Postes listés avec deux montants : le premier est retenu'),
    flagged(
      funding,
      'conflicting-beneficiary',
      'Postes listés avec deux bénéficiaires : le premier est retenu'
    ),
    regionsAgree(filed, funding)
  ]
}

function contractShare(
  { programme, year, source }: FiledPosts,
  funding: readonly FundingRow[]
): ManifestCheck {
  const posts = funding.filter((row) => row.programme === programme && row.year === year)
  const share = posts.filter((row) => row.contract !== null).length / posts.length
  const comparison: Comparison = {
    id: `contract-${programme}-${year}`,
    kind: 'join',
    title: `${programme === 'fonjep' ? 'FONJEP' : 'Adultes-relais'} ${year}\u00a0: postes rattachés à un contrat de ville`,
    found: percent(share),
    expected: 'au moins 98 %',
    source
  }
  return share < lowestJoinShare ? mustHold(comparison, false) : shouldHold(comparison, share >= 0.98)
}

// The parts are added in another order than the whole: equal to the cent.
function departmentsAddUp(programme: string, funding: readonly FundingRow[]): ManifestCheck {
  const rows = funding.filter((row) => row.programme === programme)
  const sum = (of: readonly FundingRow[]) => of.reduce((total, row) => total + row.amount_eur, 0)
  const groups = groupBy(rows, (row) => row.department)
  const without = sum(groups.get(null) ?? [])
  groups.delete(null)
  const inDepartments = [...groups.values()].reduce((total, group) => total + sum(group), 0)
  return mustHold(
    {
      id: `departments-${programme}`,
      kind: 'total',
      title: `France = somme des départements + montants sans département unique (${programme})`,
      found: `${millions(inDepartments)} + ${millions(without)}`,
      expected: millions(sum(rows)),
      source: programme === 'fonjep' ? 'anct-fonjep' : 'anct-adultes-relais'
    },
    Math.abs(inDepartments + without - sum(rows)) < 0.01
  )
}

function flagged(funding: readonly FundingRow[], flag: string, title: string): ManifestCheck {
  const rows = funding.filter((row) => row.quality?.split(';').includes(flag))
  const byYear = groupBy(rows, (row) => `${row.programme} ${row.year}`)
  const years = [...byYear].map(([year, own]) => `${year}\u00a0: ${count(own.length)}`)
  return shouldHold({
    id: `flag-${flag}`,
    kind: 'fault',
    title,
    found: rows.length === 0 ? count(0) : `${count(rows.length)} (${years.join('\u202f; ')})`,
    expected: count(0),
    source: 'anct-adultes-relais'
  })
}

function regionsAgree(filed: readonly FiledPosts[], funding: readonly FundingRow[]): ManifestCheck {
  const regions = new Map(funding.map((row) => [`${row.programme} ${row.year} ${row.id}`, row.region]))
  const differing = filed.flatMap(({ programme, year, rows }) =>
    rows
      .filter((row) => {
        const region = regions.get(`${programme} ${year} ${row.id}`)
        return row.region !== null && region !== null && region !== undefined && row.region !== region
      })
      .map((row) => `${row.id} (${year})`)
  )
  return shouldHold({
    id: 'post-regions',
    kind: 'fault',
    title: 'Postes dont la région du fichier n’est pas celle de leur département',
    found: someOf(differing),
    expected: someOf([]),
    source: 'anct-adultes-relais'
  })
}
