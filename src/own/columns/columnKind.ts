import type { ColumnKind } from '../reading.ts'
import type { Cell } from '../table.ts'
import { namesCodes } from './codeWords.ts'
import { readDate } from './dateText.ts'
import { readFlag } from './flagText.ts'
import { isMissingMark } from './missingMarks.ts'
import { readNumber, type DecimalMark } from './numberText.ts'

/** A column stays one of numbers with one stray text in ten, and its strays are told. */
const enoughNumbers = 0.9

/**
 * What the cells of a column are. Digits are text where the column's name says codes, or where a cell starts
 * with a zero, has more digits than a number keeps, or a letter among them.
 * @param cells those that hold something; texts without surrounding blanks
 * @param mark decimal sign of the column
 */
export function columnKind(name: string, cells: readonly Cell[], mark: DecimalMark): ColumnKind {
  const figures = cells.filter((cell) => typeof cell !== 'string' || !isMissingMark(cell))
  if (figures.length === 0) return 'text'
  if (
    figures.every(
      (cell) => typeof cell === 'boolean' || (typeof cell === 'string' && readFlag(cell) !== null)
    )
  )
    return 'flag'
  if (figures.every((cell) => typeof cell === 'string' && readDate(cell) !== null)) return 'date'
  if (namesCodes(name) && figures.every((cell) => isNoQuantity(cell, mark))) return 'text'
  if (figures.some((cell) => typeof cell === 'string' && isCode(cell))) return 'text'
  const numbers = figures.filter((cell) => isNumber(cell, mark)).length
  return numbers >= enoughNumbers * figures.length ? 'number' : 'text'
}

function isNumber(cell: Cell, mark: DecimalMark): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell)
  return typeof cell === 'string' && !Number.isNaN(readNumber(cell, mark))
}

/** A decimal, a percent, an amount is a quantity even in a column that is called a reference. */
function isNoQuantity(cell: Cell, mark: DecimalMark): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell)
  return typeof cell === 'string' && (!isNumber(cell, mark) || !/[,.%€]/.test(cell))
}

/** '01004', '2A004', '12345678901234567'. */
function isCode(text: string): boolean {
  return /^0\d+$/.test(text) || /^\d{16,}$/.test(text) || /^2[AB]\d{0,3}$/.test(text)
}
