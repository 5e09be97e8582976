import { expect, test } from 'vitest'
import type { Found } from '../../../src/geocoder/found.ts'
import { lambert93 } from '../../../src/geo/lambert93.ts'
import { likelyPlace, pastedTable, type RowPlace } from '../../../src/state/addresses/addressTable.ts'
import { answerCounts, listedPlaces, listedRows } from '../../../src/state/addresses/listedRows.ts'
import { nothingKnown, type Known } from '../../../src/state/addresses/known.ts'
import { takenColumns } from '../../../src/state/addresses/takenColumns.ts'
import { communeOf, newest, older } from './zonings.ts'

const inside: Found = {
  label: '3 Rue du Dedans 93200 Saint-Denis',
  score: 0.9321,
  type: 'housenumber',
  houseNumber: '3',
  street: 'Rue du Dedans',
  city: 'Saint-Denis',
  cityCode: '93066',
  postcode: '93200',
  lon: 2.391,
  lat: 48.9119
}
const zonings = [newest, older]

function listed(text: string, known: Partial<Known> = {}, place?: RowPlace) {
  const table = pastedTable(text)
  const places = listedPlaces(table, place ?? likelyPlace(table), lambert93())
  return { table, rows: listedRows(places, { ...nothingKnown, ...known }, zonings, communeOf) }
}

const cells = (text: string, known: Partial<Known> = {}) => {
  const { table, rows } = listed(text, known)
  const columns = takenColumns(table, rows, zonings)
  return rows.map((_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null]))
  )
}

test('what is taken away holds the visitor’s columns, what was found, and an answer for each generation', () => {
  const [row] = cells('id;adresse\nA;3 rue du dedans', { found: new Map([['3 rue du dedans', inside]]) })
  expect(row).toMatchObject({
    id: 'A',
    adresse: '3 rue du dedans',
    adresse_trouvee: '3 Rue du Dedans 93200 Saint-Denis',
    score: 0.9321,
    precision: 'housenumber',
    longitude: 2.391,
    reponse_qpv_2024: 'Dans un QPV',
    code_qpv_2024: 'QN09328M',
    reponse_qpv_2015: 'Dans un QPV',
    code_qpv_2015: 'QP093028'
  })
})

test('a negative coordinate stays a number', () => {
  const [row] = cells('id;lon;lat\nA;-61,5;16,2')
  expect(row?.lon).toBe('-61,5')
  expect(row?.longitude).toBe(-61.5)
})

test('a column of the visitor’s that bears one of our names is kept beside it', () => {
  const [row] = cells('score;adresse\n7;3 rue du dedans', { found: new Map([['3 rue du dedans', inside]]) })
  expect(row?.score).toBe('7')
  expect(row?.score_2).toBe(0.9321)
})

test('points are answered by degrees, by Lambert-93, and among addresses, without the service', () => {
  // 2.391° E, 48.9119° N in Lambert-93.
  const lambert = listed('x;y\n655 362;6 868 162\n1;2', {}, { by: 'lambert93', x: 0, y: 1 })
  expect(lambert.rows.map(({ answers }) => answers[0]?.kind)).toEqual(['inside', 'not-found'])
  const degrees = listed('lon;lat\n2,391;48,9119\n48,9119;2,391\nabc;')
  expect(degrees.rows.map(({ answers }) => answers[0]?.kind)).toEqual(['inside', 'not-found', 'not-found'])
  const mixed = listed('48.9119, 2.391\n3 rue du dedans')
  expect(mixed.rows.map(({ state }) => state)).toEqual(['ready', 'waiting'])
})

test('a row says why it has no answer, and none of that counts as outside', () => {
  const { rows } = listed(`id;adresse\n1;3 rue du dedans\n2;\n3;${'a'.repeat(201)}\n4;perdue\n5;zzz`, {
    failed: new Set(['perdue']),
    found: new Map([['zzz', null]])
  })
  expect(rows.map(({ state }) => state)).toEqual(['waiting', 'empty', 'long', 'failed', 'ready'])
  expect([...answerCounts(rows, 0)]).toEqual([
    ['not-found', 1],
    ['waiting', 1],
    ['failed', 1],
    ['empty', 1],
    ['long', 1]
  ])
})

test('a street waits for its numbers, and is then answered by them', () => {
  const street: Found = {
    ...inside,
    type: 'street',
    houseNumber: '',
    label: 'Rue du Dedans 93200 Saint-Denis'
  }
  const found = new Map([['rue du dedans', street]])
  expect(listed('rue du dedans', { found }).rows[0]?.state).toBe('waiting')
  const numbers = new Map([['93066 rue du dedans', [inside, { ...inside, lon: 2.352, lat: 48.916 }]]])
  expect(listed('rue du dedans', { found, numbers }).rows[0]?.answers[0]).toMatchObject({
    kind: 'partly',
    numbers: 2
  })
})

test('the rows stay in their order, the same address as often as it is written', () => {
  const found = new Map([['3 rue du dedans', inside]])
  const { rows } = listed('3 rue du dedans\nzzz\n3 rue du dedans', { found })
  expect(rows.map(({ text, state }) => [text, state])).toEqual([
    ['3 rue du dedans', 'ready'],
    ['zzz', 'waiting'],
    ['3 rue du dedans', 'ready']
  ])
})
