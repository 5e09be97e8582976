import { refuseSize } from '../refuseShape.ts'
import type { ReadSettings } from '../reading.ts'
import type { OwnTable } from '../table.ts'
import { openSeparated } from './separated.ts'

/** A file, or in a test a Blob that has a name. */
export interface NamedBlob extends Blob {
  readonly name: string
}

/**
 * Opens a file as a table: its first bytes tell its format, and where they do not, its name.
 * @throws InputError in French when it is empty, too large, or of a format that is not read
 */
export async function openTable(file: NamedBlob, settings: ReadSettings): Promise<OwnTable> {
  refuseSize(file.size)
  return openSeparated(file, settings)
}
