import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { sirenOfBeneficiary, type P147Grants, type PurposeFaults } from '../readers/p147.ts'
import { isSiren } from '../readers/siret.ts'
import type { FundingRow } from '../tables/funding.ts'
import { datedRows, p147Years, sirenShares, type p147AnnexRows, type p147YearRows } from '../tables/p147.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, millions, percent, someOf } from './words.ts'
import { yearlyChange } from './yearlyChange.ts'

type YearRows = ReturnType<typeof p147YearRows>

/** M€ a year, measured on the file when it was taken in (SOURCES.md), to the million. */
const expectedMeur: Readonly<Record<number, number>> = {
  2016: 274, 2017: 244, 2018: 261, 2019: 295, 2020: 396, 2021: 365, 2022: 387, 2023: 404, 2024: 381, 2025: 361
} // prettier-ignore

/** Programme 147: totals, what can be placed, what is wrong in the file. */
export function p147Checks(
  grants: P147Grants,
  years: YearRows,
  funding: readonly FundingRow[],
  purposes: PurposeFaults
): ManifestCheck[] {
  const source = 'anct-p147'
  const beyond = grants.length - datedRows(grants).length
  const rounded = years.map(({ year, amount_eur }) => `${year} ${Math.round(amount_eur / 1e6)}`)
  const total = years.reduce((sum, row) => sum + row.amount_eur, 0)
  const placed = years.reduce((sum, row) => sum + (row.placed_amount_eur ?? 0), 0)
  const placedGrants = years.reduce((sum, row) => sum + (row.placed_grants ?? 0), 0)
  const all = years.reduce((sum, row) => sum + row.grants, 0)
  const inFunding = funding.reduce((sum, row) => sum + row.amount_eur, 0)
  return [
    mustHold({
      id: 'p147-totals',
      kind: 'total',
      title: 'Programme 147 : M€ par année, tels que mesurés sur le fichier',
      found: rounded.join(', '),
      expected: Object.entries(expectedMeur)
        .map(([year, meur]) => `${year} ${meur}`)
        .join(', '),
      source
    }),
    shouldHold({
      id: 'p147-dated',
      kind: 'fault',
      title: `Programme 147 : subventions datées hors de ${p147Years.join('-')}, écartées`,
      found: count(beyond),
      expected: count(0),
      source
    }),
    mustHold(
      {
        id: 'p147-adds-up',
        kind: 'total',
        title: 'Programme 147 : départements et part non localisée, additionnés, font la France',
        found: millions(inFunding),
        expected: millions(total),
        source
      },
      Math.abs(inFunding - total) < 0.01
    ),
    shouldHold(
      {
        id: 'p147-placed',
        kind: 'coverage',
        title:
          'Programme 147 : part placée dans un département par les postes du bénéficiaire (des lignes, du montant)',
        found: `${percent(placedGrants / all)}, ${percent(placed / total)}`,
        expected: '100 %, 100 %',
        source
      },
      placedGrants === all
    ),
    shouldHold({
      id: 'p147-positive',
      kind: 'range',
      title: 'Programme 147 : montants nuls, négatifs ou absents',
      found: count(grants.amountsEur.filter((amount) => !(amount > 0)).length),
      expected: count(0),
      source
    }),
    sirenCheck(grants),
    shouldHold(
      {
        id: 'p147-siren-years',
        kind: 'coverage',
        title:
          'Programme 147 : part des subventions dont le bénéficiaire a un SIREN ; 2021 n’en a aucun et ne se place pas',
        found: [...sirenShares(grants)].map(([year, share]) => `${year}\u00a0: ${percent(share)}`).join(', '),
        expected: 'au moins 90 % chaque année',
        source
      },
      [...sirenShares(grants).values()].every((share) => share >= 0.9)
    ),
    shouldHold({
      id: 'p147-repeated',
      kind: 'fault',
      title:
        'Programme 147 : lignes égales à une autre en tout, objet compris : gardées, rien ne dit que ce soit une erreur',
      found: count(purposes.repeated),
      expected: count(0),
      source
    }),
    shouldHold({
      id: 'p147-characters',
      kind: 'fault',
      title: 'Programme 147 : objets de subvention mal décodés (les objets ne sont pas publiés)',
      found: count(purposes.misread),
      expected: count(0),
      source
    }),
    yearlyChange(
      { id: 'change-p147', title: 'Programme 147 : montant d’une année à l’autre', source },
      new Map(years.map(({ year, amount_eur }) => [year, amount_eur])),
      0.1
    )
  ]
}

function sirenCheck(grants: P147Grants): ManifestCheck {
  const sirens = [...new Set(grants.beneficiaries)].flatMap((one) => sirenOfBeneficiary(one) ?? [])
  const invalid = sirens.filter((siren) => !isSiren(siren))
  return shouldHold({
    id: 'p147-sirens',
    kind: 'range',
    title: 'Programme 147 : SIREN dont la clé de contrôle est fausse',
    found:
      invalid.length === 0
        ? someOf([])
        : `${count(invalid.length)} sur ${count(sirens.length)}\u00a0: ${someOf(invalid)}`,
    expected: someOf([]),
    source: 'anct-p147'
  })
}

/** The budget annexes against the grants: associations alone, so never more than all grants of a year. */
export function annexChecks(annex: ReturnType<typeof p147AnnexRows>, years: YearRows): ManifestCheck[] {
  const source = 'budget-p147-annex'
  const totals = new Map(years.map(({ year, amount_eur }) => [year, amount_eur]))
  const sums = new Map<number, number>()
  for (const row of annex) sums.set(row.year, (sums.get(row.year) ?? 0) + (row.amount_eur ?? 0))
  const shared = [...sums].filter(([year]) => totals.has(year)).sort(([a], [b]) => a - b)
  const rejected = annex.reduce((sum, row) => sum + row.rejected, 0)
  return [
    mustHold(
      {
        id: 'p147-annex-part',
        kind: 'total',
        title: 'Annexes budgétaires (associations seules) rapportées au programme 147, par année',
        found: shared
          .map(([year, sum]) => `${year}\u00a0: ${percent(sum / (totals.get(year) ?? Number.NaN))}`)
          .join(', '),
        expected: 'au plus 100 %',
        source
      },
      shared.length > 0 && shared.every(([year, sum]) => sum <= (totals.get(year) ?? 0))
    ),
    shouldHold({
      id: 'p147-annex-rejected',
      kind: 'fault',
      title: 'Annexes budgétaires : montants rejetés par la republication, manquants et non nuls',
      found: count(rejected),
      expected: count(0),
      source
    })
  ]
}
