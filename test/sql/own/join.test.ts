import { beforeAll, expect, test } from 'vitest'
import { columnsIpc } from '../../../src/engine/columnsIpc.ts'
import { joinFile, type JoinEngine } from '../../../src/state/own/join.ts'
import type { JoinSettings } from '../../../src/state/own/joinSettings.ts'
import { atlasTables } from '../../state/own/atlasTables.ts'
import { openDatabase } from '../database.ts'

const tables = atlasTables()
let database: Awaited<ReturnType<typeof openDatabase>>
let engine: JoinEngine

beforeAll(async () => {
  database = await openDatabase(['crosswalk'])
  engine = {
    run: (sql) => Promise.resolve(database.run(sql)),
    load: () => Promise.resolve(),
    insertOwn: (name, ipc) => Promise.resolve(database.insert(name, ipc)),
    makeOwn: (name, sql) => Promise.resolve(database.make(name, sql))
  }
})

type Cells = Readonly<Record<string, readonly (string | null)[] | readonly number[]>>

/** Joins rows as a file would bring them; NaN is an empty cell, which the reader makes null. */
async function join(cells: Cells, settings: Partial<JoinSettings>) {
  const names = Object.keys(cells)
  const rows = cells[names[0]!]!.length
  const columns = Object.entries(cells).map(([name, column]) => {
    const isNumbers = column.some((cell) => typeof cell === 'number')
    return [name, isNumbers ? Float64Array.from(column as number[]) : (column as (string | null)[])] as const
  })
  const row = Int32Array.from({ length: rows }, (_, index) => index + 1)
  database.insert('own_raw', columnsIpc({ row, ...Object.fromEntries(columns) }))
  const figures = columns.flatMap(([name, column]) => (column instanceof Float64Array ? [name] : []))
  const nulls = names.map((name) =>
    figures.includes(name)
      ? `CASE WHEN isnan("${name}") THEN NULL ELSE "${name}" END AS "${name}"`
      : `"${name}"`
  )
  database.make('own_f', `SELECT row, ${nulls.join(', ')} FROM own_raw`)
  const report = await joinFile(engine, tables, 'f', rows, {
    kind: 'qpv',
    key: { by: 'code', column: 'qpv' },
    level: 'neighbourhood2015',
    crosswalk: false,
    figures: [{ id: 'montant', name: 'Montant', rule: 'sum', unit: '€' }],
    ...settings
  })
  return { report, areas: areas() }
}

function areas(): Record<string, Record<string, number>> {
  const columns = database.run('SELECT * FROM own_f__areas')
  const names = columns.names.filter((name) => name !== 'code')
  return Object.fromEntries(
    columns
      .texts('code')
      .map((code, row) => [
        code,
        Object.fromEntries(names.map((name) => [name, columns.numbers(name)[row]!]))
      ])
  )
}

test('adds up the rows of an area, and names the rows that have none', async () => {
  const { report, areas } = await join(
    {
      qpv: ['QP013001', 'QP13001', 'qp013002', 'QP013999', null, 'QN01301M', 'Total'],
      montant: [1234.5, 100, Number.NaN, 7, 8, 9, 1358.5]
    },
    {}
  )
  expect(areas).toEqual({ QP013001: { montant: 1334.5 }, QP013002: { montant: Number.NaN } })
  expect(report.matched).toEqual({ rows: 3, areas: 2 })
  expect(report.unmatchedRows).toEqual([
    { row: 4, written: 'QP013999', why: 'unknown' },
    { row: 5, written: '', why: 'empty' },
    { row: 6, written: 'QN01301M', why: 'generation' },
    { row: 7, written: 'Total', why: 'form' }
  ])
  expect(report.repaired).toEqual({
    rows: 2,
    keys: [
      { written: 'QP13001', code: 'QP013001', repairs: ['zero'], rows: 1 },
      { written: 'qp013002', code: 'QP013002', repairs: ['case'], rows: 1 }
    ]
  })
  expect(report.several).toEqual({
    areas: 1,
    rows: 2,
    first: [{ code: 'QP013001', name: 'Florida Parc', rows: 2 }]
  })
  expect(report.figures).toEqual([
    {
      id: 'montant',
      name: 'Montant',
      rule: 'sum',
      unit: '€',
      total: 2717,
      placed: 1334.5,
      known: 1,
      leftOut: 0
    }
  ])
})

test('takes the mean of a rate, and leaves out what does not add up', async () => {
  const { report, areas } = await join(
    {
      qpv: ['QP013001', 'QP013001', 'QP013002', 'QP013002'],
      taux: [10, 20, 30, Number.NaN],
      mediane: [10, 20, 30, Number.NaN]
    },
    {
      figures: [
        { id: 'taux', name: 'Taux', rule: 'mean', unit: '%' },
        { id: 'mediane', name: 'Médiane', rule: 'never', unit: '€' }
      ]
    }
  )
  expect(areas).toEqual({ QP013001: { taux: 15, mediane: Number.NaN }, QP013002: { taux: 30, mediane: 30 } })
  expect(report.figures.map(({ known, leftOut }) => [known, leftOut])).toEqual([
    [2, 0],
    [1, 1]
  ])
})

// By hand, from table crosswalk: QP001001 lies in QN00101M for 0.8009 of its area, QP001002 in QN00102M for 0.9697;
// neither lies in another, and neither QPV 2024 lies over another of 2015.
test('carries figures of 2015 over to 2024 by area only when it is asked to', async () => {
  const cells = {
    qpv: ['QP001001', 'QP001001', 'QP001002', 'QP971001'],
    montant: [600, 400, 2000, 5],
    taux: [10, 20, 40, 5],
    mediane: [1, 2, 3, 4]
  }
  const settings = {
    level: 'neighbourhood2024' as const,
    figures: [
      { id: 'montant', name: 'Montant', rule: 'sum' as const, unit: '€' },
      { id: 'taux', name: 'Taux', rule: 'mean' as const, unit: '%' },
      { id: 'mediane', name: 'Médiane', rule: 'never' as const, unit: '' }
    ]
  }
  const refused = await join(cells, settings)
  expect(refused.areas).toEqual({})
  expect(refused.report.unmatched).toEqual([{ why: 'generation', rows: 4, keys: 3 }])
  const { report, areas } = await join(cells, { ...settings, crosswalk: true })
  expect(areas.QN00101M?.montant).toBeCloseTo(1000 * 0.8009, 6)
  expect(areas.QN00102M?.montant).toBeCloseTo(2000 * 0.9697, 6)
  expect([areas.QN00101M?.taux, areas.QN00102M?.taux]).toEqual([15, 40])
  expect([areas.QN00101M?.mediane, areas.QN00102M?.mediane]).toEqual([Number.NaN, Number.NaN])
  expect(report.carried).toEqual({ rows: 3, areas: 2 })
  // Overseas no outline of 2015 leads anywhere.
  expect(report.unmatchedRows).toEqual([{ row: 4, written: 'QP971001', why: 'no-successor' }])
})

// By hand: QP013049 lies in three QPV 2024; the parts of its amount add up to the part of its area they cover, 0.9573.
test('spreads one amount over the areas it lies in, and never more than it is', async () => {
  const { areas } = await join(
    { qpv: ['QP013049'], montant: [1000] },
    { level: 'neighbourhood2024', crosswalk: true }
  )
  const parts = Object.values(areas).map(({ montant }) => montant!)
  expect(parts).toHaveLength(3)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(957.3, 1)
})

test('adds up what is told of an area and what is carried over to it', async () => {
  const { areas } = await join(
    { qpv: ['QN00101M', 'QP001001'], montant: [500, 1000] },
    { level: 'neighbourhood2024', crosswalk: true }
  )
  expect(areas.QN00101M?.montant).toBeCloseTo(500 + 800.9, 6)
})

test('joins communes to the contract they lie in, and sums them above it', async () => {
  const cells = { insee: ['93008', '1004', '93066', '35001'], montant: [1, 2, 4, 8] }
  const settings = { kind: 'commune' as const, key: { by: 'code' as const, column: 'insee' } }
  const contracts = await join(cells, { ...settings, level: 'contract' })
  // Bobigny is in Est Ensemble, Saint-Denis in Plaine Commune, Ambérieu in the Plaine de l’Ain, Acigné in Rennes Métropole.
  expect(contracts.areas).toEqual({
    '200057875': { montant: 1 },
    '200057867': { montant: 4 },
    '240100883': { montant: 2 },
    '243500139': { montant: 8 }
  })
  const departments = await join(cells, { ...settings, level: 'department' })
  expect(departments.areas).toEqual({ '01': { montant: 2 }, '35': { montant: 8 }, '93': { montant: 5 } })
})

test('keeps the figure of an EPCI away from the contracts that cover a part of it', async () => {
  const cells = { siren: ['200054781', '200057875'], montant: [1, 2] }
  const settings = { kind: 'siren' as const, key: { by: 'code' as const, column: 'siren' } }
  const contracts = await join(cells, { ...settings, level: 'contract' })
  expect(contracts.areas).toEqual({ '200057875': { montant: 2 } })
  expect(contracts.report.unmatchedRows).toEqual([{ row: 1, written: '200054781', why: 'no-contract' }])
  const departments = await join(cells, { ...settings, level: 'department' })
  expect(departments.areas).toEqual({ '93': { montant: 2 } })
  expect(departments.report.unmatchedRows).toEqual([{ row: 1, written: '200054781', why: 'several-areas' }])
})

test('finds the QPV of a position, and says when its two columns stand the other way round', async () => {
  const place = tables.places.find('neighbourhood', 'QN03107M')!
  const cells = {
    lon: [place.lat, 48.8566, Number.NaN, 20],
    lat: [place.lon, 2.3522, 2, 60],
    montant: [3, 4, 5, 6]
  }
  const { report, areas } = await join(cells, {
    kind: 'lonlat',
    key: { by: 'point', x: 'lon', y: 'lat' },
    level: 'neighbourhood2024'
  })
  expect(areas).toEqual({ QN03107M: { montant: 3 } })
  expect(report.swapped).toBe(true)
  expect(report.unmatchedRows.map(({ row, why }) => [row, why])).toEqual([
    [2, 'outside'],
    [3, 'empty'],
    [4, 'position']
  ])
})

test('refuses a column of more different values than there are codes', async () => {
  database.make(
    'own_f',
    `SELECT i::integer AS row, i::varchar AS qpv, 1.0 AS montant FROM range(1, 200003) t(i)`
  )
  await expect(
    joinFile(engine, tables, 'f', 200_002, {
      kind: 'qpv',
      key: { by: 'code', column: 'qpv' },
      level: 'neighbourhood2015',
      crosswalk: false,
      figures: []
    })
  ).rejects.toThrow(/plus de 200.000 valeurs différentes/)
})
