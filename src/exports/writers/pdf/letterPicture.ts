import { canvasFamily, type Weight } from '../fonts/family.ts'

/** A letter that the face has not, as a mask of dots; lengths in thousandths of its size. */
export interface LetterPicture {
  readonly columns: number
  readonly rows: number
  /** one bit a dot, rows from the top, each of whole bytes */
  readonly bits: Uint8Array
  readonly width: number
  readonly height: number
  readonly advance: number
  /** of the mask's lower left corner from the start of the baseline, upwards */
  readonly left: number
  readonly bottom: number
}

/** Draws a letter; null where it can not be drawn. */
export type DrawLetter = (codePoint: number, weight: Weight) => LetterPicture | null

/** Dots to the size of a letter: at 10 points, 1,800 to the inch. */
const emPx = 256

/** A letter by the font of the reader's own machine that has it, as the screen shows it. */
export const drawnLetter: DrawLetter = (codePoint, weight) => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  const font = `${weight} ${emPx}px ${canvasFamily}`
  const letter = String.fromCodePoint(codePoint)
  context.font = font
  const size = context.measureText(letter)
  const [left, right] = [
    Math.ceil(size.actualBoundingBoxLeft) + 1,
    Math.ceil(size.actualBoundingBoxRight) + 1
  ]
  const [up, down] = [
    Math.ceil(size.actualBoundingBoxAscent) + 1,
    Math.ceil(size.actualBoundingBoxDescent) + 1
  ]
  const [columns, rows] = [left + right, up + down]
  if (columns <= 2 || rows <= 2 || columns > 4 * emPx || rows > 4 * emPx) return null
  canvas.width = columns
  canvas.height = rows
  context.font = font
  context.fillText(letter, left, up)
  const { data } = context.getImageData(0, 0, columns, rows)
  const rowBytes = Math.ceil(columns / 8)
  const bits = new Uint8Array(rowBytes * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if ((data[4 * (row * columns + column) + 3] ?? 0) > 127)
        bits[row * rowBytes + (column >> 3)]! |= 128 >> (column & 7)
  const perThousand = 1000 / emPx
  return {
    columns,
    rows,
    bits,
    width: columns * perThousand,
    height: rows * perThousand,
    advance: size.width * perThousand,
    left: -left * perThousand,
    bottom: -down * perThousand
  }
}
