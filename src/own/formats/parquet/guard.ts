import type { AsyncBuffer, FileMetaData, RowGroup } from 'hyparquet'
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js'
import { InputError } from '../../../core/errors.ts'
import { formatBytes } from '../../../core/format.ts'
import { limits } from '../../limits.ts'
import { t } from '../../../words/t.ts'

/** A page's header as its thrift fields (parquet.thrift, PageHeader): sizes, and the counts of its three kinds. */
interface PageFields {
  readonly field_2?: unknown
  readonly field_3?: unknown
  readonly field_5?: { readonly field_1?: unknown }
  readonly field_7?: { readonly field_1?: unknown }
  readonly field_8?: { readonly field_1?: unknown }
}

/**
 * Refuses what a damaged or hostile file promises, before anything is made room for.
 * @throws InputError when the parts of the file contradict each other
 */
export function refuseMetadata({ num_rows, row_groups, schema }: FileMetaData): void {
  const columns = schema.filter(({ type }) => type !== undefined).length
  const rows = row_groups.reduce((sum, group) => sum + group.num_rows, 0n)
  if (
    rows !== num_rows ||
    row_groups.some((group) => group.num_rows < 0n || group.columns.length !== columns)
  )
    throw damaged(t('ses parties se contredisent'))
}

/** How much of a file was unpacked so far. */
export interface Unpacked {
  bytes: number
}

/**
 * Walks over the pages of a row group without unpacking them.
 * @throws InputError when one is larger than what is read, or than what holds it
 */
export async function refusePages(file: AsyncBuffer, group: RowGroup, unpacked: Unpacked): Promise<void> {
  for (const { meta_data: column } of group.columns) {
    if (!column) throw damaged(t('une colonne n’est pas décrite'))
    const isFlat = column.path_in_schema.length === 1 && column.num_values === group.num_rows
    const most = isFlat ? Number(group.num_rows) : limits.cells
    const start = Number(column.dictionary_page_offset || column.data_page_offset)
    const end = start + Number(column.total_compressed_size)
    if (start < 0 || end < start || end > file.byteLength) throw damaged(t('une colonne déborde du fichier'))
    const view = new DataView(await file.slice(start, end))
    const reader = { view, offset: 0 }
    while (reader.offset < view.byteLength - 1) {
      const page = deserializeTCompactProtocol(reader) as PageFields
      const [loose, packed] = [page.field_2, page.field_3]
      const isDictionary = page.field_7 !== undefined
      const values = (page.field_5 ?? page.field_8 ?? page.field_7)?.field_1 ?? 0
      if (!isSize(loose) || !isSize(packed) || !isSize(values) || reader.offset + packed > view.byteLength)
        throw damaged(t('une page déborde de sa colonne'))
      if (values > (isDictionary ? loose * 8 : most)) throw damaged(t('une page annonce trop de valeurs'))
      unpacked.bytes += loose
      if (unpacked.bytes > limits.tableBytes)
        throw new InputError(
          t('une fois décompressé, le fichier dépasse {bytes}, c’est le plus qui soit lu', {
            bytes: formatBytes(limits.tableBytes)
          })
        )
      reader.offset += packed
    }
  }
}

export function damaged(reason: string, cause?: unknown): InputError {
  return new InputError(t('le fichier Parquet est abîmé\u00a0: {reason}', { reason }), { cause })
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value >= 0
}
