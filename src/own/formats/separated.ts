import { InputError } from '../../core/errors.ts'
import { refuseShape } from '../refuseShape.ts'
import { atRows, quoted } from '../phrases.ts'
import { delimiters, type ReadProgress, type ReadSettings } from '../reading.ts'
import type { Batch, OwnTable } from '../table.ts'
import { RaggedRows } from '../text/raggedRows.ts'
import { recogniseDelimiter, type Delimiter } from '../text/delimiter.ts'
import { recogniseEncoding } from '../text/encoding.ts'
import { SeparatedRows } from '../text/separatedRows.ts'
import { textChunks } from '../text/textChunks.ts'
import { t } from '../../words/t.ts'

/** Where the table starts in a text file. */
interface Layout {
  readonly names: readonly string[]
  readonly delimiter: Delimiter
  /** characters before the header: a line 'sep=;' that spreadsheets write */
  readonly skipped: number
}

/**
 * A file of separated values: CSV, TSV. Its first row that is not blank names the columns.
 * @throws InputError when it is no text, has no header or too many columns
 */
export async function openSeparated(file: Blob, settings: ReadSettings): Promise<OwnTable> {
  const found =
    settings.encoding === null
      ? await recogniseEncoding(file)
      : { encoding: settings.encoding, notices: [] as readonly string[] }
  const layout = await layoutOf(file, found.encoding, settings.delimiter)
  const { names, delimiter } = layout
  let notices: readonly string[] = found.notices
  return {
    format: delimiter === '\t' ? 'TSV' : 'CSV',
    settings: { encoding: found.encoding, delimiter, decimal: settings.decimal, sheet: null },
    sheets: [],
    names,
    likelyDecimal: delimiter === ',' ? '.' : ',',
    async *batches(onProgress) {
      const rows = new SeparatedRows(delimiter)
      const ragged = new RaggedRows(names.length)
      const told = () => [...found.notices, ...textNotices(rows), ...ragged.notices()]
      try {
        yield* separatedBatches(file, found.encoding, layout, rows, ragged, onProgress)
      } finally {
        notices = told()
      }
    },
    notices: () => notices
  }
}

async function* separatedBatches(
  file: Blob,
  encoding: string,
  { names, skipped }: Layout,
  rows: SeparatedRows,
  ragged: RaggedRows,
  onProgress: (progress: ReadProgress) => void
): AsyncGenerator<Batch> {
  let [isFirst, needsHeader, count] = [true, true, 0]
  for await (const { text, isLast, loaded, total } of textChunks(file, encoding)) {
    let found = rows.push(isFirst ? text.slice(skipped) : text, isLast)
    isFirst = false
    if (needsHeader) {
      const header = found.findIndex((row) => !isBlank(row))
      if (header >= 0) needsHeader = false
      found = header < 0 ? [] : found.slice(header + 1)
    }
    const batch = ragged.batch(found)
    count += batch.rows
    refuseShape(count, names.length)
    if (batch.rows > 0) yield batch
    onProgress({ loaded, total })
  }
}

async function layoutOf(file: Blob, encoding: string, asked: Delimiter | null): Promise<Layout> {
  for await (const { text, isLast } of textChunks(file, encoding)) {
    const [line = '', sign] = /^sep=(.)\r?\n/.exec(text) ?? []
    const told = delimiters.find((delimiter) => delimiter === sign)
    const start = text.slice(line.length)
    const delimiter = asked ?? told ?? recogniseDelimiter(start.slice(0, 200_000).replaceAll(/\r\n?/g, '\n'))
    const rows = new SeparatedRows(delimiter).push(start, isLast).filter((row) => !isBlank(row))
    const [header, ...others] = rows
    if (!header) throw new InputError(t('le fichier ne contient aucune ligne'))
    const names = namesOf(header, others)
    refuseShape(0, names.length)
    if (isLast && others.length === 0)
      throw new InputError(
        t('le fichier n’a qu’une ligne, {line}\u00a0: un en-tête sans données', {
          line: quoted(header.join(delimiter))
        })
      )
    return { names, delimiter, skipped: line.length }
  }
  throw new InputError(t('le fichier est vide'))
}

/** The header without the empty columns that spreadsheets append, and with those that most rows have beyond it. */
function namesOf(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  let width = header.length
  while (width > 0 && header[width - 1]?.trim() === '') width--
  const filled = rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1)
  const wider = filled.filter((length) => length > width)
  if (wider.length * 2 > rows.length) width = wider.reduce((most, length) => Math.max(most, length), width)
  if (width === 0) throw new InputError(t('la première ligne ne nomme aucune colonne'))
  return Array.from({ length: width }, (_, index) => header[index]?.trim() ?? '')
}

function textNotices({ nuls, strayQuotes, longCells }: SeparatedRows): string[] {
  const found: string[] = []
  if (nuls > 0)
    found.push(t('Des caractères nuls ({count}) sont remplacés par «\u00a0�\u00a0».', { count: nuls }))
  if (strayQuotes.length > 0)
    found.push(
      t('Des guillemets mal placés sont lus tels quels ({rows} du fichier).', {
        rows: atRows(strayQuotes)
      })
    )
  if (longCells.length > 0)
    found.push(
      t(
        'Des cellules entre guillemets tiennent sur plusieurs lignes et contiennent le séparateur\u00a0: vérifiez qu’il n’y manque pas un guillemet ({rows} du fichier).',
        { rows: atRows(longCells) }
      )
    )
  return found
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}
