import type { Cell } from '../table.ts'

/** Cells of formats that keep values and not text; what a double cannot keep stays text. */

/** A number by its digits, as spreadsheets and dBASE write it: '12.5', '1.2E-05'. */
export function numberCell(text: string): Cell {
  const value = Number(text)
  const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(value)
  const isLost = /^[-+]?\d+$/.test(text) && !Number.isSafeInteger(value)
  return isNumber && !isLost ? value + 0 : text
}

/** A whole number of 64 bits. */
export function wholeCell(value: bigint): Cell {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** A decimal number by its digits: 1150 with 2 decimals is 11.5, the double nearest to what is written. */
export function decimalCell(digits: bigint, scale: number): Cell {
  const text = decimalText(digits, scale)
  const significant = text.replaceAll(/^-?0*\.?0*|[.]|\.?0+$/g, '')
  return significant.length > 15 ? text : Number(text)
}

function decimalText(digits: bigint, scale: number): string {
  if (scale <= 0) return String(digits * 10n ** BigInt(Math.min(100, -scale)))
  const size = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return `${digits < 0n ? '-' : ''}${size.slice(0, -scale)}.${size.slice(-scale)}`
}

/** What is nested, as JSON; bytes as their text. */
export function nestedText(value: unknown): string {
  if (value instanceof Uint8Array) return bytesText(value)
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'bigint') return Number.isSafeInteger(Number(inner)) ? Number(inner) : String(inner)
    return inner instanceof Uint8Array ? bytesText(inner) : inner
  })
}

function bytesText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes.subarray(0, 1000), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
