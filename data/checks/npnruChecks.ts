import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { FundingRow } from '../tables/funding.ts'
import type { NpnruRow } from '../tables/npnru.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, millions, percent, someOf } from './words.ts'

/** Envelope of the NPNRU, from data/curated/programmes.csv: 12 Md€. */
const envelopeEur = 12e9

/** Outlined QPV 2015 of the NPNRU over which no QPV 2024 was drawn. */
const withoutSuccessor = ['QP022003', 'QP025002', 'QP067007', 'QP071010', 'QP073003']

/** The NPNRU: its list, what became of its quartiers, what part of its money is located. */
export function npnruChecks(rows: readonly NpnruRow[], funding: readonly FundingRow[]): ManifestCheck[] {
  const reached = rows.filter((row) => row.reach === 'successor').length
  const outlined = rows.filter((row) => row.reach !== 'no_outline').length
  const lost = rows.filter((row) => row.reach === 'none').map((row) => row.code_2015)
  const projects = funding.filter((row) => row.programme === 'npnru')
  const located = projects.reduce((sum, row) => sum + row.amount_eur, 0)
  const levels = ['neighbourhood', 'contract', 'department', 'region', 'country'] as const
  return [
    mustHold({
      id: 'npnru-list',
      kind: 'rows',
      title:
        'Quartiers du NPNRU, dont ceux qui ont un contour de 2015, dont ceux qui ont un successeur de 2024',
      found: `${count(rows.length)}, ${count(outlined)}, ${count(reached)}`,
      expected: `${count(448)}, ${count(422)}, ${count(417)}`,
      source: 'anru-npnru-list'
    }),
    mustHold({
      id: 'npnru-without-successor',
      kind: 'join',
      title: 'Quartiers du NPNRU sans quartier 2024 sur leur emprise',
      found: someOf(lost, 10),
      expected: withoutSuccessor.join(', '),
      source: 'anru-npnru-list'
    }),
    shouldHold(
      {
        id: 'npnru-located',
        kind: 'coverage',
        title: 'Part de l’enveloppe du NPNRU localisée par le relevé (12 Md€ au total)',
        found: `${count(projects.length)} projets, ${millions(located)}, ${percent(located / envelopeEur)}`,
        expected: '100 %',
        source: 'faubourg-npnru-projects'
      },
      located >= envelopeEur
    ),
    mustHold({
      id: 'npnru-summed',
      kind: 'total',
      title: 'Projets du NPNRU additionnés : lignes sans recouvrement',
      found: `${count(projects.length)} lignes, ${millions(located)}`,
      expected: `${count(57)} lignes, ${millions(5777.64801e6)}`,
      source: 'faubourg-npnru-projects'
    }),
    shouldHold(
      {
        id: 'npnru-levels',
        kind: 'coverage',
        title: 'Projets du NPNRU connus au quartier, au contrat, au département, à la région, au pays',
        found: levels.map((level) => count(projects.filter((row) => row.level === level).length)).join(', '),
        expected: 'tous au quartier',
        source: 'faubourg-npnru-projects'
      },
      projects.every((row) => row.level === 'neighbourhood')
    )
  ]
}
