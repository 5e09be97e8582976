import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { Cog } from '../readers/cog.ts'
import { frenchName } from '../tables/frenchName.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { TerritoryRow } from '../tables/territories.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, someOf } from './words.ts'

/** The table territories: each area has its parents, and the parts add up to the whole. */
export function territoryChecks(rows: readonly TerritoryRow[], cog: Cog): ManifestCheck[] {
  const byLevel = groupBy(rows, (row) => row.level)
  const at = (level: TerritoryRow['level']) => byLevel.get(level) ?? []
  return [
    mustHold({
      id: 'territory-levels',
      kind: 'rows',
      title: 'Territoires\u00a0: pays, régions, départements et collectivités, de chaque niveau',
      found: [at('country'), at('region'), at('department')].map((own) => count(own.length)).join(', '),
      // 18 regions and 101 departments, with Saint-Martin and French Polynesia, which have QPV, at both levels.
      expected: [1, 20, 103].map(count).join(', '),
      source: 'insee-cog'
    }),
    mustHold({
      id: 'territory-parents',
      kind: 'join',
      title: 'Territoires dont un parent (EPCI, département, région) n’est pas dans la table',
      found: someOf(orphans(rows)),
      expected: someOf([]),
      source: 'insee-cog'
    }),
    populationSums(rows, cog),
    publishedCountry(cog),
    publishedRegions(at('region')),
    filedGroupings(cog)
  ]
}

function orphans(rows: readonly TerritoryRow[]): string[] {
  const known = new Set(rows.map((row) => `${row.level} ${row.code}`))
  return rows.flatMap((row) => {
    // An EPCI without a QPV of today is the parent of a former contract, and has no row.
    const epci = row.level === 'contract' || row['epci'] === null ? [] : [`epci ${String(row['epci'])}`]
    const departments = row.departments === '' ? [] : row.departments.split(';')
    const regions = String(row['regions'])
      .split(';')
      .filter((code) => code !== '')
    const parents = [
      ...epci,
      ...departments.map((code) => `department ${code}`),
      ...regions.map((code) => `region ${code}`)
    ]
    return parents.some((parent) => !known.has(parent)) ? [`${row.level} ${row.code}`] : []
  })
}

/** Regions are the sum of their departments; the country adds the collectivities that have no QPV and no row. */
function populationSums(rows: readonly TerritoryRow[], cog: Cog): ManifestCheck {
  const population = (own: readonly TerritoryRow[]) =>
    own.reduce((sum, row) => sum + Number(row['population']), 0)
  const of = (level: TerritoryRow['level']) => rows.filter((row) => row.level === level)
  const regions = of('region').map((region) => ({
    code: region.code,
    filed: Number(region['population']),
    summed: population(of('department').filter((row) => row['region'] === region.code))
  }))
  const without = new Set(of('region').map(({ code }) => code))
  const elsewhere = [...cog.communes.values()].filter((commune) => !without.has(commune.region))
  const country = {
    code: 'FR',
    filed: population(of('country')),
    summed: population(of('region')) + elsewhere.reduce((sum, commune) => sum + commune.population, 0)
  }
  return mustHold({
    id: 'population-sums',
    kind: 'total',
    title:
      'Pays et régions dont la population n’est pas la somme de celles de leurs régions, départements et collectivités',
    found: someOf([...regions, country].flatMap(({ code, filed, summed }) => (filed === summed ? [] : code))),
    expected: someOf([]),
    source: 'insee-cog'
  })
}

/** INSEE Focus 374 (December 2025): 68 094 000 inhabitants on 1 January 2023, Mayotte apart. */
const publishedThousands = 68_094
const mayotte = '976'

function publishedCountry(cog: Cog): ManifestCheck {
  let inhabitants = 0
  for (const { department, population } of cog.communes.values())
    if (department !== mayotte && (cog.departments.get(department)?.region.length ?? 3) < 3)
      inhabitants += population
  return mustHold({
    id: 'population-country',
    kind: 'total',
    title:
      'Population de la France hors Mayotte et collectivités au 1er janvier 2023, en milliers, d’après l’Insee Focus n°\u00a0374',
    found: count(Math.round(inhabitants / 1000)),
    expected: count(publishedThousands),
    source: 'insee-cog'
  })
}

/** Populations of 1 January 2023 in the titles of INSEE's regional notes of December 2025. */
const publishedPopulations: Readonly<Record<string, number>> = {
  '01': 384_160,
  '02': 360_630,
  '03': 293_996,
  '11': 12_463_067,
  '27': 2_802_670,
  '53': 3_449_370,
  '94': 355_486
}

function publishedRegions(regions: readonly TerritoryRow[]): ManifestCheck {
  const apart = regions.filter((row) => {
    const published = publishedPopulations[row.code]
    return published !== undefined && published !== row['population']
  })
  return mustHold({
    id: 'population-regions',
    kind: 'total',
    title: `Populations régionales de 2023 qui diffèrent de celles que l’INSEE publie en titre (${count(Object.keys(publishedPopulations).length)} régions)`,
    found: someOf(apart.map((row) => `${row.code}\u00a0: ${count(Number(row['population']))}`)),
    expected: someOf([]),
    source: 'insee-cog'
  })
}

/** Above this the file of EPCI and the communes disagree by more than a year's change. */
const usualChange = 0.05

function filedGroupings(cog: Cog): ManifestCheck {
  const compared = [...cog.groupings.values()].map((grouping) => {
    const counted = grouping.members.reduce((sum, code) => sum + (cog.communes.get(code)?.population ?? 0), 0)
    return { grouping, counted, change: Math.abs(counted / grouping.filedPopulation - 1) }
  })
  const apart = compared.filter(({ change }) => change > usualChange)
  const different = compared.filter(({ change }) => change > 0).length
  return shouldHold({
    id: 'population-epci',
    kind: 'total',
    title: `EPCI et EPT dont la somme des communes s’écarte de plus de 5\u00a0% du fichier des intercommunalités, d’un autre millésime (${count(different)} diffèrent)`,
    found: someOf(
      apart.map(
        ({ grouping, counted }) =>
          `${frenchName(grouping.name)} ${count(grouping.filedPopulation)} contre ${count(counted)}`
      )
    ),
    expected: someOf([]),
    source: 'insee-cog'
  })
}
