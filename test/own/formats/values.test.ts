import {
  DateMillisecond,
  Decimal,
  Dictionary,
  Field,
  Int32,
  Int64,
  List,
  makeData,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray
} from 'apache-arrow'
import { strToU8, zipSync } from 'fflate'
import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { limits } from '../../../src/own/limits.ts'
import { OwnFileSession } from '../../../src/own/session.ts'
import { shapefileBytes, type SmallTable } from '../madeFiles.ts'
import { namedBlob, readWhole, recognised } from '../readWhole.ts'

const table: SmallTable = { names: ['a', 'b'], codes: ['QP001001', 'QP001005'], amounts: [1, 2] }

// RGF93 / Lambert-93 as QGIS writes it.
const lambert93 =
  'PROJCS["RGF93_v1_Lambert-93",GEOGCS["GCS_RGF93_v1",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],PARAMETER["Standard_Parallel_1",49.0],PARAMETER["Standard_Parallel_2",44.0],PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]'

test.each([
  ['with its .prj', lambert93],
  ['without one', null]
])('a shapefile in Lambert-93 %s is placed in degrees', async (_, prj) => {
  const bytes = shapefileBytes(table, () => [700_000, 6_600_000], prj)
  const { cells, table: read } = await readWhole(namedBlob('a.zip', bytes))
  // The origin of the projection is 3° East, 46.5° North by definition.
  expect(cells.get('longitude')?.[0]).toBeCloseTo(3, 7)
  expect(cells.get('latitude')?.[0]).toBeCloseTo(46.5, 7)
  expect(read.notices.some((notice) => notice.includes('Lambert-93'))).toBe(prj === null)
})

test('a shape that is no point is placed inside itself, and a projection that is not known is told', async () => {
  // A horseshoe: the middle of its box is outside.
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [8, 10],
    [8, 2],
    [2, 2],
    [2, 10],
    [0, 10],
    [0, 0]
  ]
  const feature = {
    type: 'Feature',
    properties: { n: 1 },
    geometry: { type: 'Polygon', coordinates: [ring] }
  }
  const collection = { type: 'FeatureCollection', features: [feature] }
  const { cells, table: read } = await readWhole(namedBlob('a.geojson', JSON.stringify(collection)))
  const [x, y] = [Number(cells.get('longitude')?.[0]), Number(cells.get('latitude')?.[0])]
  expect((x < 2 || x > 8 || y < 2) && x > 0 && x < 10 && y > 0 && y < 10).toBe(true)
  expect(read.notices.join(' ')).toContain('un point pris à l’intérieur')
  const crs = { type: 'name', properties: { name: 'EPSG:99999' } }
  const unknown = await readWhole(namedBlob('a.geojson', JSON.stringify({ ...collection, crs })))
  expect(unknown.cells.get('longitude')).toEqual([null])
  expect(unknown.table.notices.join(' ')).toContain('Projection inconnue')
})

test('GeoParquet becomes longitude and latitude', async () => {
  const geometry = [2.35, 3.5].map((x) => geojsonToWkb({ type: 'Point', coordinates: [x, 48.85] }))
  const geo = { version: '1.1.0', primary_column: 'geometry', columns: { geometry: { encoding: 'WKB' } } }
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'n', data: [1, 2], type: 'INT32' },
      { name: 'geometry', data: geometry, type: 'BYTE_ARRAY' }
    ],
    kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }]
  })
  const { preview, cells } = await readWhole(namedBlob('a.parquet', bytes))
  expect(preview.format).toBe('GeoParquet')
  expect([...cells.keys()]).toEqual(['row', 'n', 'longitude', 'latitude'])
  expect(cells.get('longitude')).toEqual([2.35, 3.5])
})

test('Parquet decimals, long integers and moments keep what is written', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'decimal', data: [1.15, -0.01, 1234.56] },
      { name: 'long', data: [1n, -9007199254740993n, 200071751n] },
      {
        name: 'moment',
        data: [new Date('2024-07-14T09:30:00Z'), null, new Date('2024-01-01')]
      },
      { name: 'nested', data: [{ a: 1 }, { a: 2 }, null] }
    ],
    schema: [
      { name: 'root', num_children: 4 },
      {
        name: 'decimal',
        type: 'INT32',
        converted_type: 'DECIMAL',
        scale: 2,
        precision: 9,
        repetition_type: 'REQUIRED'
      },
      { name: 'long', type: 'INT64', repetition_type: 'REQUIRED' },
      { name: 'moment', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' },
      { name: 'nested', type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' }
    ]
  })
  const { cells } = await readWhole(namedBlob('a.parquet', bytes), recognised, { long: 'text' })
  expect(cells.get('decimal')).toEqual([1.15, -0.01, 1234.56])
  expect(cells.get('long')).toEqual(['1', '-9007199254740993', '200071751'])
  expect(cells.get('moment')).toEqual(['2024-07-14T09:30:00', null, '2024-01-01'])
  expect(cells.get('nested')).toEqual(['{"a":1}', '{"a":2}', null])
})

test('a number of Parquet that is none is missing, and no cell to mend', async () => {
  const bytes = parquetWriteBuffer({ columnData: [{ name: 'a', data: [1.5, NaN, 2], type: 'DOUBLE' }] })
  const { cells, table } = await readWhole(namedBlob('a.parquet', bytes))
  expect(cells.get('a')).toEqual([1.5, null, 2])
  expect(table.unreadCount).toBe(0)
  const t = await readWhole(namedBlob('a.parquet', bytes), recognised, { a: 'text' })
  expect(t.cells.get('a')).toEqual(['1.5', null, '2'])
})

test('Arrow days, decimals, long integers, dictionaries and lists keep what is written', async () => {
  const decimals = makeData({
    type: new Decimal(2, 20, 128),
    length: 2,
    data: Uint32Array.of(115, 0, 0, 0, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1, 2 ** 32 - 1)
  })
  const arrow = new Table({
    day: vectorFromArray([new Date('2024-07-14'), null], new DateMillisecond()),
    long: vectorFromArray([12n, 9007199254740993n], new Int64()),
    name: vectorFromArray(['été', 'été'], new Dictionary(new Utf8(), new Int32())),
    list: vectorFromArray([[1, 2], null], new List(new Field('item', new Int32()))),
    amount: new Table({ x: decimals as never }).getChildAt(0) ?? vectorFromArray([0])
  })
  const { cells } = await readWhole(
    namedBlob('a.arrow', new Uint8Array(tableToIPC(arrow, 'file'))),
    recognised,
    {
      long: 'text'
    }
  )
  expect(cells.get('day')).toEqual(['2024-07-14', null])
  expect(cells.get('long')).toEqual(['12', '9007199254740993'])
  expect(cells.get('name')).toEqual(['été', 'été'])
  expect(cells.get('list')).toEqual(['[1,2]', null])
  expect(cells.get('amount')).toEqual([1.15, -0.01])
})

test('a workbook keeps its days, codes and sheets; titles above the header are told', async () => {
  const sheets = [
    { sheet: 'Lisez-moi', data: [['Bonjour']] },
    {
      sheet: 'Données & co',
      data: [
        ['Subventions 2024'],
        ['Code', 'Le', 'Montant', 'Actif'],
        ['01004', { value: new Date('2024-07-14'), format: 'dd/mm/yyyy' }, 1234.5, true],
        ['2A004', null, -1, false]
      ]
    }
  ]
  const bytes = new Uint8Array(await writeExcelFile(sheets as never).toBuffer())
  const { preview, cells, table: read } = await readWhole(namedBlob('a.xlsx', bytes))
  expect([preview.sheets, preview.settings.sheet]).toEqual([['Lisez-moi', 'Données & co'], 'Données & co'])
  expect(cells.get('code_2')).toEqual(['01004', '2A004'])
  expect(cells.get('le')).toEqual(['2024-07-14', null])
  expect(cells.get('montant')).toEqual([1234.5, -1])
  expect(cells.get('actif')).toEqual([true, false])
  expect(read.notices.join(' ')).toContain('1 ligne de titre')
})

test('a decimal sign that the first rows do not tell is settled by the whole column', async () => {
  const rows = Array.from({ length: 6_000 }, (_, row) => (row < 5_999 ? '1,234' : '2,5'))
  const {
    preview,
    cells,
    table: whole
  } = await readWhole(namedBlob('a.csv', `montant\tn\n${rows.map((cell) => `${cell}\t1`).join('\n')}\n`))
  expect(preview.notices.join(' ')).toContain('se lit de deux façons')
  expect(whole.notices.join(' ')).not.toContain('se lit de deux façons')
  expect(whole.notices.join(' ')).toContain('virgule décimale, d’après l’ensemble de ses lignes')
  expect([cells.get('montant')?.[0], cells.get('montant')?.[5_999]]).toEqual([1.234, 2.5])
  const english = Array.from({ length: 6_000 }, (_, row) => (row < 5_999 ? '1,234' : '2.5'))
  const other = await readWhole(
    namedBlob('a.csv', `montant\tn\n${english.map((cell) => `${cell}\t1`).join('\n')}\n`)
  )
  expect([other.cells.get('montant')?.[0], other.cells.get('montant')?.[5_999]]).toEqual([1234, 2.5])
})

test('what is too large is refused with its limit', async () => {
  const rows = namedBlob('a.csv', `n\n${'1\n'.repeat(limits.rows + 1)}`)
  const session = new OwnFileSession(rows)
  const { settings } = await session.preview(recognised)
  await expect(session.read(settings, [{ id: 'n', kind: 'number' }], () => undefined)).rejects.toThrow(
    'plus de 2\u202f000\u202f000 lignes'
  )
  const heavy = Object.defineProperty(namedBlob('a.csv', 'n\n1\n'), 'size', { value: 300e6 })
  await expect(readWhole(heavy)).rejects.toThrow('300\u00a0Mo, 200\u00a0Mo au plus')
  const long = namedBlob('a.csv', `n;m\n1;${'x'.repeat(limits.cellLength + 1)}\n`)
  await expect(readWhole(long)).rejects.toThrow('une cellule de 1\u202f000\u202f001 caractères')
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}.csv`, strToU8('a')]))
  )
  await expect(readWhole(namedBlob('a.zip', many as Uint8Array<ArrayBuffer>))).rejects.toThrow(
    '10\u202f001 fichiers'
  )
})
