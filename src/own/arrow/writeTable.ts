import {
  Field,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  type Data
} from 'apache-arrow'
import { InputError } from '../../core/errors.ts'
import { formatBytes } from '../../core/format.ts'
import { readDate } from '../columns/dateText.ts'
import type { DecimalMark } from '../columns/numberText.ts'
import { limits } from '../limits.ts'
import { refuseShape } from '../refuseShape.ts'
import type { ColumnKind, ReadProgress, ReadTable, UnreadCell } from '../reading.ts'
import type { OwnTable } from '../table.ts'
import type { ColumnWriter, OnUnread } from './columnWriter.ts'
import { FlagWriter } from './flagWriter.ts'
import { NumberWriter } from './numberWriter.ts'
import { TextWriter } from './textWriter.ts'
import { t } from '../../words/t.ts'

/** A column to write, and how its cells are read. */
export interface WrittenColumn {
  readonly id: string
  readonly name: string
  readonly kind: ColumnKind
  /** where the file has it */
  readonly index: number
  /** decimal sign of its numbers, null when they do not tell */
  readonly mark: DecimalMark | null
}

const unreadKept = 100

/**
 * The rows of a table as an Arrow stream, the columns asked for.
 * @param decimal of columns whose numbers do not tell
 * @throws InputError when the file cannot be read to its end, has no row or too many
 */
export async function writeTable(
  table: OwnTable,
  columns: readonly WrittenColumn[],
  decimal: DecimalMark,
  onProgress: (progress: ReadProgress) => void
): Promise<ReadTable> {
  const unread = columns.map(({ id }) => new UnreadCells(id))
  const writers = columns.map((column, index) => writerOf(column, decimal, unread[index]!.note))
  const sizes: number[] = []
  let rows = 0
  for await (const batch of table.batches(onProgress)) {
    for (const [index, writer] of writers.entries())
      writer.add(batch.columns[columns[index]!.index] ?? [], batch.rows, rows + 1)
    sizes.push(batch.rows)
    rows += batch.rows
    refuseShape(rows, table.names.length)
    refuseBytes(writers)
  }
  if (rows === 0) throw new InputError(t('le fichier ne contient aucune ligne de données'))
  const parts = writers.map((writer) => writer.finish())
  const all = unread.flatMap(({ cells }) => cells).sort((one, other) => one.row - other.row)
  return {
    ipc: streamOf(columns, sizes, parts),
    rows,
    columns: columns.map(({ id, name, kind }) => ({ id, name, kind })),
    unread: all.slice(0, unreadKept),
    unreadCount: unread.reduce((sum, { count }) => sum + count, 0),
    notices: [...table.notices(), ...writers.flatMap(({ notices }) => notices)]
  }
}

class UnreadCells {
  readonly cells: UnreadCell[] = []
  count = 0

  constructor(private readonly column: string) {}

  readonly note: OnUnread = (row, text) => {
    this.count++
    if (this.cells.length < unreadKept)
      this.cells.push({ column: this.column, row, text: text.slice(0, 200) })
  }
}

function writerOf(
  { name, kind, mark }: WrittenColumn,
  decimal: DecimalMark,
  onUnread: OnUnread
): ColumnWriter {
  if (kind === 'number') return new NumberWriter(name, mark, decimal, onUnread)
  if (kind === 'flag') return new FlagWriter(onUnread)
  return new TextWriter(name, kind === 'date' ? readDate : null, onUnread)
}

function refuseBytes(writers: readonly ColumnWriter[]): void {
  const bytes = writers.reduce((sum, writer) => sum + writer.bytes, 0)
  if (bytes > limits.tableBytes)
    throw new InputError(
      t('une fois lu, le fichier occupe plus de {bytes}\u00a0: gardez moins de colonnes', {
        bytes: formatBytes(limits.tableBytes)
      })
    )
}

function streamOf(
  columns: readonly WrittenColumn[],
  sizes: readonly number[],
  parts: readonly Data[][]
): Uint8Array<ArrayBuffer> {
  const fields = columns.map(({ id }, index) => Field.new(id, parts[index]![0]!.type, true))
  const schema = new Schema([Field.new('row', new Int32(), false), ...fields])
  let first = 1
  const batches = sizes.map((rows, batch) => {
    const numbers = Int32Array.from({ length: rows }, (_, index) => first + index)
    first += rows
    const children = [
      makeData({ type: new Int32(), length: rows, data: numbers }),
      ...parts.map((column) => column[batch]!)
    ]
    return new RecordBatch(
      schema,
      makeData({ type: new Struct(schema.fields), length: rows, nullCount: 0, children })
    )
  })
  return RecordBatchStreamWriter.writeAll(batches).toUint8Array(true) as Uint8Array<ArrayBuffer>
}
