import { formatCount } from '../core/format.ts'
import { t } from '../words/t.ts'

/** Pieces of the sentences that tell a visitor what was found in her file. */

const shownLength = 60

/** '« 1,234 »', cut where it is long, on one line. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return `«\u00a0${line.length > shownLength ? `${line.slice(0, shownLength)}…` : line}\u00a0»`
}

/** '1 ligne', '3 412 lignes'. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count < 2 ? one : many}`
}

/** 'ligne 3', 'lignes 3, 8 et 12', 'lignes 3, 8, 12 …'. @param count how many there are in all */
export function atRows(rows: readonly number[], count = rows.length): string {
  const numbers = rows.slice(0, 10).map((row) => formatCount(row))
  if (count === 1) return `ligne ${numbers[0] ?? ''}`
  if (count > numbers.length) return `lignes ${numbers.join(', ')} …`
  return `lignes ${listed(numbers)}`
}

/** 'a, b et c'; of more than eight the first ones and how many others. */
export function listed(names: readonly string[]): string {
  if (names.length > 8)
    return t('{slice} et {formatCount} autres', {
      slice: names.slice(0, 7).join(', '),
      formatCount: formatCount(names.length - 7)
    })
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`
}
