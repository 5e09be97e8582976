import { zipSync, type Zippable } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { InputError } from '../../core/errors.ts'
import type { ZipArchive } from '../archive/zip.ts'
import { isoOf } from '../columns/dateText.ts'
import { formatCount } from '../../core/format.ts'
import { blankRows, listed, quoted } from '../phrases.ts'
import type { ReadSettings } from '../reading.ts'
import type { Cell, OwnTable } from '../table.ts'
import { numberCell } from './binaryCells.ts'
import { openMemory } from './records.ts'
import { boundedSheet } from './sheetText.ts'
import { partText, sheetsOf, type Sheet } from './workbook.ts'
import { plural, t } from '../../words/t.ts'

/** Parts that sheets refer to; a workbook may lack them. */
const shared = /^xl\/(sharedStrings|styles)\.xml$/i

/**
 * A sheet of an XLSX workbook: the one asked for, else the first that holds something.
 * @throws InputError when it is damaged, or larger than what is read
 */
export async function openXlsx(
  archive: ZipArchive,
  settings: ReadSettings,
  bytes: number
): Promise<OwnTable> {
  const sheets = sheetsOf(archive)
  const names = sheets.map(({ name }) => name)
  if (settings.sheet !== null && !names.includes(settings.sheet))
    throw new InputError(
      t('le classeur n’a pas de feuille {sheet}, mais {sheets}', {
        sheet: quoted(settings.sheet),
        sheets: listed(names.map(quoted))
      })
    )
  for (const sheet of sheets) {
    if (settings.sheet !== null && sheet.name !== settings.sheet) continue
    const { rows, isMerged } = await sheetRows(archive, sheet)
    if (settings.sheet === null && rows.length < 2 && sheet !== sheets.at(-1)) continue
    const found = { encoding: null, delimiter: null, decimal: settings.decimal, sheet: sheet.name }
    return tableOf(rows, isMerged, found, names, bytes)
  }
  throw new InputError(t('le classeur ne contient aucune ligne de données'))
}

function tableOf(
  rows: readonly (readonly Cell[])[],
  isMerged: boolean,
  settings: ReadSettings,
  sheets: readonly string[],
  bytes: number
): OwnTable {
  const start = headerRow(rows)
  const header = rows[start] ?? []
  const body = rows.slice(start + 1).filter((row) => !isBlank(row))
  const width = Math.max(0, ...[header, ...body.slice(0, 1000)].map((row) => row.length))
  const columns = keptColumns(header, body, width)
  const blank = rows.length - start - 1 - body.length
  const notices: string[] = []
  const above = rows.slice(0, start).filter((row) => !isBlank(row)).length
  if (above > 0)
    notices.push(
      plural(
        above,
        t('{count} ligne de titre au-dessus de l’en-tête\u00a0: laissée de côté.', {
          count: formatCount(above)
        }),
        t('{count} lignes de titre au-dessus de l’en-tête\u00a0: laissées de côté.', {
          count: formatCount(above)
        })
      )
    )
  if (blank > 0) notices.push(blankRows(blank))
  if (isMerged)
    notices.push(t('Des cellules sont fusionnées\u00a0: seule la première de chaque groupe porte la valeur.'))
  return openMemory({
    format: 'XLSX',
    settings,
    sheets,
    names: columns.map((column) => String(header[column] ?? '').trim()),
    rows: body.length,
    bytes,
    notices,
    likelyDecimal: ',',
    cellAt: (column, row) => body[row]?.[columns[column] ?? -1] ?? null
  })
}

/** A title stands alone in its row; the header is the first row that does not, where the table is wider. */
function headerRow(rows: readonly (readonly Cell[])[]): number {
  const widths = rows.slice(0, 50).map((row) => row.filter((cell) => cell !== null).length)
  const first = widths.findIndex((width) => width > 0)
  if (Math.max(...widths) < 3) return first
  return widths.findIndex((width) => width > 1)
}

/** Columns with a name, or with a cell. */
function keptColumns(header: readonly Cell[], body: readonly (readonly Cell[])[], width: number): number[] {
  const isKept = Array.from({ length: width }, (_, column) => (header[column] ?? null) !== null)
  for (const row of body) for (const [column, cell] of row.entries()) if (cell !== null) isKept[column] = true
  return [...isKept.keys()].filter((column) => isKept[column])
}

async function sheetRows(archive: ZipArchive, sheet: Sheet): Promise<{ rows: Cell[][]; isMerged: boolean }> {
  const xml = boundedSheet(partText(archive, sheet.path), sheet.name)
  const encoder = new TextEncoder()
  const parts: Zippable = { [sheet.path]: encoder.encode(xml) }
  for (const path of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])
    parts[path] = encoder.encode(partText(archive, path))
  for (const entry of archive.entries) if (shared.test(entry.name)) parts[entry.name] = archive.read(entry)
  // Stored, not packed: the library unpacks large parts in workers made of blobs, which the page's policy refuses.
  const bounded = zipSync(parts, { level: 0 })
  try {
    const rows = await readSheet(bounded.buffer, sheet.name, { parseNumber: numberCell, trim: false })
    return { rows: rows.map((row) => row.map(cellOf)), isMerged: xml.includes('<mergeCell ') }
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(
      t('la feuille {sheet} est abîmée\u00a0: {reason}', { sheet: quoted(sheet.name), reason }),
      { cause }
    )
  }
}

function cellOf(cell: unknown): Cell {
  if (cell instanceof Date) return isoOf(cell)
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : null
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null)
}
