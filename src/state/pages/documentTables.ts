import { frenchSpaces } from '../../core/frenchSpaces.ts'
import { formatAmount } from '../../core/format.ts'
import type { Cell, TableBlock, TableRow } from '../../exports/document/block.ts'
import { postsText } from '../postsText.ts'
import { isKnown } from './figure.ts'
import type { ReadFigures } from './documentParts.ts'
import {
  absenceText,
  changeText,
  figureText,
  madeShort,
  noteText,
  ownHeading,
  rangeText,
  valueText,
  yearOf
} from './figureWords.ts'
import type { FundingCell, FundingTable } from './fundingTable.ts'
import type { IndicatorRow } from './indicatorRows.ts'
import { referenceColumns, type ReferenceColumn } from './references.ts'
import { inLanguage, t } from '../../words/t.ts'

/** What the cells of a funding table say where there is no amount. */
export const fundingAbsences = {
  missing: t('inconnu'),
  left_out: t('absent du fichier'),
  not_applicable: t('sans objet'),
  finer: t('plus finement')
} as const

const none: Cell = { text: '–', note: '', look: 'absent' }

/** The main indicators of a block, and the columns that have something to compare them with. */
export function mainRows({ block, themes }: ReadFigures) {
  const own = themes
    .map(({ theme, rows }) => ({ theme, rows: rows.filter(({ main }) => main) }))
    .filter(({ rows }) => rows.length > 0)
  const rows = own.flatMap((theme) => theme.rows)
  const columns = referenceColumns(block).filter(({ id }) =>
    rows.some((row) => (row.references.get(id) ?? []).length > 0)
  )
  return { themes: own, rows, columns }
}

/** The main indicators of a block with what they compare with, as the page shows them on paper. */
export function figuresTableBlock(figures: ReadFigures): TableBlock {
  const { themes, rows, columns } = mainRows(figures)
  // Undated figures have no change, and say so once.
  const isDated = rows.some(({ figure }) => !Number.isNaN(figure.year))
  const numeric = (label: string) => ({ label, numeric: true })
  return {
    kind: 'table',
    columns: [
      { label: t('Indicateur'), numeric: false },
      numeric(ownHeading(figures.block, isDated)),
      ...(isDated ? [numeric(t('Évolution'))] : []),
      ...columns.map(({ label }) => numeric(frenchSpaces(label)))
    ],
    // Two pages have no room for the names of themes: a rule parts them.
    rows: themes.flatMap(({ rows: own }, theme) =>
      own.map((row, i): TableRow => ({
        kind: 'cells',
        opens: theme > 0 && i === 0,
        cells: [
          { text: inLanguage(row.indicator.label), note: '' },
          ownCell(row, isDated),
          ...(isDated ? [changeCell(row)] : []),
          ...columns.map((column) => referenceCell(row, column))
        ]
      }))
    )
  }
}

function ownCell({ figure, later, indicator }: IndicatorRow, isDated: boolean): Cell {
  const notes = [
    isDated ? yearOf(figure.year) : '',
    madeShort(figure),
    noteText(figure),
    later ? t('{label}\u00a0: {text}', { label: yearOf(later.year), text: absenceText(later) }) : ''
  ]
  return {
    text: figureText(figure, indicator),
    note: notes.filter(Boolean).join(', '),
    look: isKnown(figure) ? 'strong' : 'absent'
  }
}

function changeCell({ change }: IndicatorRow): Cell {
  if (typeof change === 'string') return none
  return { text: changeText(change), note: `${change.from.year}–${change.to.year}` }
}

function referenceCell(row: IndicatorRow, { id }: ReferenceColumn): Cell {
  const { indicator, figure } = row
  const lines = row.references.get(id) ?? []
  const [line] = lines
  if (!line) return none
  const range = id === 'commune' ? rangeText(lines, indicator) : ''
  if (range) return { text: range, note: '' }
  const year = line.year === figure.year || Number.isNaN(line.year) ? '' : String(line.year)
  if (id === 'commune' && lines.length > 1)
    return {
      text: lines.map(({ value, short }) => `${short} ${valueText(value, indicator)}`).join(', '),
      note: year
    }
  // Sources that contradict each other are all shown; the notes say who says what.
  return {
    text: lines.map(({ value }) => valueText(value, indicator)).join(t(' ou ')),
    note: [line.short, year].filter(Boolean).join(' ')
  }
}

/** What is known at one level, programmes by year. */
export function fundingTableBlock({ years, lines }: FundingTable): TableBlock {
  const hasAllYears = lines.some(({ allYears }) => allYears)
  return {
    kind: 'table',
    columns: [
      { label: t('Programme'), numeric: false },
      ...years.map((year) => ({ label: String(year), numeric: true })),
      ...(hasAllYears ? [{ label: t('Toutes années'), numeric: true }] : [])
    ],
    rows: lines.map((line): TableRow => ({
      kind: 'cells',
      cells: [
        { text: line.programme.label, note: line.kind },
        ...line.cells.map((cell) =>
          line.allYears && cell.status === 'missing' ? { text: '', note: '' } : fundingCell(cell)
        ),
        ...(hasAllYears ? [line.allYears ? fundingCell(line.allYears) : { text: '', note: '' }] : [])
      ]
    }))
  }
}

function fundingCell({ status, amount, posts }: FundingCell): Cell {
  if (status !== 'value' && status !== 'zero')
    return { text: fundingAbsences[status], note: '', look: 'absent' }
  return {
    text: formatAmount(amount),
    note: posts > 0 ? postsText(posts).replaceAll(' ', '\u00a0') : ''
  }
}
