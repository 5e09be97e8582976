import Papa from 'papaparse'
import { InputError } from '../../core/errors.ts'
import { fold } from '../../core/fold.ts'
import { isInFrance } from '../../geo/coordinatePair.ts'
import { t } from '../../words/t.ts'

/** A list of the visitor's: cells as written, every row as long as the names. */
export interface AddressTable {
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** the first line gave the names; the visitor knows better: see headedTable */
  readonly hasHeading: boolean
}

/** By which columns a row is placed. */
export type RowPlace =
  | { readonly by: 'address'; readonly columns: readonly number[] }
  | { readonly by: 'degrees' | 'lambert93'; readonly x: number; readonly y: number }

/**
 * Reads a pasted list: cells of a spreadsheet where it has tabulations or semicolons, else one address a line.
 * @throws InputError when nothing is in it
 */
export function pastedTable(text: string): AddressTable {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length === 0) throw new InputError(t('La liste est vide.'))
  const delimiter = ['\t', ';'].find((one) => lines.every((line) => line.includes(one)))
  if (delimiter) return delimitedTable(text, delimiter)
  const cells = lines.map((line) => [line.trim()])
  return tableOf(cells, /^(adresses?|address(es)?)$/.test(fold(cells[0]?.[0] ?? '')))
}

function delimitedTable(text: string, delimiter: string): AddressTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    skipEmptyLines: 'greedy'
  })
  if (data.length === 0) throw new InputError(t('La liste est vide.'))
  return tableOf(data, isHeading(data[0] ?? []))
}

/** The same list, its first line read as the names of its columns, or as a row like the others. */
export function headedTable(table: AddressTable, hasHeading: boolean): AddressTable {
  if (hasHeading === table.hasHeading) return table
  return tableOf(table.hasHeading ? [table.names, ...table.rows] : table.rows, hasHeading)
}

/** @throws InputError when there is nothing below the names */
function tableOf(cells: readonly (readonly string[])[], hasHeading: boolean): AddressTable {
  const rows = hasHeading ? cells.slice(1) : cells
  if (rows.length === 0) throw new InputError(t('La liste n’a que des noms de colonnes.'))
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  const nameOf = (column: number) => (hasHeading ? (cells[0]?.[column] ?? '').trim() : '')
  return {
    names: columns.map(
      (column) =>
        nameOf(column) || (width === 1 ? t('Adresse') : t('Colonne {number}', { number: column + 1 }))
    ),
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    hasHeading
  }
}

/** An address or a coordinate holds a digit; the name of a column rarely does. */
function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => !/\d{2}/.test(cell)) && cells.some((cell) => cell.trim() !== '')
}

const roles: readonly { readonly role: string; readonly names: RegExp }[] = [
  { role: 'x', names: /^(x|x l?93|x lambert 93|coord x|coordonnee x|lambert x)$/ },
  { role: 'y', names: /^(y|y l?93|y lambert 93|coord y|coordonnee y|lambert y)$/ },
  { role: 'lon', names: /^(lon|long|lng|longitude)$/ },
  { role: 'lat', names: /^(lat|latitude)$/ },
  { role: 'address', names: /(^| )(adresse|address|voie|rue|numero|num|libelle voie|ligne)( |$)/ },
  { role: 'town', names: /(^| )(cp|code postal|codepostal|postcode|commune|ville|localite)( |$)/ }
]

/** The way to place rows that the names of the columns speak for; the visitor may choose another. */
export function likelyPlace({ names, rows }: AddressTable): RowPlace {
  const found = (wanted: string) => {
    const pattern = roles.find(({ role }) => role === wanted)?.names
    return names.flatMap((name, column) => (pattern?.test(fold(name)) ? [column] : []))
  }
  const [lon, lat, x, y] = ['lon', 'lat', 'x', 'y'].map((role) => found(role)[0])
  if (lon !== undefined && lat !== undefined) return { by: 'degrees', x: lon, y: lat }
  if (x !== undefined && y !== undefined) return { by: 'lambert93', x, y }
  const columns = [...new Set([...found('address'), ...found('town')])]
  if (columns.length > 0) return { by: 'address', columns: columns.toSorted((a, b) => a - b) }
  const point = pointColumns(rows[0] ?? [])
  if (point) return { by: 'degrees', ...point }
  // The column with the longest cells.
  const length = (column: number) =>
    rows.slice(0, 100).reduce((sum, row) => sum + (row[column] ?? '').length, 0)
  const longest = names.reduce((best, _, column) => (length(column) > length(best) ? column : best), 0)
  return { by: 'address', columns: [longest] }
}

/** Two neighbouring cells without names that hold a longitude and a latitude. */
function pointColumns(row: readonly string[]): { x: number; y: number } | null {
  const [lon, lat] = [row.map(coordinateOf), row.map(coordinateOf).slice(1)]
  const at = lat.findIndex((one, i) => {
    const other = lon[i] ?? Number.NaN
    return isInFrance({ lon: other, lat: one }) || isInFrance({ lon: one, lat: other })
  })
  if (at < 0) return null
  return isInFrance({ lon: lon[at] ?? Number.NaN, lat: lat[at] ?? Number.NaN })
    ? { x: at, y: at + 1 }
    : { x: at + 1, y: at }
}

/** The address of a row: its cells of some columns in their order. */
export function addressText(row: readonly string[], columns: readonly number[]): string {
  return columns
    .map((column) => (row[column] ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' ')
}

/** A coordinate as a cell writes it: '2,36', '652 381,5'; NaN of anything else. */
export function coordinateOf(cell: string): number {
  const plain = cell.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
