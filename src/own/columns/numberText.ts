/** Numbers as French and English files write them; never a guess: what can be read in two ways says so. */

export type DecimalMark = ',' | '.'

/** What a text is as a number with each decimal sign; NaN where it is none. */
export interface NumberReadings {
  readonly comma: number
  readonly dot: number
}

// Space, no-break space, narrow no-break space, thin space, and the apostrophes of Switzerland.
const groupSigns = " \u00a0\u202f\u2009'’"
const grouped = new RegExp(`^[1-9]\\d{0,2}(?:[${groupSigns}]\\d{3})+$`)
const groupedByDots = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const groupedByCommas = /^[1-9]\d{0,2}(?:,\d{3})+$/
const plain = /^(?:0|[1-9]\d*)$/
const unitAround = /^(?:€\s*)?(.*?)\s*(%|€|EUR|euros?)?$/i
const none: NumberReadings = { comma: Number.NaN, dot: Number.NaN }

/** More digits than a double can hold would come out as others. */
const mostDigits = 15

/**
 * @param text without surrounding blanks
 * @returns the number under a decimal sign; NaN when it is none: '01004' (a code), '1 23', '1.2.3', '12 k€'
 */
export function readNumber(text: string, mark: DecimalMark): number {
  const plainly = plainNumber(text, mark === ',' ? 44 : 46)
  if (plainly !== null) return plainly
  const readings = numberReadings(text)
  return mark === ',' ? readings.comma : readings.dot
}

/** A text as a number with each of the two signs: '1,234' is 1.234 or 1234, '12' is 12 with both. */
export function numberReadings(text: string): NumberReadings {
  const whole = plainNumber(text, 0)
  if (whole !== null) return { comma: whole, dot: whole }
  // What is longer holds no number; regular expressions are spared whole pages.
  if (text.length > 60) return none
  const bare = unitAround.exec(text)?.[1] ?? ''
  const [, sign = '', digits = '', power = ''] =
    /^([-+−]?)\s?([\d.,\s'’]*?)(e[-+]\d{1,3})?$/i.exec(bare) ?? []
  if (digits === '') return none
  return {
    comma: valueOf(sign, digits, power, ','),
    dot: valueOf(sign, digits, power, '.')
  }
}

/** The sign that a cell speaks for: null when it is no number, 'any' when both read the same, 'both' when they differ. */
export function markOf({ comma, dot }: NumberReadings): DecimalMark | 'any' | 'both' | null {
  if (Number.isNaN(comma)) return Number.isNaN(dot) ? null : '.'
  if (Number.isNaN(dot)) return ','
  return comma === dot ? 'any' : 'both'
}

/** The unit that a number is written with: '%', '€' or ''. */
export function unitOf(text: string): string {
  if (text.endsWith('%')) return '%'
  return /€|eur(os?)?$/i.test(text) ? '€' : ''
}

/**
 * The common case, without a regular expression: an optional minus, up to 15 digits, and among them one decimal sign.
 * @param sign character code of the decimal sign; 0 for whole numbers alone
 * @returns null for anything else
 */
function plainNumber(text: string, sign: number): number | null {
  const { length } = text
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  if (length === start || length - start > mostDigits) return null
  let [digits, point] = [0, -1]
  for (let index = start; index < length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 48 && code <= 57) digits = digits * 10 + code - 48
    else if (code === sign && point < 0 && index > start) point = index
    else return null
  }
  if (point === length - 1) return null
  const isCode = text.charCodeAt(start) === 48 && length - start > 1 && point !== start + 1
  if (isCode) return null
  // A division of two whole numbers that a double keeps is the double nearest to what is written.
  const value = point < 0 ? digits : digits / 10 ** (length - 1 - point)
  // Not -0, which would be shown with a sign.
  return start === 1 && value !== 0 ? -value : value
}

function valueOf(sign: string, digits: string, power: string, mark: DecimalMark): number {
  const at = digits.lastIndexOf(mark)
  const [whole, decimals] = at < 0 ? [digits, null] : [digits.slice(0, at), digits.slice(at + 1)]
  if (decimals !== null && !/^\d+$/.test(decimals)) return Number.NaN
  if (decimals === null && power !== '' && !/^\d$/.test(whole)) return Number.NaN
  const groups = mark === ',' ? groupedByDots : groupedByCommas
  const isWhole =
    plain.test(whole) || grouped.test(whole) || groups.test(whole) || (whole === '' && decimals !== null)
  if (!isWhole) return Number.NaN
  const wholeDigits = whole.replaceAll(/\D/g, '')
  if (wholeDigits.length > mostDigits) return Number.NaN
  const value = Number(`${wholeDigits || '0'}.${decimals ?? '0'}${power}`)
  if (!Number.isFinite(value)) return Number.NaN
  return (sign === '-' || sign === '−') && value !== 0 ? -value : value
}
