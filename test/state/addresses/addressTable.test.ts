import { expect, test } from 'vitest'
import {
  addressText,
  coordinateOf,
  headedTable,
  likelyPlace,
  pastedTable
} from '../../../src/state/addresses/addressTable.ts'

test('a pasted list is one address a line, whatever commas are in it', () => {
  expect(pastedTable('12, rue de la Paix, 93200 Saint-Denis\r\n\r\n 3 rue du Port \n')).toEqual({
    hasHeading: false,
    names: ['Adresse'],
    rows: [['12, rue de la Paix, 93200 Saint-Denis'], ['3 rue du Port']]
  })
})

test('cells pasted from a spreadsheet keep their columns and their names', () => {
  const table = pastedTable('Nom\tAdresse\tCP\tVille\nA\t12 rue de la Paix\t93200\tSaint-Denis')
  expect(table.names).toEqual(['Nom', 'Adresse', 'CP', 'Ville'])
  expect(likelyPlace(table)).toEqual({ by: 'address', columns: [1, 2, 3] })
  expect(addressText(table.rows[0] ?? [], [1, 2, 3])).toBe('12 rue de la Paix 93200 Saint-Denis')
})

test('a first line that was taken for names, or for a row, is read the other way on demand', () => {
  const named = pastedTable('Place de la Mairie;Saint-Denis\n3 rue du Port;Saint-Denis')
  expect(named.hasHeading).toBe(true)
  const plain = headedTable(named, false)
  expect(plain).toMatchObject({ names: ['Colonne 1', 'Colonne 2'], hasHeading: false })
  expect(plain.rows[0]).toEqual(['Place de la Mairie', 'Saint-Denis'])
  expect(headedTable(plain, true)).toEqual(named)
})

test('a pasted column keeps its name to itself', () => {
  expect(pastedTable('Adresses\n3 rue du Port').rows).toEqual([['3 rue du Port']])
})

test.each([
  ['2,391;48,9119\n2,4;48,9', { by: 'degrees', x: 0, y: 1 }],
  ['A\t48.9119\t2.391\nB\t48.9\t2.4', { by: 'degrees', x: 2, y: 1 }]
])('coordinates without names are known by what they are', (text, place) => {
  expect(likelyPlace(pastedTable(text))).toEqual(place)
})

test('cells without names get some', () => {
  const table = pastedTable('A;12 rue de la Paix\nB;13 rue de la Paix')
  expect(table.names).toEqual(['Colonne 1', 'Colonne 2'])
  expect(table.rows).toHaveLength(2)
  expect(likelyPlace(table)).toEqual({ by: 'address', columns: [1] })
})

test.each([
  ['id;Longitude;Latitude', { by: 'degrees', x: 1, y: 2 }],
  ['id;X;Y', { by: 'lambert93', x: 1, y: 2 }],
  ['id;Coord_X;Coord_Y', { by: 'lambert93', x: 1, y: 2 }],
  ['code postal;n° et voie;commune', { by: 'address', columns: [0, 1, 2] }]
])('the columns of “%s” speak for themselves', (heading, place) => {
  expect(likelyPlace(pastedTable(`${heading}\n1;2;3`))).toEqual(place)
})

test.each(['', ' \n\t\n'])('an empty list is refused in words', (text) => {
  expect(() => pastedTable(text)).toThrow('La liste est vide.')
})

test('rows of any length are made as long as the longest', () => {
  const { names, rows } = pastedTable('a;b\n1;\n1;2;3\n')
  expect(names).toEqual(['a', 'b', 'Colonne 3'])
  expect(rows).toEqual([
    ['1', '', ''],
    ['1', '2', '3']
  ])
})

test.each([
  ['2,36', 2.36],
  ['-21.1', -21.1],
  ['652 381,5', 652_381.5],
  ['652\u202f381', 652_381],
  ['', Number.NaN],
  ['1,2,3', Number.NaN],
  ['=1+1', Number.NaN],
  ['1e5', Number.NaN]
])('“%s” is the coordinate %d', (cell, value) => {
  expect(coordinateOf(cell)).toBe(value)
})
