import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { isOverseas, type ContractTerritory } from '../tables/contractTerritories.ts'
import type { TerritoryRow } from '../tables/territories.ts'
import { mustHold, shouldHold } from './check.ts'
import { distanceDegrees, type OutlinedArea } from './inside.ts'
import { count, percent, someOf } from './words.ts'

/** Farther than this from its department a point is misplaced, not merely on the coast: about 30 km. */
const nearDegrees = 0.3

/** The territories of the contrats de ville: generations, places, populations, what was filled in. */
export function contractChecks(
  contracts: readonly ContractTerritory[],
  territories: readonly TerritoryRow[],
  departments: readonly OutlinedArea[]
): ManifestCheck[] {
  const only2015 = contracts.filter((contract) => contract.codes2024.length === 0)
  const only2024 = contracts.filter((contract) => contract.codes2015.length === 0)
  const filled = contracts.filter((contract) => contract.departmentFilled)
  const shared = contracts.filter((contract) => contract.departments.length > 1)
  const source = 'anct-contrats-de-ville'
  return [
    shouldHold(
      {
        id: 'contract-generations',
        kind: 'coverage',
        title: 'Territoires de contrats de ville : présents dans les deux générations',
        found: `${count(contracts.length - only2015.length - only2024.length)} sur ${count(contracts.length)}\u202f; ${count(only2015.length)} de 2015-2023 seulement, ${count(only2024.length)} de 2024 seulement`,
        expected: 'tous',
        source
      },
      only2015.length + only2024.length === 0
    ),
    shouldHold({
      id: 'contract-departments',
      kind: 'fault',
      title: 'Contrats dont le département manque dans le fichier, repris du code ou des communes',
      found: someOf(filled.map((contract) => `${contract.name} (${contract.departments.join(', ')})`)),
      expected: someOf([]),
      source
    }),
    shouldHold({
      id: 'contract-shared',
      kind: 'coverage',
      title: 'Contrats sur plusieurs départements : montants jamais répartis entre eux',
      found: someOf(shared.map((contract) => `${contract.name} (${contract.departments.join(', ')})`)),
      expected: someOf([]),
      source
    }),
    pointsInPlace(contracts, territories, departments),
    filedPopulations(contracts, territories)
  ]
}

function pointsInPlace(
  contracts: readonly ContractTerritory[],
  territories: readonly TerritoryRow[],
  departments: readonly OutlinedArea[]
): ManifestCheck {
  const outlines = new Map(departments.map((department) => [department.code, department]))
  const places = new Map(territories.filter((row) => row.level === 'contract').map((row) => [row.code, row]))
  const outlined = contracts.filter((contract) => contract.departments.some((code) => outlines.has(code)))
  const far = outlined.filter((contract) =>
    contract.departments.every((code) => {
      const outline = outlines.get(code)
      const place = places.get(contract.code)
      return !outline || !place || distanceDegrees([place.lon, place.lat], outline) > nearDegrees
    })
  )
  const moved = contracts.filter((contract) => contract.departments.some(isOverseas)).length
  return mustHold(
    {
      id: 'contract-points',
      kind: 'geometry',
      title: `Contrats placés dans leur département ou à moins de 0,3° (${count(moved)} d’outre-mer replacés sur leurs quartiers ou leurs communes)`,
      found: `${count(outlined.length - far.length)} sur ${count(outlined.length)}${far.length > 0 ? ` ; loin : ${someOf(far.map((contract) => contract.code))}` : ''}`,
      expected: `${count(outlined.length)} sur ${count(outlined.length)}`,
      source: 'anct-contrats-de-ville'
    },
    far.length === 0
  )
}

// The producer's figures add up to 8.2 million, INSEE's to 6: they are compared, never shown.
function filedPopulations(
  contracts: readonly ContractTerritory[],
  territories: readonly TerritoryRow[]
): ManifestCheck {
  const counted = new Map(
    territories.filter((row) => row.level === 'contract').map((row) => [row.code, row.qpv_population_2024])
  )
  const compared = contracts.flatMap((contract) => {
    const population = counted.get(contract.code)
    return population && contract.filedPopulation2024 !== null
      ? [
          {
            contract,
            filed: contract.filedPopulation2024,
            population,
            ratio: contract.filedPopulation2024 / population
          }
        ]
      : []
  })
  const distance = (ratio: number) => Math.abs(Math.log(Math.max(ratio, 1e-9)))
  const near = compared.filter(({ ratio }) => distance(ratio) <= Math.log(1.1))
  const worst = [...compared].sort((a, b) => distance(b.ratio) - distance(a.ratio)).slice(0, 5)
  return shouldHold(
    {
      id: 'contract-populations',
      kind: 'total',
      title:
        'Habitants des QPV par contrat de 2024 : fichier des contrats à 10 % près de l’INSEE (seul retenu)',
      found: `${percent(near.length / compared.length)} des ${count(compared.length)} contrats ; plus grands écarts : ${worst
        .map(
          ({ contract, filed, population }) => `${contract.name} ${count(filed)} contre ${count(population)}`
        )
        .join(', ')}`,
      expected: 'tous',
      source: 'anct-contrats-de-ville'
    },
    near.length === compared.length
  )
}
