import { columnIds } from './columns/columnIds.ts'
import { columnKind } from './columns/columnKind.ts'
import { columnRoles } from './columns/columnRoles.ts'
import { columnMark, fileMark, markEvidence, type MarkEvidence } from './columns/decimalMarks.ts'
import { readNumber, type DecimalMark } from './columns/numberText.ts'
import { sample } from './limits.ts'
import { ambiguityNotices, profileNotices } from './profileNotices.ts'
import type { ColumnRole, FoundColumn } from './reading.ts'
import { cellText, type Cell, type OwnTable } from './table.ts'

/** A column as its first rows show it. */
export interface ColumnProfile extends FoundColumn {
  readonly evidence: MarkEvidence
  /** decimal sign that its cells speak for; null when they do not */
  readonly mark: DecimalMark | null
}

/** What the first rows of a table show. */
export interface TableProfile {
  readonly columns: readonly ColumnProfile[]
  /** of the columns whose own cells do not tell */
  readonly decimal: DecimalMark
  /** first rows as text */
  readonly rows: readonly (readonly string[])[]
  /** of the table itself, as far as its first rows go */
  readonly tableNotices: readonly string[]
  /** that stay true of the whole table */
  readonly notices: readonly string[]
  /** that the rows to come may settle */
  readonly ambiguities: readonly string[]
}

/** A column that places rows by its codes is text, even where the codes are digits alone. */
const codeRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'qpv2015',
  'qpv2024',
  'commune',
  'siren',
  'department',
  'contract'
])

/** @throws InputError when the table cannot be read */
export async function profileOf(table: OwnTable): Promise<TableProfile> {
  const columns = await sampledColumns(table)
  const filled = columns.map(filledCells)
  const evidence = filled.map(markEvidence)
  const decimal = fileMark(evidence, table.settings.decimal, table.likelyDecimal)
  const marks = evidence.map(columnMark)
  const ids = columnIds(table.names)
  const kinds = table.names.map((name, index) =>
    columnKind(name, filled[index] ?? [], marks[index] ?? decimal)
  )
  const roles = columnRoles(
    table.names.map((name, index) => {
      const texts = (filled[index] ?? []).map(cellText)
      const mark = marks[index] ?? decimal
      const kind = kinds[index] ?? 'text'
      const numbers =
        kind === 'number' ? texts.map((text) => readNumber(text, mark)).filter(Number.isFinite) : []
      return { name, kind, texts, numbers }
    })
  )
  const profiled = table.names.map((name, index) => ({
    id: ids[index] ?? '',
    name,
    kind: codeRoles.has(roles[index] ?? null) ? ('text' as const) : (kinds[index] ?? 'text'),
    role: roles[index] ?? null,
    samples: (filled[index] ?? []).slice(0, sample.shownSamples).map(cellText),
    evidence: evidence[index] ?? { commas: 0, dots: 0, ambiguous: 0, example: '' },
    mark: marks[index] ?? null
  }))
  const shown = Math.min(sample.shownRows, columns[0]?.length ?? 0)
  const rows = Array.from({ length: shown }, (_, row) => columns.map((cells) => cellText(cells[row])))
  return {
    columns: profiled,
    decimal,
    rows,
    tableNotices: table.notices(),
    notices: profileNotices(table.names, profiled, filled, decimal),
    ambiguities: ambiguityNotices(profiled, decimal)
  }
}

async function sampledColumns(table: OwnTable): Promise<Cell[][]> {
  const columns = table.names.map((): Cell[] => [])
  const most = Math.min(sample.rows, Math.ceil(sample.cells / table.names.length))
  for await (const batch of table.batches(() => undefined)) {
    const count = Math.min(batch.rows, most - (columns[0]?.length ?? 0))
    for (const [index, cells] of columns.entries()) {
      const source = batch.columns[index]
      for (let row = 0; row < count; row++) cells.push(source?.[row] ?? null)
    }
    if ((columns[0]?.length ?? 0) >= most) break
  }
  return columns
}

/** What is not blank, texts trimmed. */
function filledCells(cells: readonly Cell[]): Cell[] {
  return cells
    .map((cell) => (typeof cell === 'string' ? cell.trim() : cell))
    .filter((cell) => cell !== null && cell !== '' && !Number.isNaN(cell))
}
