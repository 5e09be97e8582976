import type { ManifestCheck } from '../src/catalogue/manifest.ts'
import * as schemas from '../src/catalogue/tables.ts'
import type { TableSchema } from '../src/catalogue/tables.ts'
import { writeTable } from './arrow.ts'
import { contractChecks } from './checks/contractChecks.ts'
import { fundingChecks } from './checks/fundingChecks.ts'
import { gapChecks } from './checks/gapChecks.ts'
import { crosswalkChecks } from './checks/crosswalkChecks.ts'
import { editionCheck } from './checks/editionCheck.ts'
import { neighbourhoodChecks } from './checks/neighbourhoodChecks.ts'
import { npnruChecks } from './checks/npnruChecks.ts'
import { excludedYearChecks, postTotalChecks, type FiledPosts } from './checks/postTotals.ts'
import { faultCheck, keyChecks, labelChecks } from './checks/tableChecks.ts'
import type { BuiltTable } from './manifest.ts'
import { outlineFaults } from './geometry/faults.ts'
import { readCog } from './readers/cog.ts'
import { readCommuneCentres } from './readers/communeCentres.ts'
import { readContracts } from './readers/contracts.ts'
import { readQpvPopulations } from './readers/inseeQpv2024.ts'
import { readNpnruList } from './readers/npnruList.ts'
import { readNpnruProjects } from './readers/npnruProjects.ts'
import { readDepartmentOutlines, readRegionOutlines } from './readers/outlines.ts'
import { readPosts } from './readers/posts.ts'
import { readQpv2015 } from './readers/qpv2015.ts'
import { readQpv2024 } from './readers/qpv2024.ts'
import { checkSourceFolder } from './sourceFolder.ts'
import { sources } from './sources.ts'
import { contractTerritories } from './tables/contractTerritories.ts'
import { crosswalkRows } from './tables/crosswalk.ts'
import { sortedFunding } from './tables/funding.ts'
import { gapRows } from './tables/gaps.ts'
import { neighbourhoodRows } from './tables/neighbourhoods.ts'
import { npnruCodesByQpv2024, npnruRows } from './tables/npnru.ts'
import { openingFigureRows } from './tables/openingFigures.ts'
import { simplifiedOutlines } from './tables/outlines.ts'
import { postFundingRows } from './tables/postFunding.ts'
import { projectFundingRows } from './tables/projectFunding.ts'
import { territoryRows } from './tables/territories.ts'

/** Streets stay recognisable inside a neighbourhood; a department is never seen closer than its region. */
const toleranceMetres = { neighbourhood: 6, department: 200, region: 200 } as const

const postProgrammes = [
  { programme: 'adultes-relais', source: 'anct-adultes-relais', file: 'adultes-relais/adulte-relais' },
  { programme: 'fonjep', source: 'anct-fonjep', file: 'fonjep/postes-fonjep' }
] as const

const usableYears = [2020, 2021, 2022, 2023, 2024]

/** The published tables and what was checked on them. */
export interface Atlas {
  readonly tables: readonly BuiltTable[]
  readonly checks: readonly ManifestCheck[]
}

/**
 * Reads the sources and makes every table: the whole path of the data, in reading order.
 * @param folder sources folder
 * @param report told what is being done, in a few words
 * @throws DataError naming file, row and column where a source does not fit
 */
export async function buildAtlas(folder: string, report: (step: string) => void): Promise<Atlas> {
  report('checking the source files')
  const otherEditions = checkSourceFolder(folder, sources)

  report('reading the geography')
  const cog = readCog()
  const centres = readCommuneCentres(folder)
  const qpv2024 = readQpv2024(folder)
  const qpv2015 = await readQpv2015(folder)

  report('simplifying the outlines')
  const neighbourhoodOutlines = await simplifiedOutlines(qpv2024, toleranceMetres.neighbourhood)
  const departments = readDepartmentOutlines(folder)
  const regions = readRegionOutlines(folder)
  const departmentOutlines = await simplifiedOutlines(departments, toleranceMetres.department, regions)
  const regionOutlines = await simplifiedOutlines(regions, toleranceMetres.region, departments)

  report('joining the neighbourhoods of 2015 and 2024')
  const crosswalk = crosswalkRows(qpv2015, qpv2024)
  const npnru = npnruRows(readNpnruList(folder), new Set(qpv2015.map((qpv) => qpv.code)), crosswalk.rows)

  report('placing neighbourhoods and contracts')
  const contracts = contractTerritories(
    [...readContracts(folder, '2015-2023'), ...readContracts(folder, '2024')],
    cog,
    centres
  )
  const neighbourhoods = neighbourhoodRows(qpv2024, cog, contracts, {
    areaKm2: neighbourhoodOutlines.areaKm2,
    labelPoints: neighbourhoodOutlines.labelPoints,
    populations: readQpvPopulations(folder),
    npnruCodes: npnruCodesByQpv2024(npnru)
  })
  const territories = territoryRows(cog, contracts, neighbourhoods.rows, centres, {
    departments: departmentOutlines.labelPoints,
    regions: regionOutlines.labelPoints
  })

  report('counting each post once')
  const filed: FiledPosts[] = postProgrammes.flatMap(({ programme, source, file }) =>
    usableYears.map((year) => ({
      programme,
      year,
      source,
      rows: readPosts(folder, `${file}-${year}.json`, year)
    }))
  )
  const posts = filed.flatMap(({ rows, programme, source }) =>
    postFundingRows(rows, { programme, source, funder: 'anct' }, contracts, cog)
  )
  const projects = projectFundingRows(readNpnruProjects(), crosswalk.rows, neighbourhoods.rows, cog)
  const funding = sortedFunding([...posts, ...projects])
  const gaps = gapRows(posts, usableYears)
  const openingFigures = openingFigureRows(territories, funding)

  report('checking')
  const rows: [TableSchema, Rows, BuiltTable['simplification']?][] = [
    [schemas.territories, territories],
    [schemas.neighbourhoods, neighbourhoods.rows],
    [schemas.neighbourhoodOutlines, rowsOf(neighbourhoodOutlines.rows), neighbourhoodOutlines.simplification],
    [schemas.departmentOutlines, rowsOf(departmentOutlines.rows), departmentOutlines.simplification],
    [schemas.regionOutlines, rowsOf(regionOutlines.rows), regionOutlines.simplification],
    [schemas.crosswalk, rowsOf(crosswalk.rows)],
    [schemas.npnru, npnru],
    [schemas.funding, funding],
    [schemas.gaps, gaps],
    [schemas.openingFigures, openingFigures]
  ]
  const checks = [
    editionCheck(otherEditions),
    keyChecks(rows.map(([schema, own]) => ({ schema, rows: own }))),
    ...neighbourhoodChecks(neighbourhoods.rows, neighbourhoods.betweenContracts),
    labelChecks(
      'qpv-labels',
      'Points d’étiquette à l’intérieur de leur quartier',
      'anct-qpv-2024',
      neighbourhoodOutlines.rows,
      neighbourhoodOutlines.labelPoints
    ),
    labelChecks(
      'department-labels',
      'Points d’étiquette à l’intérieur de leur département',
      'ign-admin-express',
      departmentOutlines.rows,
      departmentOutlines.labelPoints
    ),
    labelChecks(
      'region-labels',
      'Points d’étiquette à l’intérieur de leur région',
      'ign-admin-express',
      regionOutlines.rows,
      regionOutlines.labelPoints
    ),
    ...[neighbourhoodOutlines, departmentOutlines, regionOutlines].map(({ rows: own }, level) =>
      faultCheck(
        `outline-faults-${['qpv', 'departments', 'regions'][level]}`,
        `Contours publiés (${['quartiers', 'départements', 'régions'][level]})\u00a0: croisés, ouverts, vides ou répétés`,
        level === 0 ? 'anct-qpv-2024' : 'ign-admin-express',
        outlineFaults(own)
      )
    ),
    ...contractChecks(contracts, territories, departmentOutlines.rows),
    ...postTotalChecks(filed, funding),
    ...excludedYearChecks(
      readPosts(folder, 'adultes-relais/adulte-relais-2025.json', 2025),
      readPosts(folder, 'fonjep/postes-fonjep-2025.json', 2025)
    ),
    ...fundingChecks(filed, funding),
    ...gapChecks(gaps),
    ...crosswalkChecks(crosswalk.rows, qpv2024),
    ...npnruChecks(npnru, funding)
  ]

  report('writing')
  return {
    tables: rows.map(([schema, own, simplification]) => builtTable(schema, own, simplification)),
    checks
  }
}

type Rows = readonly Readonly<Record<string, unknown>>[]

// A row typed by an interface has no index signature; the writer checks every cell anyway.
function rowsOf(rows: readonly object[]): Rows {
  return rows as Rows
}

function builtTable(
  schema: TableSchema,
  rows: Rows,
  simplification: BuiltTable['simplification']
): BuiltTable {
  const bytes = writeTable(schema, rows)
  return { schema, rows: rows.length, bytes, ...(simplification && { simplification }) }
}
