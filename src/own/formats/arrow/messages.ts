import { InputError } from '../../../core/errors.ts'
import { limits } from '../../limits.ts'
import { refuseShape } from '../../refuseShape.ts'
import { FlatTable } from './flatTable.ts'
import { t } from '../../../words/t.ts'

// Message.fbs and Schema.fbs of Apache Arrow: what a message is, and the fields by their order.
const schemaMessage = 1
const dictionaryMessage = 2
const batchMessage = 3

const mark = 0xffffffff
const deepest = 20

/**
 * Checks an Arrow file or stream: no length in it may promise more than there is.
 * @throws InputError when it is damaged, cut short or compressed; RangeError when a message is longer than its buffer
 */
export function refuseMessages(bytes: Uint8Array<ArrayBuffer>): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (String.fromCharCode(...bytes.subarray(0, 6)) === 'ARROW1') refuseFile(view)
  else refuseStream(view)
}

function refuseStream(view: DataView): void {
  let [at, fields] = [0, 0]
  while (at + 8 <= view.byteLength) {
    // Before Arrow 0.15 messages had no mark.
    const header = view.getUint32(at, true) === mark ? 8 : 4
    const length = view.getInt32(at + header - 4, true)
    if (length === 0) break
    const message = checkedMessage(view, at, header + length)
    fields += message.fields
    at += header + length + message.bodyBytes
  }
  const isWhole =
    at === view.byteLength || (at + 4 <= view.byteLength && view.getInt32(view.byteLength - 4, true) === 0)
  if (!isWhole || fields === 0) throw damaged(t('il est incomplet'))
}

/** A file ends with a table of its blocks: each is where it says, or the library would look for it without end. */
function refuseFile(view: DataView): void {
  const end = view.byteLength - 10
  const closing = Array.from({ length: 6 }, (_, index) => view.getUint8(view.byteLength - 6 + index))
  if (end < 18 || String.fromCharCode(...closing) !== 'ARROW1') throw damaged(t('sa fin manque'))
  const length = view.getInt32(end, true)
  if (length <= 0 || length > end - 8) throw damaged(t('sa table des matières est perdue'))
  const footer = FlatTable.root(new DataView(view.buffer, view.byteOffset + end - length, length))
  const schema = footer.table(1)
  if (!schema) throw damaged(t('ses colonnes ne sont pas décrites'))
  countedFields(schema)
  for (const [field, kind] of [
    [2, dictionaryMessage],
    [3, batchMessage]
  ] as const)
    for (const { offset, headerBytes, bodyBytes } of footer.blocks(field)) {
      if (offset < 0n || offset > BigInt(end)) throw damaged(t('un bloc est hors du fichier'))
      const message = checkedMessage(view, Number(offset), headerBytes)
      if (message.kind !== kind || BigInt(message.bodyBytes) !== bodyBytes)
        throw damaged(t('un bloc n’est pas celui qui est annoncé'))
    }
}

/** @param at where the message starts, with its mark and length; @param bytes of both and of its header */
function checkedMessage(
  view: DataView,
  at: number,
  bytes: number
): { kind: number; fields: number; bodyBytes: number } {
  const isMarked = view.getUint32(at, true) === mark
  const start = at + (isMarked ? 8 : 4)
  const length = view.getInt32(start - 4, true)
  if (length <= 0 || length > bytes || start + length > view.byteLength)
    throw damaged(t('un message dépasse la fin du fichier'))
  const message = FlatTable.root(new DataView(view.buffer, view.byteOffset + start, length))
  const [kind, header, bodyBytes] = [message.byte(1), message.table(2), message.long(3)]
  if (!header || bodyBytes < 0n || bodyBytes > BigInt(view.byteLength - at - bytes))
    throw damaged(t('un message dépasse la fin du fichier'))
  if (kind === schemaMessage) return { kind, fields: countedFields(header), bodyBytes: Number(bodyBytes) }
  const batch = kind === dictionaryMessage ? header.table(1) : kind === batchMessage ? header : null
  if (!batch) throw damaged(t('un message n’est pas connu'))
  refuseBatch(batch, bodyBytes)
  return { kind, fields: 0, bodyBytes: Number(bodyBytes) }
}

function countedFields(schema: FlatTable): number {
  const columns = schema.tables(1)
  refuseShape(0, columns.length)
  return columns.reduce((sum, column) => sum + fieldCount(column, 0), 0)
}

function refuseBatch(batch: FlatTable, bodyBytes: bigint): void {
  if (batch.has(3))
    throw new InputError(
      t('le fichier Arrow est compressé\u00a0: enregistrez-le sans compression, ou en Parquet')
    )
  const rows = batch.long(0)
  if (rows < 0n || rows > BigInt(limits.rows)) throw damaged(t('un bloc annonce trop de lignes'))
  for (const [offset, length] of batch.pairs(2))
    if (offset < 0n || length < 0n || offset + length > bodyBytes)
      throw damaged(t('une colonne dépasse son bloc'))
  for (const [length, absent] of batch.pairs(1))
    if (length < 0n || length > BigInt(limits.cells) || absent < 0n || absent > length)
      throw damaged(t('une colonne annonce trop de valeurs'))
}

/** Fields of fields count too; a schema that contains itself would have no end. */
function fieldCount(field: FlatTable, depth: number): number {
  if (depth > deepest) throw damaged(t('ses colonnes sont imbriquées trop profondément'))
  let count = 1
  for (const child of field.tables(5)) {
    count += fieldCount(child, depth + 1)
    if (count > limits.columns * 10) throw damaged(t('ses colonnes ont trop de parties'))
  }
  return count
}

function damaged(reason: string): InputError {
  return new InputError(t('le fichier Arrow est abîmé\u00a0: {reason}', { reason }))
}
