import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readCommunes2024, readDepartmentNames, readRegionNames } from '../../../data/readers/communes2024.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const read = (json: unknown) =>
  readCommunes2024(sourcesFolder({ 'communes/communes.json.gz': gzipSync(JSON.stringify(json)) }))
const bourg = {
  nom: 'Bourg-en-Bresse',
  dep_code: '01',
  reg_code: '84',
  population: 41681,
  siren_epci: '200071751'
}

test('a commune merged since has no population, never none at all', () => {
  const rows = read({ '93059': { ...bourg, population: null, siren_epci: null }, '01053': bourg })
  expect(rows.map(({ code, population, epci }) => [code, population, epci])).toEqual([
    ['01053', 41681, '200071751'],
    ['93059', null, null]
  ])
})

test('refuses another layout, naming file and row', () => {
  expect(() => read([bourg])).toThrow('communes/communes.json.gz: expected an object')
  expect(() => read({ '01053': { ...bourg, siren: '1' } })).toThrow('row 1: unknown column siren')
})

test('departments and regions keep their zeros', () => {
  const folder = sourcesFolder({
    'communes/departements.csv':
      'DEP,REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n971,01,97105,3,GUADELOUPE,Guadeloupe,Guadeloupe\n',
    'communes/regions.csv':
      'REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n01,97105,3,GUADELOUPE,Guadeloupe,Guadeloupe\n'
  })
  expect(readDepartmentNames(folder)).toEqual([{ code: '971', name: 'Guadeloupe', region: '01' }])
  expect(readRegionNames(folder)).toEqual([{ code: '01', name: 'Guadeloupe' }])
})
