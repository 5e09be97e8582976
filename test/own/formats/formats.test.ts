import { expect, test } from 'vitest'
import { gzipSync, strToU8, zipSync } from 'fflate'
import type { NamedBlob } from '../../../src/own/formats/openTable.ts'
import {
  arrowBytes,
  csvText,
  geoJsonText,
  jsonRecords,
  parquetBytes,
  shapefileBytes,
  xlsxBytes,
  type SmallTable
} from '../madeFiles.ts'
import { namedBlob, readWhole, recognised } from '../readWhole.ts'

const table: SmallTable = {
  names: ['Les Courbes de l’Albarine', 'Franc-Moisin; Bel "Air"', 'La Noue, été'],
  codes: ['QN00103M', 'QN09301M', 'QN02A01M'],
  amounts: [1234.5, -0.125, 98765432.01]
}

const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), true)
  return bytes
}

// Node decodes the apostrophe of windows-1252 (0x92) as a control character; browsers do not, see test/browser/own.
const windows = (text: string) => Uint8Array.from(text.replaceAll('’', "'"), (letter) => letter.charCodeAt(0))

const files: readonly (readonly [string, string, () => Promise<NamedBlob> | NamedBlob])[] = [
  ['CSV', 'semicolons', () => namedBlob('a.csv', csvText(table))],
  ['CSV', 'commas', () => namedBlob('a.csv', csvText(table, ',', '.'))],
  ['CSV', 'bars', () => namedBlob('a.txt', csvText(table, '|', '.'))],
  ['TSV', 'tabs', () => namedBlob('a.tsv', csvText(table, '\t', ','))],
  ['CSV', 'a byte-order mark', () => namedBlob('a.csv', `\ufeff${csvText(table)}`)],
  ['CSV', 'a line that tells the delimiter', () => namedBlob('a.csv', `sep=;\r\n${csvText(table)}`)],
  ['CSV', 'windows-1252', () => namedBlob('a.csv', windows(csvText(table)))],
  ['CSV', 'UTF-16', () => namedBlob('a.csv', utf16(csvText(table)))],
  ['CSV', 'gzip', () => namedBlob('a.csv.gz', gzipSync(strToU8(csvText(table))) as Uint8Array<ArrayBuffer>)],
  [
    'CSV',
    'an archive',
    () => namedBlob('a.zip', zipSync({ 'b/a.csv': strToU8(csvText(table)) }) as Uint8Array<ArrayBuffer>)
  ],
  ['XLSX', 'a workbook', async () => namedBlob('a.xlsx', await xlsxBytes(table))],
  ['JSON', 'a list', () => namedBlob('a.json', JSON.stringify(jsonRecords(table)))],
  [
    'JSON',
    'a list in an object',
    () => namedBlob('a.json', JSON.stringify({ total: 3, lignes: jsonRecords(table) }))
  ],
  [
    'NDJSON',
    'lines',
    () =>
      namedBlob(
        'a.ndjson',
        jsonRecords(table)
          .map((record) => JSON.stringify(record))
          .join('\n')
      )
  ],
  ['GeoJSON', 'points', () => namedBlob('a.geojson', geoJsonText(table))],
  ['Parquet', 'a file', () => namedBlob('a.parquet', parquetBytes(table))],
  ['Arrow', 'a file', () => namedBlob('a.arrow', arrowBytes(table, 'file'))],
  ['Arrow', 'a stream', () => namedBlob('a.arrows', arrowBytes(table, 'stream'))],
  ['Shapefile', 'an archive', () => namedBlob('a.zip', shapefileBytes(table))],
  ['Parquet', 'another name', () => namedBlob('sans-nom', parquetBytes(table))],
  ['JSON', 'another name', () => namedBlob('sans-nom', JSON.stringify(jsonRecords(table)))]
]

test.each(files)('%s, %s: names, codes and amounts are those written', async (format, _, made) => {
  const { preview, cells, table: read } = await readWhole(await made())
  expect(preview.format).toBe(format)
  expect(cells.get('nom')?.map((name) => String(name).replace("l'A", 'l’A'))).toEqual(table.names)
  expect(cells.get('code_qpv')).toEqual(table.codes)
  expect(cells.get('montant')).toEqual(table.amounts)
  expect(preview.columns.find(({ id }) => id === 'code_qpv')?.role).toBe('qpv2024')
  expect([read.unreadCount, read.rows]).toEqual([0, 3])
})

test('a zipped file of several tables offers each', async () => {
  const archive = zipSync({
    'a.csv': strToU8(csvText(table)),
    '__MACOSX/a.csv': strToU8('x'),
    'b.json': strToU8(JSON.stringify([{ n: 1 }])),
    'lisez-moi.md': strToU8('bonjour')
  }) as Uint8Array<ArrayBuffer>
  const { preview } = await readWhole(namedBlob('a.zip', archive))
  expect([preview.sheets, preview.settings.sheet]).toEqual([['a.csv', 'b.json'], 'a.csv'])
  const other = await readWhole(namedBlob('a.zip', archive), { ...recognised, sheet: 'b.json' })
  expect(other.cells.get('n')).toEqual([1])
})

const refused: readonly (readonly [string, () => NamedBlob, string])[] = [
  ['an empty file', () => namedBlob('a.csv'), 'le fichier est vide'],
  [
    'an old workbook',
    () => namedBlob('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])),
    'ancien classeur Excel'
  ],
  ['a PDF', () => namedBlob('a.csv', '%PDF-1.7 \n'), 'PDF'],
  ['a web page', () => namedBlob('a.csv', '<!DOCTYPE html><html></html>'), 'page web'],
  [
    'an archive of pictures',
    () => namedBlob('a.zip', zipSync({ 'photo.png': strToU8('x') }) as Uint8Array<ArrayBuffer>),
    'photo.png'
  ],
  ['a header alone', () => namedBlob('a.csv', 'nom;montant\n'), 'un en-tête sans données'],
  ['a list of numbers', () => namedBlob('a.json', '[1,2]'), 'élément 1'],
  ['an object without a list', () => namedBlob('a.json', '{"a":1}'), '«\u00a0a\u00a0»'],
  ['JSON cut short', () => namedBlob('a.json', '[{"a":1},\n{"a":'), 'à la ligne 2'],
  [
    '10,000 columns',
    () => namedBlob('a.csv', `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(';')}\n1\n`),
    '10\u202f000 colonnes, 500 au plus'
  ]
]

test.each(refused)('%s is refused, and the message says why', async (_, made, message) => {
  await expect(readWhole(made())).rejects.toThrow(message)
  await expect(readWhole(made())).rejects.toMatchObject({ name: 'InputError' })
})
