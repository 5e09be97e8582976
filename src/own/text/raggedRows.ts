import { atRows, blankRows, counted } from '../phrases.ts'
import type { Batch } from '../table.ts'
import { t } from '../../words/t.ts'

/** Rows of text turned into columns of one width; what was too many or too few is told by row. */
export class RaggedRows {
  private readonly width: number
  private row = 0
  private blank = 0
  private readonly long: Told = { count: 0, rows: [] }
  private readonly short: Told = { count: 0, rows: [] }

  constructor(width: number) {
    this.width = width
  }

  batch(rows: readonly (readonly string[])[]): Batch {
    const { width } = this
    const columns = Array.from({ length: width }, () => new Array<string | null>(rows.length))
    let count = 0
    for (const cells of rows) {
      if (cells.every(isBlank)) {
        this.blank++
        continue
      }
      this.row++
      if (cells.length !== width) this.noteWidth(cells)
      for (let column = 0; column < width; column++) columns[column]![count] = cells[column] ?? null
      count++
    }
    return { rows: count, columns }
  }

  notices(): string[] {
    const found: string[] = []
    const { long, short, blank } = this
    if (long.count > 0)
      found.push(
        t('Des cellules au-delà de la dernière colonne ne sont pas lues ({count}\u00a0: {rows}).', {
          count: counted(long.count, t('ligne'), t('lignes')),
          rows: atRows(long.rows, long.count)
        })
      )
    if (short.count > 0)
      found.push(
        t('Il manque des cellules en fin de ligne, laissées vides ({count}\u00a0: {rows}).', {
          count: counted(short.count, t('ligne'), t('lignes')),
          rows: atRows(short.rows, short.count)
        })
      )
    // The line end of the last row makes one.
    if (blank > 1) found.push(blankRows(blank - 1))
    return found
  }

  private noteWidth(cells: readonly string[]): void {
    if (cells.length < this.width) note(this.short, this.row)
    else if (!cells.slice(this.width).every(isBlank)) note(this.long, this.row)
  }
}

interface Told {
  count: number
  readonly rows: number[]
}

function note(told: Told, row: number): void {
  told.count++
  if (told.rows.length < 10) told.rows.push(row)
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}
