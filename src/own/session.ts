import { InputError } from '../core/errors.ts'
import { writeTable } from './arrow/writeTable.ts'
import { openTable, type NamedBlob } from './formats/openTable.ts'
import { profileOf, type TableProfile } from './profile.ts'
import type { FilePreview, FoundColumn, ReadProgress, ReadSettings, ReadTable } from './reading.ts'
import type { OwnTable } from './table.ts'
import { t } from '../words/t.ts'

interface Opened {
  /** the settings it was opened with, as text */
  readonly asked: string
  readonly table: OwnTable
  readonly profile: TableProfile
}

/** A visitor's file, read where it stands: in a worker, or in a test. It keeps what it opened last. */
export class OwnFileSession {
  private opened: Opened | null = null

  constructor(private readonly file: NamedBlob) {}

  /** @throws InputError in French when the file cannot be read */
  async preview(settings: ReadSettings): Promise<FilePreview> {
    const { table, profile } = await this.open(settings)
    return {
      format: table.format,
      settings: settingsOf(table, profile),
      sheets: table.sheets,
      columns: profile.columns.map(({ id, name, kind, role, samples }) => ({
        id,
        name,
        kind,
        role,
        samples
      })),
      rows: profile.rows,
      notices: [...profile.tableNotices, ...profile.notices, ...profile.ambiguities]
    }
  }

  /** @throws InputError in French when the file cannot be read, or has no such column */
  async read(
    settings: ReadSettings,
    columns: readonly Pick<FoundColumn, 'id' | 'kind'>[],
    onProgress: (progress: ReadProgress) => void
  ): Promise<ReadTable> {
    const { table, profile } = await this.open(settings)
    const written = columns.map(({ id, kind }) => {
      const index = profile.columns.findIndex((column) => column.id === id)
      const found = profile.columns[index]
      if (!found) throw new InputError(t('le fichier n’a pas de colonne {id}', { id }))
      return { id, kind, index, name: found.name, mark: found.mark }
    })
    const read = await writeTable(table, written, profile.decimal, onProgress)
    return { ...read, notices: [...read.notices, ...profile.notices] }
  }

  private async open(settings: ReadSettings): Promise<Opened> {
    const asked = JSON.stringify([settings.encoding, settings.delimiter, settings.decimal, settings.sheet])
    if (this.opened?.asked === asked) return this.opened
    // Two tables of 200 MB at once would be one too many.
    this.opened = null
    const table = await openTable(this.file, settings)
    const profile = await profileOf(table)
    // The visitor confirms what was recognised: it is the same table, already open.
    const confirmed = settingsOf(table, profile)
    this.opened = {
      asked: JSON.stringify([confirmed.encoding, confirmed.delimiter, confirmed.decimal, confirmed.sheet]),
      table,
      profile
    }
    return this.opened
  }
}

function settingsOf(table: OwnTable, { decimal }: TableProfile): ReadSettings {
  return { ...table.settings, decimal }
}
