import { InputError } from '../../core/errors.ts'
import { quoted } from '../phrases.ts'
import { refuseShape } from '../refuseShape.ts'
import { t } from '../../words/t.ts'

const row = /<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["']([^"']*)["']/g
const cell = /<(?:\w+:)?c\b[^>]*?\sr\s*=\s*["']([^"']*)["']/g
const blankParts = /<(?:\w+:)?(?:c|row)\b[^<>]*\/>/g
const errorCell = /(<(?:\w+:)?c\b[^<>]*?\s)t\s*=\s*["']e["']/g

/**
 * A sheet's XML as the library may have it: without the blank cells that formats leave to the edge of the sheet,
 * with errors (#N/A) as text, since the library drops them, and no larger than a table may be. The library fills
 * the gaps between addresses: one cell in the last corner would be seventeen thousand million.
 * @throws InputError when the sheet is larger than what is read, or its addresses make no sense
 */
export function boundedSheet(xml: string, sheet: string): string {
  const text = xml.replaceAll(blankParts, '').replaceAll(errorCell, '$1t="str"')
  let [rows, columns] = [0, 0]
  for (const [, address = ''] of text.matchAll(row)) rows = Math.max(rows, wholeOf(address, sheet))
  for (const [, address = ''] of text.matchAll(cell)) {
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? []
    columns = Math.max(columns, columnOf(letters))
    rows = Math.max(rows, wholeOf(digits, sheet))
  }
  refuseShape(rows, columns)
  return text
}

function wholeOf(text: string, sheet: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new InputError(
      t('la feuille {sheet} est abîmée\u00a0: adresse {address}', {
        sheet: quoted(sheet),
        address: quoted(text)
      })
    )
  return Number(text)
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
