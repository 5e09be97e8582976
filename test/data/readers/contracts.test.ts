import { expect, test } from 'vitest'
import { departmentOfContract } from '../../../data/readers/contractCode.ts'
import { readContracts } from '../../../data/readers/contracts.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const feature = {
  properties: {
    codgeo: '200040350',
    code_cv: 'CN00101I',
    lib_cv: '01 - CC Bugey Sud',
    insee_dep: '01',
    pop: 1104
  },
  geometry: { type: 'Point', coordinates: [5.67, 45.85] }
}
const read = (...features: unknown[]) =>
  readContracts(sourcesFolder({ 'contrats-de-ville/geom_cv_ctr_2024.json': { features } }), '2024')

test('the department written before the name is taken off', () => {
  const named = (lib_cv: string) =>
    read({ ...feature, properties: { ...feature.properties, lib_cv } })[0]?.name
  expect([named('01 - CC Bugey Sud'), named('NA - CA Grand Lac'), named('971 - CA Cap Excellence')]).toEqual([
    'CC Bugey Sud',
    'CA Grand Lac',
    'CA Cap Excellence'
  ])
})

test('a contract may lack department, population and point', () => {
  const properties = { ...feature.properties, insee_dep: null, pop: null }
  expect(read({ properties, geometry: null })[0]).toMatchObject({
    department: null,
    qpvPopulation: null,
    point: null
  })
})

test('a file that is no FeatureCollection, or a geometry that is no point, is refused', () => {
  const folder = sourcesFolder({ 'contrats-de-ville/geom_cv_ctr_2024.json': [] })
  expect(() => readContracts(folder, '2024')).toThrow(
    'geom_cv_ctr_2024.json: expected a GeoJSON FeatureCollection'
  )
  expect(() => read({ ...feature, geometry: { type: 'Polygon', coordinates: [] } })).toThrow(
    'geom_cv_ctr_2024.json, row 1, column geometry: expected a point'
  )
})

test('a code of 2024 tells its department', () => {
  expect(['CN07303M', 'CN02A01I', 'CN97304I', 'CV383'].map(departmentOfContract)).toEqual([
    '73',
    '2A',
    '973',
    null
  ])
})
