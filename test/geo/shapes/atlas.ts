import { readFileSync } from 'node:fs'
import { tableFromIPC } from 'apache-arrow'
import { writeTable } from '../../../data/arrow.ts'
import { neighbourhoodOutlines } from '../../../src/catalogue/tables/geography.ts'
import { outlinesFromArrow, type Outlines } from '../../../src/geo/outlines.ts'
import { shapeAreas } from '../../../src/geo/shapes/mask.ts'
import { regionsOver } from '../../../src/geo/shapes/region.ts'

const bytesOf = (name: string) => readFileSync(`public/data/${name}.arrow`)

/** The published outlines and label points, and the surfaces published with them. */
export function publishedAtlas() {
  const outlines = {
    neighbourhood: outlinesFromArrow(bytesOf('neighbourhood_outlines')),
    neighbourhood2015: outlinesFromArrow(bytesOf('neighbourhood_outlines_2015')),
    department: outlinesFromArrow(bytesOf('department_outlines')),
    region: outlinesFromArrow(bytesOf('region_outlines'))
  }
  const { department, region } = outlines
  const ground = {
    department,
    region,
    neighbourhood: { '2015': outlines.neighbourhood2015, '2024': outlines.neighbourhood }
  }
  const places = placesIn('neighbourhoods')
  return {
    outlines,
    places,
    regionOf: regionsOver(ground),
    areas: shapeAreas(places, outlines.neighbourhood),
    areas2015: shapeAreas(placesIn('neighbourhoods_2015'), outlines.neighbourhood2015)
  }
}

/** Areas for a test, each of polygons of rings. */
export function outlinesOf(geometries: readonly number[][][][][]): Outlines {
  const rows = geometries.map((geometry, i) => ({ code: `QN${String(i).padStart(3, '0')}01M`, geometry }))
  return outlinesFromArrow(writeTable(neighbourhoodOutlines, rows))
}

function placesIn(table: string) {
  const { numRows, ...read } = columnsIn(table)
  return Array.from({ length: numRows }, (_, row) => ({
    code: String(read.code(row)),
    lon: Number(read.lon(row) ?? Number.NaN),
    lat: Number(read.lat(row) ?? Number.NaN),
    department: String(read.department(row) ?? ''),
    areaKm2: Number(read.area(row) ?? Number.NaN)
  }))
}

function columnsIn(name: string) {
  const table = tableFromIPC(bytesOf(name))
  const column = (title: string) => (row: number) => table.getChild(title)?.get(row) as string | number | null
  return {
    numRows: table.numRows,
    code: column('code'),
    lon: column('lon'),
    lat: column('lat'),
    department: column('department'),
    area: column('area_km2')
  }
}

/** Great-circle distance in km. Source: Sinnott (1984), haversine; mean radius of the earth 6,371.0088 km. */
export function haversineKm([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const rad = (degrees = 0) => (degrees * Math.PI) / 180
  const half = (angle: number) => Math.sin(angle / 2) ** 2
  const [phi1, phi2] = [rad(lat1), rad(lat2)]
  const h = half(phi2 - phi1) + Math.cos(phi1) * Math.cos(phi2) * half(rad(lon2) - rad(lon1))
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h))
}
