import { sqlParts } from '../../engine/sqlText.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where an error of DuckDB lies in the statement that it refused. DuckDB writes the line, cut to what surrounds
 * the place, and a caret under it:
 *
 *     LINE 3: ...WHERE codee = 1
 *                      ^
 *
 * @returns the word there; null when the message names no place
 */
export function errorPlace(message: string, sql: string): Stretch | null {
  const found = /^LINE (\d+): (.*)\n( *)\^/m.exec(message)
  if (!found) return null
  const [, lineText = '', snippet = '', spaces = ''] = found
  const lines = sql.split('\n')
  const line = Number(lineText) - 1
  const whole = lines[line]
  if (whole === undefined) return null
  const isCut = snippet.startsWith('...')
  const shown = snippet.replace(/^\.\.\./, '').replace(/\.\.\.$/, '')
  const start = isCut ? whole.indexOf(shown) : 0
  if (start < 0) return null
  const column = start + spaces.length - `LINE ${lineText}: `.length - (isCut ? 3 : 0)
  const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0)
  const from = before + Math.max(0, Math.min(column, whole.length))
  return { from, to: endOfPart(sql, from) }
}

/**
 * The place in what the visitor wrote, of an error in the statement that was made of it.
 * @returns null when it lies in what was added
 */
export function placeWithin(place: Stretch | null, run: string, written: string): Stretch | null {
  const shift = run === written ? 0 : run.indexOf(written)
  if (!place || shift < 0) return null
  const [from, to] = [place.from - shift, Math.min(place.to - shift, written.length)]
  return from < 0 || from > written.length ? null : { from, to: Math.max(from, to) }
}

function endOfPart(sql: string, from: number): number {
  const part = sqlParts(sql).find((one) => one.from <= from && from < one.to)
  return part?.to ?? Math.min(from + 1, sql.length)
}
