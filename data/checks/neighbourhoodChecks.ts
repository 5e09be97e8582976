import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { isOverseas } from '../tables/contractTerritories.ts'
import type { NeighbourhoodRow } from '../tables/neighbourhoods.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, percent, someOf } from './words.ts'

/** The QPV 2024: how many, how many attached to a contract, how many without population. */
export function neighbourhoodChecks(
  rows: readonly NeighbourhoodRow[],
  betweenContracts: readonly string[]
): ManifestCheck[] {
  const metropolitan = rows.filter((row) => !isOverseas(row.department)).length
  const withContract = rows.filter((row) => row.contract !== null).length
  const lost = rows.filter((row) => row.contract === null).map((row) => row.code)
  const unknown = rows.filter((row) => row.population === null).map((row) => row.code)
  return [
    mustHold({
      id: 'qpv-2024',
      title: 'Quartiers prioritaires 2024 en vigueur, dont France métropolitaine',
      found: `${count(rows.length)}, dont ${count(metropolitan)}`,
      expected: `${count(1584)}, dont ${count(1362)}`,
      source: 'anct-qpv-2024'
    }),
    mustHold(
      {
        id: 'qpv-contract',
        title: 'Quartiers rattachés à un contrat de ville par leurs communes',
        found: `${percent(withContract / rows.length)}\u202f; sans contrat\u00a0: ${someOf(lost)}`,
        expected: 'au moins 99 %',
        source: 'anct-contrats-de-ville'
      },
      withContract / rows.length >= 0.99
    ),
    shouldHold({
      id: 'qpv-between-contracts',
      title: 'Quartiers dont les communes relèvent de deux contrats : rattachés à celui de la première',
      found:
        betweenContracts.length === 0
          ? someOf([])
          : `${count(betweenContracts.length)}\u00a0: ${someOf(betweenContracts)}`,
      expected: someOf([]),
      source: 'anct-contrats-de-ville'
    }),
    shouldHold({
      id: 'qpv-population',
      title: 'Quartiers sans population : leurs territoires n’ont pas de montant par habitant',
      found: unknown.length === 0 ? someOf([]) : `${count(unknown.length)}\u00a0: ${someOf(unknown)}`,
      expected: someOf([]),
      source: 'insee-qpv-2024'
    })
  ]
}
