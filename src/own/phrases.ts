import { formatCount } from '../core/format.ts'
import { plural, t } from '../words/t.ts'

/** Pieces of the sentences that tell a visitor what was found in her file. */

const shownLength = 60

/** '« 1,234 »', cut where it is long, on one line. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return t('«\u00a0{text}\u00a0»', {
    text: line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
  })
}

/** '1 ligne', '3 412 lignes'. */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${plural(count, one, many)}`
}

/** 'ligne 3', 'lignes 3, 8 et 12', 'lignes 3, 8, 12 …'. @param count how many there are in all */
export function atRows(rows: readonly number[], count = rows.length): string {
  const numbers = rows.slice(0, 10).map((row) => formatCount(row))
  if (count === 1) return t('ligne {row}', { row: numbers[0] ?? '' })
  if (count > numbers.length) return t('lignes {rows} …', { rows: numbers.join(', ') })
  return t('lignes {rows}', { rows: listed(numbers) })
}

/** Of rows without a single cell. */
export function blankRows(count: number): string {
  const told = { count: formatCount(count) }
  return plural(
    count,
    t('{count} ligne vide est laissée de côté.', told),
    t('{count} lignes vides sont laissées de côté.', told)
  )
}

/** 'a, b et c'; of more than eight the first ones and how many others. */
export function listed(names: readonly string[]): string {
  if (names.length > 8)
    return t('{names} et {count} autres', {
      names: names.slice(0, 7).join(', '),
      count: formatCount(names.length - 7)
    })
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : t('{names} et {last}', { names: names.slice(0, -1).join(', '), last })
}
