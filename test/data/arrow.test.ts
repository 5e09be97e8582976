import { createRequire } from 'node:module'
import { tableFromIPC } from 'apache-arrow'
import { expect, test } from 'vitest'
import type { TableSchema } from '../../src/catalogue/tables/schema.ts'
import { DataError } from '../../src/core/errors.ts'
import { readTable, writeTable } from '../../data/arrow.ts'
import { duckdbSettings } from '../../src/engine/settings.ts'

const words = { title: '', description: '', loading: 'asked' } as const

const schema: TableSchema = {
  ...words,
  name: 'places',
  key: ['code'],
  columns: [
    { name: 'code', type: 'text', description: '' },
    { name: 'kind', type: 'label', nullable: true, values: ['M', 'I'], description: '' },
    { name: 'area_km2', type: 'number', unit: 'km2', nullable: true, description: '' },
    { name: 'posts', type: 'integer', nullable: true, description: '' },
    { name: 'npnru', type: 'flag', nullable: true, description: '' }
  ]
}

const outlines: TableSchema = {
  ...words,
  name: 'outlines',
  key: ['code'],
  columns: [
    { name: 'code', type: 'text', description: '' },
    { name: 'geometry', type: 'multipolygon', description: '' }
  ]
}

const rows = [
  { code: '01004', kind: 'M', area_km2: 0.25, posts: 3, npnru: true },
  { code: '2A004', kind: null, area_km2: null, posts: null, npnru: null },
  { code: '97105', kind: 'I', area_km2: 0, posts: 0, npnru: false },
  { code: '97107', kind: 'M', area_km2: -1.5, posts: -2, npnru: true }
]

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0]
]

test('a table comes back as it was written, absent cells included', () => {
  expect(readTable(writeTable(schema, rows))).toEqual(rows)
})

test('a table may be empty', () => {
  expect(readTable(writeTable(schema, []))).toEqual([])
})

test('the same rows give the same bytes', () => {
  expect(writeTable(schema, rows)).toEqual(writeTable(schema, structuredClone(rows)))
})

test('outlines come back with their parts and holes', () => {
  const written = [
    { code: 'QN00101M', geometry: [[square, square], [square]] },
    { code: 'QN00102M', geometry: [[square]] }
  ]
  expect(readTable(writeTable(outlines, written))).toEqual(written)
})

test('an outline column says that it is a GeoArrow multipolygon in longitude and latitude', () => {
  const field = tableFromIPC(writeTable(outlines, [{ code: 'a', geometry: [[square]] }])).schema.fields[1]
  expect(field?.metadata.get('ARROW:extension:name')).toBe('geoarrow.multipolygon')
  expect(field?.metadata.get('ARROW:extension:metadata')).toContain('OGC:CRS84')
  expect(String(field?.type)).toBe('List<List<List<FixedSizeList[2]<Float64>>>>')
})

const sound = rows[0] ?? {}
const refused: { what: string; rows: Record<string, unknown>[]; message: string }[] = [
  {
    what: 'an unknown column',
    rows: [{ ...sound, colour: 'red' }],
    message: 'places, row 1, column colour: unknown'
  },
  { what: 'a missing column', rows: [{ code: '01004' }], message: 'places, row 1, column kind: missing' },
  { what: 'a null key', rows: [{ ...sound, code: null }], message: 'row 1, column code: null where none' },
  {
    what: 'a number as text',
    rows: [{ ...sound, area_km2: '1' }],
    message: 'column area_km2: expected number'
  },
  { what: 'NaN', rows: [{ ...sound, area_km2: Number.NaN }], message: 'expected number, found NaN' },
  {
    what: 'a fraction in whole numbers',
    rows: [{ ...sound, posts: 1.5 }],
    message: 'expected integer, found 1.5'
  },
  {
    what: 'a text that is not one of the few',
    rows: [{ ...sound, kind: 'X' }],
    message: 'column kind: expected one of M, I, found "X"'
  },
  { what: 'too large a whole number', rows: [{ ...sound, posts: 2 ** 31 }], message: 'expected integer' },
  { what: 'a code read as a number', rows: [{ ...sound, code: 1004 }], message: 'expected text, found 1004' },
  {
    what: 'a repeated key',
    rows: [sound, sound],
    message: 'row 2, column code: key ["01004"] is already in row 1'
  }
]

test.each(refused)('refuses $what, naming table, row and column', ({ rows, message }) => {
  expect(() => writeTable(schema, rows)).toThrow(DataError)
  expect(() => writeTable(schema, rows)).toThrow(message)
})

test.each([[[]], [[[]]], [[[[[0, Number.POSITIVE_INFINITY]]]]], [[[[0, 0]]]]])(
  'refuses an outline that is none: %j',
  (geometry) => {
    expect(() => writeTable(outlines, [{ code: 'a', geometry }])).toThrow('row 1, column geometry')
  }
)

test.each([
  [127, 'Int8'],
  [128, 'Int16'],
  [32_768, 'Int32']
])('%i terms are told apart by an index of type %s, and come back', (terms, index) => {
  const labels: TableSchema = {
    ...words,
    name: 'labels',
    key: ['n'],
    columns: [
      { name: 'n', type: 'integer', description: '' },
      { name: 'label', type: 'label', description: '' }
    ]
  }
  const written = Array.from({ length: terms }, (_, n) => ({ n, label: `t${n}` }))
  const bytes = writeTable(labels, written)
  expect(String(tableFromIPC(bytes).schema.fields[1]?.type)).toBe(`Dictionary<${index}, Utf8>`)
  expect(readTable(bytes)).toEqual(written)
})

test('DuckDB reads every type of column, absent cells as NULL', { timeout: 60_000 }, async () => {
  const require = createRequire(import.meta.url)
  const duckdb = await import('@duckdb/duckdb-wasm/blocking')
  const folder = require.resolve('@duckdb/duckdb-wasm').replace(/[^/]+$/, '')
  const bundles = {
    mvp: { mainModule: '', mainWorker: '' },
    eh: { mainModule: `${folder}duckdb-eh.wasm`, mainWorker: '' }
  }
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME)
  await database.instantiate(() => undefined)
  const connection = database.connect()
  for (const setting of duckdbSettings('http://localhost/none')) connection.query(setting)
  connection.insertArrowFromIPCStream(writeTable(schema, rows), { name: 'places', create: true })
  const answer = connection.query(`
    SELECT code, kind, area_km2, posts, npnru, kind IS NULL AND area_km2 IS NULL AND posts IS NULL
      AND npnru IS NULL AS empty FROM places ORDER BY code`)
  expect(answer.toArray().map((row) => ({ ...row }))).toEqual(
    rows.map((row) => ({ ...row, empty: row.code === '2A004' }))
  )
})
