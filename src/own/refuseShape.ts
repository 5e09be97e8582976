import { InputError } from '../core/errors.ts'
import { formatBytes, formatCount } from '../core/format.ts'
import { limits } from './limits.ts'
import { t } from '../words/t.ts'

/** @throws InputError when a table is larger than what the browser can hold: see limits */
export function refuseShape(rows: number, columns: number): void {
  if (columns > limits.columns)
    throw new InputError(
      t('le fichier a {columns} colonnes, {most} au plus sont lues', {
        columns: formatCount(columns),
        most: formatCount(limits.columns)
      })
    )
  if (rows > limits.rows)
    throw new InputError(
      t('le fichier a plus de {rows} lignes, c’est le plus qui soit lu', { rows: formatCount(limits.rows) })
    )
  if (rows * columns > limits.cells)
    throw new InputError(
      t('le fichier a plus de {cells} cellules ({columns} colonnes), c’est le plus qui soit lu', {
        cells: formatCount(limits.cells),
        columns: formatCount(columns)
      })
    )
}

/** @throws InputError when a file is empty, or larger than what is read */
export function refuseSize(bytes: number): void {
  if (bytes === 0) throw new InputError(t('le fichier est vide'))
  if (bytes > limits.fileBytes)
    throw new InputError(
      t('le fichier pèse {bytes}, {most} au plus sont lus', {
        bytes: formatBytes(bytes),
        most: formatBytes(limits.fileBytes)
      })
    )
}

/** @throws InputError when a cell is longer than what is read. @param row from 1 */
export function refuseLength(text: string, column: string, row: number): void {
  if (text.length > limits.cellLength)
    throw new InputError(
      t(
        'colonne «\u00a0{column}\u00a0», ligne {row}\u00a0: une cellule de {count} caractères, {most} au plus sont lus',
        {
          column,
          row: formatCount(row),
          count: formatCount(text.length),
          most: formatCount(limits.cellLength)
        }
      )
    )
}
