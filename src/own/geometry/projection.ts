import proj4 from 'proj4'
import type { Position } from './pointInside.ts'
import { t } from '../../words/t.ts'

/** Turns coordinates of a file into longitude and latitude; null outside what the projection covers. */
export type ToDegrees = (at: Position) => Position | null

const rgf93 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

// Projections of French files by their EPSG number (https://epsg.io): Lambert-93, its nine zones, Lambert II
// étendu, and those of the overseas departments.
const projections: ReadonlyMap<number, string> = new Map([
  [2154, `+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 ${rgf93}`],
  ...Array.from({ length: 9 }, (_, zone): [number, string] => {
    const latitude = 42 + zone
    const parallels = `+lat_1=${latitude - 0.75} +lat_2=${latitude + 0.75} +lat_0=${latitude}`
    return [
      3942 + zone,
      `+proj=lcc ${parallels} +lon_0=3 +x_0=1700000 +y_0=${1_200_000 + zone * 1_000_000} ${rgf93}`
    ]
  }),
  [
    27572,
    '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m +no_defs'
  ],
  [2975, `+proj=utm +zone=40 +south ${rgf93}`],
  [4471, `+proj=utm +zone=38 +south ${rgf93}`],
  [4559, `+proj=utm +zone=20 ${rgf93}`],
  [5490, `+proj=utm +zone=20 ${rgf93}`],
  [32620, `+proj=utm +zone=20 ${rgf93}`],
  [2972, `+proj=utm +zone=22 ${rgf93}`],
  [3857, 'EPSG:3857']
])

/** WGS84, RGF93, ETRS89, and the geographic systems of the overseas departments: degrees that differ by centimetres. */
const degrees = new Set([4326, 4171, 4258, 4979, 4627, 4470, 4558, 5489, 4624, 84])

export const lambert93 = 2154

const asIs: ToDegrees = ([longitude, latitude]) => checked([longitude, latitude])

/** What an EPSG number projects; null when it is not known. */
export function projectionOfCode(code: number): ToDegrees | null {
  if (degrees.has(code)) return asIs
  const definition = projections.get(code)
  return definition === undefined ? null : forwardOf(definition)
}

/** What the name of a reference system projects: 'urn:ogc:def:crs:EPSG::2154', 'OGC:CRS84', 'EPSG:4326'. */
export function projectionOfName(name: string): ToDegrees | null {
  if (/CRS84$/i.test(name)) return asIs
  const code = /EPSG:+(?:[\d.]*:)?(\d{4,6})$/i.exec(name)?.[1]
  return code === undefined ? null : projectionOfCode(Number(code))
}

/** What a description projects: the WKT of a .prj file, or PROJJSON. Null when it is not understood. */
export function projectionOfText(text: string): ToDegrees | null {
  const trimmed = text.trim().slice(0, 20_000)
  if (/^GEOG(CS|CRS)\[/i.test(trimmed) && !/paris/i.test(trimmed)) return asIs
  // The ESRI writing of Lambert-93 has no shift to WGS84, and needs none.
  if (/^PROJ(CS|CRS)\[\s*"(RGF.?93|RGF_1993|RGF93).*Lambert.?93"/i.test(trimmed))
    return projectionOfCode(lambert93)
  return forwardOf(trimmed)
}

/** The projection that coordinates without one must be in: degrees or metres of Lambert-93. */
export function likelyProjection(at: Position): { name: string; toDegrees: ToDegrees } | null {
  const [x, y] = at
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return { name: t('degrés (WGS84)'), toDegrees: asIs }
  const metres = projectionOfCode(lambert93)
  if (metres && x > 50_000 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000)
    return { name: 'Lambert-93', toDegrees: metres }
  return null
}

function forwardOf(definition: string): ToDegrees | null {
  try {
    const { forward } = proj4(definition, 'WGS84')
    return ([x, y]) => {
      const [longitude, latitude] = forward([x, y])
      return checked([longitude ?? Number.NaN, latitude ?? Number.NaN])
    }
  } catch {
    // proj4 throws strings and errors alike for what it does not know.
    return null
  }
}

function checked([longitude, latitude]: Position): Position | null {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null
}
