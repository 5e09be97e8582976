import { expect, test } from 'vitest'
import { readDepartmentOutlines, readRegionOutlines } from '../../../data/readers/outlines.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const ring = [
  [5.2, 46.2],
  [5.3, 46.2],
  [5.3, 46.3],
  [5.2, 46.2]
]
const department = (code: string, geometry: unknown) => ({
  type: 'Feature',
  properties: { insee_dep: code, lib_dep: `Nom ${code}` },
  geometry
})
const polygon = { type: 'Polygon', coordinates: [ring] }

function read(features: unknown[], crs = 'urn:ogc:def:crs:OGC:1.3:CRS84') {
  const collection = { type: 'FeatureCollection', crs: { type: 'name', properties: { name: crs } }, features }
  return readDepartmentOutlines(sourcesFolder({ 'outlines/polygone-4326_dep.geojson': collection }))
}

test('departments come sorted by code, each as a multipolygon', () => {
  const found = read([
    department('2A', { type: 'MultiPolygon', coordinates: [[ring]] }),
    department('01', polygon)
  ])
  expect(found).toEqual([
    { code: '01', name: 'Nom 01', geometry: { type: 'MultiPolygon', coordinates: [[ring]] } },
    { code: '2A', name: 'Nom 2A', geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }
  ])
})

test('regions are read from their own file', () => {
  const feature = { properties: { insee_reg: '84', lib_reg: 'Auvergne-Rhône-Alpes' }, geometry: polygon }
  const folder = sourcesFolder({ 'outlines/polygone-4326_reg.geojson': { features: [feature] } })
  expect(readRegionOutlines(folder)[0]).toMatchObject({ code: '84', name: 'Auvergne-Rhône-Alpes' })
})

const file = 'outlines/polygone-4326_dep.geojson'
test.each([
  [
    'a point',
    [department('01', { type: 'Point', coordinates: [5, 46] })],
    `${file}, row 1, column geometry: expected`
  ],
  ['no geometry', [department('01', null)], `${file}, row 1, column geometry: expected a Polygon`],
  [
    'a numeric code',
    [{ properties: { insee_dep: 1, lib_dep: 'Ain' }, geometry: polygon }],
    'column insee_dep: expected text'
  ],
  ['a repeated code', [department('01', polygon), department('01', polygon)], `${file}: code 01 stands twice`]
])('refuses %s, naming file, row and column', (_, features, message) => {
  expect(() => read(features)).toThrow(message)
})

test('refuses another coordinate system', () => {
  expect(() => read([], 'urn:ogc:def:crs:EPSG::2154')).toThrow('expected coordinates in CRS84')
})
