import type { Cell } from '../table.ts'
import { markOf, numberReadings, type DecimalMark } from './numberText.ts'

/** What the numbers of a column say of its decimal sign. */
export interface MarkEvidence {
  /** cells that are numbers with a comma only */
  readonly commas: number
  /** cells that are numbers with a point only */
  readonly dots: number
  /** cells that are a number with either, and not the same: '1,234' */
  readonly ambiguous: number
  /** the first of them */
  readonly example: string
}

/** @param cells texts without surrounding blanks, and what is no text */
export function markEvidence(cells: readonly Cell[]): MarkEvidence {
  let [commas, dots, ambiguous, example] = [0, 0, 0, '']
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const mark = markOf(numberReadings(cell))
    if (mark === ',') commas++
    else if (mark === '.') dots++
    else if (mark === 'both' && ambiguous++ === 0) example = cell
  }
  return { commas, dots, ambiguous, example }
}

/**
 * The decimal sign of a whole file, for the columns whose cells do not tell: what was asked for, else what most
 * of the columns say.
 * @param likely where none says anything
 */
export function fileMark(
  columns: readonly MarkEvidence[],
  asked: DecimalMark | null,
  likely: DecimalMark
): DecimalMark {
  if (asked !== null) return asked
  const balance = columns.reduce((sum, { commas, dots }) => sum + Math.sign(commas - dots), 0)
  if (balance === 0) return likely
  return balance > 0 ? ',' : '.'
}

/**
 * The decimal sign of a column. Cells that can be read in one way only are read so, whatever was asked for:
 * 48.85 is no other number because commas were asked for.
 * @returns null when its cells do not tell, or contradict each other
 */
export function columnMark({ commas, dots }: MarkEvidence): DecimalMark | null {
  if (commas > 0 && dots === 0) return ','
  return dots > 0 && commas === 0 ? '.' : null
}
