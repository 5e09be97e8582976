import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import { InputError } from '../../core/errors.ts'
import { formatCount } from '../../core/format.ts'
import { aboutParts } from './about.ts'
import { flatColumns, type FlatColumn } from './flatColumns.ts'
import type { WriteTakeAway } from './takeAway.ts'
import { t } from '../../words/t.ts'

/** What a sheet holds at most. Source: Microsoft, Excel specifications and limits. */
const [mostRows, mostColumns, mostLetters] = [1_048_576, 16_384, 32_767]

const heading = { type: String, fontWeight: 'bold' } as const

/**
 * A workbook: the rows with a heading that stays, codes as text and figures as numbers; a second sheet tells
 * where they come from.
 * @throws InputError when a sheet cannot hold the rows
 */
export const writeXlsx: WriteTakeAway = async (takeAway, onProgress) => {
  const { rows } = takeAway
  const columns = flatColumns(takeAway)
  if (rows + 1 > mostRows || columns.length > mostColumns)
    throw new InputError(
      t('une feuille Excel tient {rows} lignes et {columns} colonnes : choisissez un autre format', {
        rows: formatCount(mostRows - 1),
        columns: formatCount(mostColumns)
      })
    )
  const data: SheetData = [columns.map(({ label }) => ({ ...heading, value: label, wrap: true }))]
  const cells = columns.map(cellReader)
  for (let row = 0; row < rows; row++) {
    data.push(cells.map((cell) => cell(row)))
    // What remains, the writing itself, takes about as long.
    if (row % 5_000 === 0) onProgress(row / rows / 2)
  }
  onProgress(0.5)
  const about = aboutParts(takeAway, 'label', [
    t(
      'Classeur Excel : les codes sont du texte, les chiffres sont des nombres, une cellule vide est une absence de chiffre.'
    )
  ])
  const blob = await writeXlsxFile([
    {
      data,
      sheet: t('Données'),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: widthOf(column) }))
    },
    {
      data: [
        [
          { ...heading, value: t('Rubrique') },
          { ...heading, value: t('Contenu') }
        ],
        ...about.flatMap((part) =>
          part.lines.flatMap(inCells).map((line) => [part.heading, { type: String, value: line, wrap: true }])
        )
      ],
      sheet: t('Métadonnées'),
      stickyRowsCount: 1,
      columns: [{ width: 22 }, { width: 110 }]
    }
  ]).toBlob()
  onProgress(1)
  return blob
}

function cellReader(column: FlatColumn): (row: number) => string | number | null {
  if (column.type !== 'text') {
    const { values } = column
    return (row) => {
      const value = values[row] ?? Number.NaN
      return Number.isFinite(value) ? value : null
    }
  }
  const { values, label } = column
  return (row) => {
    const text = values[row] || null
    if (text && text.length > mostLetters)
      throw new InputError(
        t(
          'ligne {row}, colonne « {label} » : le texte dépasse les {most} signes d’une cellule Excel ; choisissez un autre format',
          { row: formatCount(row + 1), label, most: formatCount(mostLetters) }
        )
      )
    return text
  }
}

/** Letters, as Excel counts widths: enough for the first rows, within reason. */
function widthOf({ label, values }: FlatColumn): number {
  let longest = Math.min(label.length, 24)
  for (let row = 0; row < Math.min(values.length, 200); row++)
    longest = Math.max(longest, String(values[row] ?? '').length)
  return Math.min(longest, 48) + 2
}

/** A line cut where a cell is full. */
function inCells(line: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < Math.max(line.length, 1); from += mostLetters)
    pieces.push(line.slice(from, from + mostLetters))
  return pieces
}
