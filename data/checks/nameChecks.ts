import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { fold } from '../../src/core/fold.ts'
import type { PageName } from '../readers/pageNames.ts'
import { frenchName } from '../tables/frenchName.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { FormerNeighbourhood, NeighbourhoodNameRow } from '../tables/neighbourhoodNames.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, someOf } from './words.ts'

/** A QPV 2024 as the search knows it. */
export interface OfficialName {
  readonly name: string
  readonly department: string
}

/**
 * How many names of QPV 2015 and of public pages lead a search to a neighbourhood.
 * @param officials the QPV 2024, whose own names the search finds too
 */
export function nameChecks(
  rows: readonly NeighbourhoodNameRow[],
  former: readonly FormerNeighbourhood[],
  pageNames: readonly PageName[],
  officials: readonly OfficialName[]
): ManifestCheck[] {
  const official = groupBy(officials, ({ name }) => fold(name))
  const byCode = groupBy(
    rows.filter(({ kind }) => kind === 'qpv2015'),
    (row) => row.code_2015
  )
  const unchanged = former.filter(({ code, name }) => !byCode.has(code) && official.has(fold(name)))
  const led = former.filter(({ code }) => byCode.get(code)?.some((row) => row.neighbourhood !== null))
  const alone = former.filter(({ code }) => byCode.get(code)?.some((row) => row.neighbourhood === null))
  const found = unchanged.length + led.length + alone.length
  return [
    mustHold(
      {
        id: 'names-2015',
        kind: 'coverage',
        title:
          'Noms de quartiers 2015 que la recherche trouve\u00a0: encore officiels, menant à un autre nom de 2024, menant à la seule fiche de 2015',
        found: `${count(found)} sur ${count(former.length)}\u00a0: ${count(unchanged.length)}, ${count(led.length)}, ${count(alone.length)}`,
        expected: `${count(former.length)} sur ${count(former.length)}`,
        source: 'anct-qpv-2015'
      },
      found === former.length
    ),
    pageCheck('faubourg-npnru-interest', rows, pageNames, officials),
    pageCheck('faubourg-npnru-projects', rows, pageNames, officials)
  ]
}

function pageCheck(
  source: PageName['source'],
  rows: readonly NeighbourhoodNameRow[],
  pageNames: readonly PageName[],
  officials: readonly OfficialName[]
): ManifestCheck {
  const spoken = [
    ...groupBy(
      pageNames.filter((name) => name.source === source),
      ({ name, departments }) => `${fold(name)} ${departments.join(';')}`
    ).values()
  ].flatMap(([first]) => first ?? [])
  const known = groupBy(
    [...rows, ...officials].map(({ name, department }) => ({ folded: fold(name), department })),
    ({ department }) => department
  )
  const lost = spoken.filter(({ name, departments }) =>
    departments.every(
      (department) => !(known.get(department) ?? []).some(({ folded }) => folded.includes(fold(name)))
    )
  )
  return shouldHold(
    {
      id: `names-${source.replace('faubourg-', '')}`,
      kind: 'coverage',
      title:
        'Noms de quartiers de pages publiques que la recherche trouve dans leur département (les autres ne sont reliés à aucun quartier, ou pas par leur nom)',
      found: `${count(spoken.length - lost.length)} sur ${count(spoken.length)}\u202f; sans quartier\u00a0: ${someOf(lost.map(({ name, departments }) => `${frenchName(name)} (${departments.join(', ')})`))}`,
      expected: `${count(spoken.length)} sur ${count(spoken.length)}`,
      source
    },
    lost.length === 0
  )
}
