import * as schemas from '../../src/catalogue/tables/indicators.ts'
import type { ManifestReading } from '../../src/catalogue/manifest.ts'
import { indicatorChecks } from '../checks/indicatorChecks.ts'
import {
  absentChecks,
  file2024Checks,
  joinChecks,
  socialRateCheck,
  twinChecks,
  type TwinFiles
} from '../checks/inseeFileChecks.ts'
import { rowsOf, type DraftTable, type Part } from '../part.ts'
import { readCommuneIncomes, readSocialHousing } from '../readers/communeIndicators.ts'
import { readInseeQpv2015, type InseeFamily, type InseeFile } from '../readers/inseeQpv2015.ts'
import { readInseeQpv2024 } from '../readers/inseeQpv2024.ts'
import { indicatorCoverageRows } from '../tables/indicatorCoverage.ts'
import { employmentColumns, incomeColumns, populationColumns, releaseOf } from '../tables/indicatorColumns.ts'
import {
  communeIndicatorRows,
  qpv2015Rows,
  qpv2024Rows,
  sortedIndicators,
  type IndicatorRow
} from '../tables/indicators.ts'
import type { NamedQpv2015 } from '../tables/neighbourhoods2015.ts'

const sourceOf: Readonly<Record<InseeFamily, string>> = {
  FILO: 'insee-filosofi-qpv-2015',
  REVN: 'insee-filosofi-qpv-2015',
  IPRO: 'insee-emploi-qpv-2015',
  DEMO: 'insee-population-qpv-2015'
}

const yearsOf: Readonly<Record<InseeFamily, readonly number[]>> = {
  FILO: [2016, 2017, 2018, 2019],
  REVN: [2017, 2018, 2019, 2021, 2022],
  IPRO: [2017, 2018, 2019, 2020, 2021, 2022],
  DEMO: [2017, 2018, 2019, 2020, 2021, 2022]
}

/** The files of QPV 2015 figures, read once. */
export interface InseeFiles {
  fileOf(family: InseeFamily, year: number): InseeFile
  readonly readings: readonly ManifestReading[]
  /** the same figures in another file: read for the comparison alone */
  readonly twins: readonly TwinFiles[]
}

/** @throws DataError naming file, row and column */
export function readInseeFiles(folder: string): InseeFiles {
  const families = Object.keys(yearsOf) as InseeFamily[]
  const files = new Map(
    families.flatMap((family) =>
      yearsOf[family].map(
        (year) => [`${family} ${year}`, readInseeQpv2015(folder, pathOf(family, year))] as const
      )
    )
  )
  const fileOf = (family: InseeFamily, year: number) => {
    const file = files.get(`${family} ${year}`)
    if (!file) throw new Error(`no ${family} file of ${year}`)
    return file
  }
  // Whole second files, and columns that the files in use repeat.
  const copies = populationTwins(folder, fileOf)
  return {
    fileOf,
    twins: [...copies, ...incomeTwins(fileOf)],
    readings: [
      ...families.flatMap((family) =>
        yearsOf[family].map((year) =>
          readingOf(sourceOf[family], fileOf(family, year), olderIncomes(family, year))
        )
      ),
      ...copies.map(({ source, other }) => ({
        ...readingOf(source, other, 'mêmes figures que l’autre fichier de l’année : lu pour comparer'),
        kept: 0
      }))
    ]
  }
}

/** The QPV 2015 that these files name, for those that have no outline; sorted by code. */
export function namedQpv2015({ fileOf }: InseeFiles): NamedQpv2015[] {
  const named = new Map<string, NamedQpv2015>()
  for (const year of [2022, 2021, 2019, 2018, 2017])
    for (const { code, name, communes } of fileOf('DEMO', year).rows)
      if (name !== null && communes !== null && code !== 'FR' && !named.has(code))
        named.set(code, { code, name, communes })
  return [...named.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/**
 * Tables indicators_… and their coverage.
 * @param outlined codes of the QPV 2015 that have an outline
 * @param inForce codes of the QPV 2024 in force
 */
export function indicatorsPart(
  folder: string,
  files: InseeFiles,
  outlined: ReadonlySet<string>,
  inForce: ReadonlySet<string>
): Part {
  const file2024 = readInseeQpv2024(folder)
  const incomes = readCommuneIncomes(folder)
  const housing = readSocialHousing(folder)
  const of2015 = (columns: Parameters<typeof qpv2015Rows>[0]) =>
    sortedIndicators(qpv2015Rows(columns, files.fileOf, sourceOf))
  const income = of2015(incomeColumns)
  const employment = of2015(employmentColumns)
  const population = of2015(populationColumns)
  const described = file2024.qpvs.filter(({ code }) => inForce.has(code))
  const of2024 = sortedIndicators(qpv2024Rows(described, 'insee-qpv-2024'))
  const communes = sortedIndicators([
    ...communeIndicatorRows('disposable-income-median', 2021, incomes.medians, 'insee-filosofi-communes'),
    ...communeIndicatorRows('share-minimum-benefits', 2021, incomes.minima, 'insee-filosofi-communes'),
    ...communeIndicatorRows('social-housing-rate', 2024, housing.figures, 'sdes-social-housing-communes')
  ])
  const all = [...income, ...employment, ...population, ...of2024, ...communes]
  return {
    tables: [
      table(schemas.indicatorsIncome, income),
      table(schemas.indicatorsEmployment, employment),
      table(schemas.indicatorsPopulation, population),
      table(schemas.indicators2024, of2024),
      table(schemas.indicatorsCommunes, communes),
      {
        schema: schemas.indicatorCoverage,
        rows: rowsOf(indicatorCoverageRows(all)),
        sources: sourcesOf(all)
      }
    ],
    readings: [
      ...files.readings,
      {
        source: 'insee-qpv-2024',
        file: 'insee-qpv2024/analyse_qpv.csv',
        read: file2024.filedRows,
        kept: described.length,
        leftOut:
          'lignes qui répètent un quartier pour une autre de ses communes, et quartiers de Mayotte remplacés depuis'
      },
      reading(
        'insee-filosofi-communes',
        'communes-indicators/filosofi_communes.json',
        incomes.medians.length
      ),
      reading(
        'sdes-social-housing-communes',
        'communes-indicators/rpls_communes.json.gz',
        housing.figures.length
      )
    ],
    checks: [
      ...indicatorChecks(all),
      ...absentChecks(all),
      ...twinChecks(files.twins),
      ...joinChecks(all, outlined),
      ...file2024Checks(file2024, of2024, inForce),
      socialRateCheck(housing.impossible)
    ]
  }
}

/** The older REVN files say nowhere of which Filosofi their incomes are: their benefits alone are kept. */
function olderIncomes(family: InseeFamily, year: number): string | null {
  return family === 'REVN' && year < 2021
    ? 'colonnes de revenus écartées : leur millésime n’est écrit nulle part ; prestations gardées'
    : null
}

function pathOf(family: InseeFamily, year: number): string {
  if (family === 'FILO') return `insee-qpv2015/data_filo${String(year).slice(2)}_qp_revdis.csv`
  // The layout of the other years was not found for 2020.
  if (family === 'DEMO' && year === 2020) return 'insee-qpv2015/data_DEMO_2020_V1_QP.csv'
  return `insee-qpv2015/${family}_${year}.csv`
}

function populationTwins(folder: string, fileOf: InseeFiles['fileOf']): TwinFiles[] {
  const names = populationColumns.map(({ column }) => column(2021))
  return [2017, 2018, 2019, 2021].map((year) => ({
    source: sourceOf.DEMO,
    year,
    used: fileOf('DEMO', year),
    other: readInseeQpv2015(folder, `insee-qpv2015/data_DEMO_${year}_V1_QP.csv`),
    columns: new Map(names.map((name) => [name, name]))
  }))
}

/** What proves that the REVN file of a year holds the Filosofi of four years before. */
function incomeTwins(fileOf: InseeFiles['fileOf']): TwinFiles[] {
  return [2017, 2018].map((vintage) => ({
    source: sourceOf.REVN,
    year: vintage,
    used: fileOf('FILO', vintage),
    other: fileOf('REVN', releaseOf(vintage)),
    columns: new Map(
      incomeColumns.flatMap(({ indicator, column }) => {
        const other = disposableInRevn[indicator]
        return other === undefined ? [] : [[column(vintage), other] as const]
      })
    )
  }))
}

/** Columns of disposable income that the REVN files repeat. */
const disposableInRevn: Readonly<Record<string, string>> = {
  'poverty-rate': 'TP60',
  'disposable-income-median': 'DISP_Q2',
  'disposable-income-q1': 'DISP_Q1',
  'disposable-income-q3': 'DISP_Q3',
  'disposable-income-d1': 'DISP_D1',
  'disposable-income-d9': 'DISP_D9',
  'share-activity-income': 'PACT',
  'share-pensions': 'PPEN',
  'share-social-benefits': 'PPSOC',
  'share-wealth-income': 'PPAT',
  'share-taxes': 'PIMPOT'
}

function table(schema: DraftTable['schema'], rows: readonly IndicatorRow[]): DraftTable {
  return { schema, rows, sources: sourcesOf(rows) }
}

function sourcesOf(rows: readonly IndicatorRow[]): string[] {
  return [...new Set(rows.map(({ source }) => source))].sort()
}

function readingOf(source: string, file: InseeFile, leftOut: string | null): ManifestReading {
  return { source, file: file.path, read: file.rows.length, kept: file.rows.length, leftOut }
}

function reading(source: string, file: string, rows: number): ManifestReading {
  return { source, file, read: rows, kept: rows, leftOut: null }
}
