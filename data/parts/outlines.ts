import * as schemas from '../../src/catalogue/tables/geography.ts'
import { neighbourhoodOutlines2015 } from '../../src/catalogue/tables/neighbourhoods2015.ts'
import type { TableSchema } from '../../src/catalogue/tables/schema.ts'
import { faultCheck, labelChecks } from '../checks/tableChecks.ts'
import { outlineFaults } from '../geometry/faults.ts'
import { rowsOf, type Part } from '../part.ts'
import { readDepartmentOutlines, readRegionOutlines } from '../readers/outlines.ts'
import { readQpv2015, type Qpv2015 } from '../readers/qpv2015.ts'
import { readQpv2024Editions, type Qpv2024Editions } from '../readers/qpv2024.ts'
import { simplifiedOutlines, type SimplifiedOutlines } from '../tables/outlines.ts'

/** Streets stay recognisable inside a neighbourhood; a department is never seen closer than its region. */
const toleranceMetres = { neighbourhood: 6, department: 200, region: 200 } as const

/** The outlines, and the neighbourhoods that came with them. */
export interface OutlinedGeography {
  readonly part: Part
  readonly qpv2024: Qpv2024Editions
  readonly qpv2015: readonly Qpv2015[]
  readonly outlines: Readonly<Record<'qpv2024' | 'qpv2015' | 'departments' | 'regions', SimplifiedOutlines>>
}

/**
 * Every table of outlines: both generations of neighbourhoods, departments, regions.
 * @throws DataError naming file, row and column where a source does not fit
 */
export async function outlinesPart(folder: string): Promise<OutlinedGeography> {
  const qpv2024 = readQpv2024Editions(folder)
  const qpv2015 = await readQpv2015(folder)
  const departments = readDepartmentOutlines(folder)
  const regions = readRegionOutlines(folder)
  const outlines = {
    qpv2024: await simplifiedOutlines(qpv2024.inForce, toleranceMetres.neighbourhood),
    qpv2015: await simplifiedOutlines(qpv2015, toleranceMetres.neighbourhood),
    departments: await simplifiedOutlines(departments, toleranceMetres.department, regions),
    regions: await simplifiedOutlines(regions, toleranceMetres.region, departments)
  }
  const whole = { kept: departments.length, read: departments.length, leftOut: null }
  return {
    qpv2024,
    qpv2015,
    outlines,
    part: {
      tables: [
        table(schemas.neighbourhoodOutlines, outlines.qpv2024, 'anct-qpv-2024'),
        table(schemas.departmentOutlines, outlines.departments, 'ign-admin-express'),
        table(schemas.regionOutlines, outlines.regions, 'ign-admin-express'),
        table(neighbourhoodOutlines2015, outlines.qpv2015, 'anct-qpv-2015')
      ],
      readings: [
        {
          source: 'anct-qpv-2024',
          file: qpv2024.files.detailed,
          read: qpv2024.read.detailed,
          kept: qpv2024.read.detailed - qpv2024.superseded.length,
          leftOut: 'quartiers de Mayotte remplacés depuis'
        },
        {
          source: 'anct-qpv-2024',
          file: qpv2024.files.current,
          read: qpv2024.read.current,
          kept: qpv2024.inForce.length,
          leftOut: null
        },
        {
          source: 'anct-qpv-2015',
          file: 'qpv2015/QP_METROPOLE_LB93.shp',
          read: qpv2015.length,
          kept: qpv2015.length,
          leftOut: null
        },
        { source: 'ign-admin-express', file: 'outlines/polygone-4326_dep.geojson', ...whole },
        {
          source: 'ign-admin-express',
          file: 'outlines/polygone-4326_reg.geojson',
          read: regions.length,
          kept: regions.length,
          leftOut: null
        }
      ],
      checks: outlineChecks(outlines)
    }
  }
}

function table(schema: TableSchema, { rows, simplification }: SimplifiedOutlines, source: string) {
  return { schema, rows: rowsOf(rows), sources: [source], simplification }
}

const levels = [
  {
    id: 'qpv',
    outlines: 'qpv2024',
    one: 'quartier de 2024',
    many: 'quartiers de 2024',
    source: 'anct-qpv-2024'
  },
  {
    id: 'qpv-2015',
    outlines: 'qpv2015',
    one: 'quartier de 2015',
    many: 'quartiers de 2015',
    source: 'anct-qpv-2015'
  },
  {
    id: 'departments',
    outlines: 'departments',
    one: 'département',
    many: 'départements',
    source: 'ign-admin-express'
  },
  { id: 'regions', outlines: 'regions', one: 'région', many: 'régions', source: 'ign-admin-express' }
] as const

function outlineChecks(outlines: OutlinedGeography['outlines']) {
  return levels.flatMap(({ id, outlines: level, one, many, source }) => {
    const { rows, labelPoints } = outlines[level]
    return [
      labelChecks(
        `${id}-labels`,
        `Points d’étiquette à l’intérieur de leur ${one}`,
        source,
        rows,
        labelPoints
      ),
      faultCheck(
        `outline-faults-${id}`,
        `Contours publiés (${many})\u00a0: croisés, ouverts, vides ou répétés`,
        source,
        outlineFaults(rows)
      )
    ]
  })
}
