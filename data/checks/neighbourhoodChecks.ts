import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { isOverseas } from '../tables/contractTerritories.ts'
import type { NeighbourhoodRow } from '../tables/neighbourhoods.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, percent, someOf } from './words.ts'

/**
 * The QPV 2024: how many, all in force, where they are, how many attached to a contract or without population.
 * @param superseded codes of the detailed edition that are not in force any more
 */
export function neighbourhoodChecks(
  rows: readonly NeighbourhoodRow[],
  betweenContracts: readonly string[],
  superseded: readonly string[]
): ManifestCheck[] {
  const overseas = rows.filter((row) => isOverseas(row.department)).length
  const withContract = rows.filter((row) => row.contract !== null).length
  const lost = rows.filter((row) => row.contract === null).map((row) => row.code)
  const unknown = rows.filter((row) => row.population === null).map((row) => row.code)
  const ungrouped = rows.filter((row) => row['epci'] === null).map((row) => row.code)
  const known = 1 - unknown.length / rows.length
  return [
    mustHold({
      id: 'qpv-2024',
      kind: 'rows',
      title: 'Quartiers prioritaires 2024 en vigueur, dont France métropolitaine et outre-mer',
      found: `${count(rows.length)}\u00a0: ${count(rows.length - overseas)} + ${count(overseas)}`,
      expected: `${count(1584)}\u00a0: ${count(1362)} + ${count(222)}`,
      source: 'anct-qpv-2024'
    }),
    supersededCheck(rows, superseded),
    placesCheck(rows),
    mustHold(
      {
        id: 'qpv-contract',
        kind: 'join',
        title: 'Quartiers rattachés à un contrat de ville par leurs communes',
        found: `${percent(withContract / rows.length)}\u202f; sans contrat\u00a0: ${someOf(lost)}`,
        expected: 'au moins 99\u00a0%',
        source: 'anct-contrats-de-ville'
      },
      withContract / rows.length >= 0.99
    ),
    shouldHold({
      id: 'qpv-between-contracts',
      kind: 'join',
      title: 'Quartiers dont les communes relèvent de deux contrats\u00a0: rattachés à celui de la première',
      found: counted(betweenContracts),
      expected: someOf([]),
      source: 'anct-contrats-de-ville'
    }),
    shouldHold({
      id: 'qpv-epci',
      kind: 'join',
      title: 'Quartiers dont la commune n’est dans aucun EPCI ni EPT (collectivités d’outre-mer)',
      found: counted(ungrouped),
      expected: someOf([]),
      source: 'insee-cog'
    }),
    shouldHold({
      id: 'qpv-population',
      kind: 'coverage',
      title: `Quartiers sans population (${percent(known)} en ont une)\u00a0: leurs territoires n’ont pas de montant par habitant`,
      found: counted(unknown),
      expected: someOf([]),
      source: 'insee-qpv-2024'
    })
  ]
}

// The detailed file still holds the QPV of Mayotte that others replaced.
function supersededCheck(rows: readonly NeighbourhoodRow[], superseded: readonly string[]): ManifestCheck {
  const replaced = new Set(superseded)
  const published = rows.filter((row) => replaced.has(row.code)).map((row) => row.code)
  return mustHold({
    id: 'qpv-superseded',
    kind: 'fault',
    title:
      'Quartiers de Mayotte remplacés, encore dans le fichier détaillé\u00a0: écartés, dont publiés par erreur',
    found: `${count(superseded.length)}, dont ${someOf(published)}`,
    expected: `${count(42)}, dont ${someOf([])}`,
    source: 'anct-qpv-2024'
  })
}

function placesCheck(rows: readonly NeighbourhoodRow[]): ManifestCheck {
  const placed = rows.filter((row) => row.communes !== '' && row.department !== '' && row.region !== '')
  const several = rows.filter((row) => row.communes.includes(';')).length
  return mustHold({
    id: 'qpv-places',
    kind: 'join',
    title: `Quartiers dont toutes les communes, le département et la région sont au COG (${count(several)} sur plusieurs communes)`,
    found: count(placed.length),
    expected: count(rows.length),
    source: 'insee-cog'
  })
}

function counted(codes: readonly string[]): string {
  return codes.length === 0 ? someOf([]) : `${count(codes.length)}\u00a0: ${someOf(codes)}`
}
