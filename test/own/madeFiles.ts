import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import writeExcelFile from 'write-excel-file/node'

/** Files of every format that hold one small table: a name, a code and an amount. */
export interface SmallTable {
  readonly names: readonly string[]
  readonly codes: readonly string[]
  readonly amounts: readonly number[]
}

export const header = ['nom', 'Code QPV', 'montant'] as const

export function csvText({ names, codes, amounts }: SmallTable, delimiter = ';', decimal = ','): string {
  const cell = (text: string) => (/["\n\r;,\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = names.map((name, row) =>
    [cell(name), codes[row], cell(String(amounts[row]).replace('.', decimal))].join(delimiter)
  )
  return [header.join(delimiter), ...rows, ''].join('\r\n')
}

export function jsonRecords({ names, codes, amounts }: SmallTable): Record<string, unknown>[] {
  return names.map((name, row) => ({ nom: name, 'Code QPV': codes[row], montant: amounts[row] }))
}

export function geoJsonText(table: SmallTable): string {
  const features = jsonRecords(table).map((properties, row) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [2 + row / 100, 48] }
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

export async function xlsxBytes({ names, codes, amounts }: SmallTable): Promise<Uint8Array<ArrayBuffer>> {
  const rows = names.map((name, row) => [name, codes[row] ?? null, amounts[row] ?? null])
  return new Uint8Array(await writeExcelFile([[...header], ...rows]).toBuffer())
}

export function parquetBytes({ names, codes, amounts }: SmallTable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'nom', data: [...names], type: 'STRING' },
        { name: 'Code QPV', data: [...codes], type: 'STRING' },
        { name: 'montant', data: [...amounts], type: 'DOUBLE' }
      ]
    })
  )
}

export function arrowBytes(
  { names, codes, amounts }: SmallTable,
  form: 'file' | 'stream'
): Uint8Array<ArrayBuffer> {
  const table = tableFromArrays({
    nom: [...names],
    'Code QPV': [...codes],
    montant: Float64Array.from(amounts)
  })
  return new Uint8Array(tableToIPC(table, form))
}

/** A shapefile of points in degrees. @param prj the text of the .prj file; none when null */
export function shapefileBytes(
  { names, codes, amounts }: SmallTable,
  at: (row: number) => readonly [number, number] = (row) => [2 + row / 100, 48],
  prj: string | null = 'GEOGCS["WGS 84"]'
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    'couche.shp': pointShp(names.map((_, row) => at(row))),
    'couche.dbf': dbfBytes(
      [
        ['nom', 'C', 40],
        ['Code QPV', 'C', 10],
        ['montant', 'N', 20]
      ],
      names.map((name, row) => [name, codes[row] ?? '', String(amounts[row])])
    ),
    'couche.cpg': strToU8('UTF-8')
  }
  if (prj !== null) files['couche.prj'] = strToU8(prj)
  return zipSync(files) as Uint8Array<ArrayBuffer>
}

function pointShp(points: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(100 + points.length * 28)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 9994, false)
  view.setInt32(24, bytes.length / 2, false)
  view.setInt32(28, 1000, true)
  view.setInt32(32, 1, true)
  for (const [row, [x, y]] of points.entries()) {
    const start = 100 + row * 28
    view.setInt32(start, row + 1, false)
    view.setInt32(start + 4, 10, false)
    view.setInt32(start + 8, 1, true)
    view.setFloat64(start + 12, x, true)
    view.setFloat64(start + 20, y, true)
  }
  return bytes
}

/** A dBASE table. @param fields name, type and width of each column */
export function dbfBytes(
  fields: readonly (readonly [string, string, number])[],
  rows: readonly (readonly string[])[]
): Uint8Array {
  const start = 32 + fields.length * 32 + 1
  const length = 1 + fields.reduce((sum, [, , width]) => sum + width, 0)
  const bytes = new Uint8Array(start + rows.length * length + 1).fill(32, start)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, rows.length, true)
  view.setUint16(8, start, true)
  view.setUint16(10, length, true)
  for (const [index, [name, type, width]] of fields.entries()) {
    bytes.set(strToU8(name).subarray(0, 10), 32 + index * 32)
    bytes[32 + index * 32 + 11] = type.charCodeAt(0)
    bytes[32 + index * 32 + 16] = width
  }
  bytes[start - 1] = 0x0d
  for (const [row, cells] of rows.entries()) {
    let at = start + row * length + 1
    for (const [index, [, , width]] of fields.entries()) {
      bytes.set(strToU8(cells[index] ?? '').subarray(0, width), at)
      at += width
    }
  }
  bytes[bytes.length - 1] = 0x1a
  return bytes
}
