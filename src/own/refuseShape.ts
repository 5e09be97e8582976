import { InputError } from '../core/errors.ts'
import { formatBytes, formatCount } from '../core/format.ts'
import { limits } from './limits.ts'

/** @throws InputError when a table is larger than what the browser can hold: see limits */
export function refuseShape(rows: number, columns: number): void {
  if (columns > limits.columns)
    throw new InputError(
      `le fichier a ${formatCount(columns)} colonnes, ${formatCount(limits.columns)} au plus sont lues`
    )
  if (rows > limits.rows)
    throw new InputError(`le fichier a plus de ${formatCount(limits.rows)} lignes, c’est le plus qui soit lu`)
  if (rows * columns > limits.cells)
    throw new InputError(
      `le fichier a plus de ${formatCount(limits.cells)} cellules (${formatCount(columns)} colonnes), c’est le plus qui soit lu`
    )
}

/** @throws InputError when a file is empty, or larger than what is read */
export function refuseSize(bytes: number): void {
  if (bytes === 0) throw new InputError('le fichier est vide')
  if (bytes > limits.fileBytes)
    throw new InputError(
      `le fichier pèse ${formatBytes(bytes)}, ${formatBytes(limits.fileBytes)} au plus sont lus`
    )
}

/** @throws InputError when a cell is longer than what is read. @param row from 1 */
export function refuseLength(text: string, column: string, row: number): void {
  if (text.length > limits.cellLength)
    throw new InputError(
      `colonne «\u00a0${column}\u00a0», ligne ${formatCount(row)}\u00a0: une cellule de ${formatCount(text.length)} caractères, ${formatCount(limits.cellLength)} au plus sont lus`
    )
}
