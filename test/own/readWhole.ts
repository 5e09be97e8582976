import { tableFromIPC } from 'apache-arrow'
import type { NamedBlob } from '../../src/own/formats/openTable.ts'
import type { ColumnKind, FilePreview, ReadSettings, ReadTable } from '../../src/own/reading.ts'
import { OwnFileSession } from '../../src/own/session.ts'

export const recognised: ReadSettings = { encoding: null, delimiter: null, decimal: null, sheet: null }

/** A file of this name and content, as a visitor would drop it. */
export function namedBlob(name: string, ...parts: BlobPart[]): NamedBlob {
  return new File(parts, name)
}

/** What is read of a file when the visitor confirms what was recognised. */
export interface WholeRead {
  readonly preview: FilePreview
  readonly table: ReadTable
  /** by column id, the row number among them */
  readonly cells: ReadonlyMap<string, readonly unknown[]>
}

/** @param kinds by column id, where they are not as recognised */
export async function readWhole(
  file: NamedBlob,
  settings: ReadSettings = recognised,
  kinds: Readonly<Record<string, ColumnKind>> = {}
): Promise<WholeRead> {
  const session = new OwnFileSession(file)
  const preview = await session.preview(settings)
  const columns = preview.columns.map(({ id, kind }) => ({ id, kind: kinds[id] ?? kind }))
  const table = await session.read(preview.settings, columns, () => undefined)
  const arrow = tableFromIPC(table.ipc)
  const cells = new Map(
    arrow.schema.fields.map(({ name }, index) => [name, [...(arrow.getChildAt(index) ?? [])] as unknown[]])
  )
  return { preview, table, cells }
}
