import { InputError } from '../../core/errors.ts'
import { columnsFromIpc } from '../../engine/arrowColumns.ts'
import { formatCount } from '../../core/format.ts'
import { recognised, type OwnFileReader } from '../../own/reading.ts'
import type { AddressTable } from './addressTable.ts'
import { t } from '../../words/t.ts'

/** As many as a page can list; the reader itself takes more. */
export const mostListed = 200_000

/**
 * A visitor's file as a list: every cell as text, whatever its format. It stays in the browser.
 * @param reader of the file, closed afterwards
 * @throws InputError in French when the file cannot be read, or is too long to be listed
 */
export async function addressFile(reader: OwnFileReader): Promise<AddressTable> {
  try {
    const preview = await reader.preview(recognised)
    const wanted = preview.columns.map(({ id }) => ({ id, kind: 'text' as const }))
    const table = await reader.read(preview.settings, wanted, () => undefined)
    if (table.rows > mostListed)
      throw new InputError(
        t('La liste a {rows} lignes, {most} au plus\u00a0: coupez-la en plusieurs.', {
          rows: formatCount(table.rows),
          most: formatCount(mostListed)
        })
      )
    const columns = columnsFromIpc(table.ipc)
    const cells = wanted.map(({ id }) => columns.texts(id))
    return {
      names: preview.columns.map(({ name }, i) => name || t('Colonne {number}', { number: i + 1 })),
      rows: Array.from({ length: table.rows }, (_, row) => cells.map((column) => column[row] ?? '')),
      hasHeading: true
    }
  } finally {
    reader.close()
  }
}
