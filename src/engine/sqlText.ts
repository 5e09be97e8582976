import { InputError } from '../core/errors.ts'
import { t } from '../words/t.ts'

/** A piece of an SQL text that is no space and no comment. */
export interface SqlPart {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'sign'
  /** as written; of a quoted name or a string without its quotes */
  readonly text: string
  /** where it starts and ends, in UTF-16 units of the whole */
  readonly from: number
  readonly to: number
}

const wordStart = /[\p{L}_]/u
const wordRest = /[\p{L}\p{N}_$]/u

/**
 * The pieces of an SQL text in order, as DuckDB reads it: comments nest, strings double their quotes or stand
 * between dollars. What is never closed runs to the end.
 */
export function sqlParts(sql: string): SqlPart[] {
  const parts: SqlPart[] = []
  let at = 0
  while (at < sql.length) {
    const here = sql.charAt(at)
    const two = sql.slice(at, at + 2)
    if (/\s/.test(here)) at++
    else if (two === '--') at = endOfLine(sql, at)
    else if (two === '/*') at = endOfComment(sql, at)
    else {
      const part = partAt(sql, at, here)
      parts.push(part)
      at = part.to
    }
  }
  return parts
}

function partAt(sql: string, from: number, here: string): SqlPart {
  if (here === "'") return quotedFrom(sql, from, from, "'", 'string')
  // E'it\'s': the one form in which a backslash hides a quote.
  if (/e/i.test(here) && sql.charAt(from + 1) === "'") return escapedFrom(sql, from)
  if (here === '"') return quotedFrom(sql, from, from, '"', 'quoted')
  const dollar = here === '$' ? /^\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/u.exec(sql.slice(from))?.[0] : undefined
  if (dollar) return dollarsFrom(sql, from, dollar)
  if (wordStart.test(here)) return { kind: 'word', ...run(sql, from, wordRest) }
  if (/\d/.test(here)) return { kind: 'number', ...run(sql, from, /[\w.]/) }
  return { kind: 'sign', text: here, from, to: from + 1 }
}

function run(sql: string, from: number, rest: RegExp): Pick<SqlPart, 'text' | 'from' | 'to'> {
  let to = from + 1
  while (to < sql.length && rest.test(sql.charAt(to))) to++
  return { text: sql.slice(from, to), from, to }
}

function quotedFrom(
  sql: string,
  from: number,
  open: number,
  quote: string,
  kind: 'string' | 'quoted'
): SqlPart {
  let to = open + 1
  while (to < sql.length) {
    if (sql.charAt(to) !== quote) to++
    else if (sql.charAt(to + 1) === quote) to += 2
    else break
  }
  const text = sql.slice(open + 1, to).replaceAll(quote + quote, quote)
  return { kind, text, from, to: Math.min(to + 1, sql.length) }
}

function escapedFrom(sql: string, from: number): SqlPart {
  let to = from + 2
  while (to < sql.length) {
    const here = sql.charAt(to)
    if (here === '\\' || (here === "'" && sql.charAt(to + 1) === "'")) to += 2
    else if (here === "'") break
    else to++
  }
  return { kind: 'string', text: sql.slice(from + 2, to), from, to: Math.min(to + 1, sql.length) }
}

function dollarsFrom(sql: string, from: number, dollar: string): SqlPart {
  const start = from + dollar.length
  const end = sql.indexOf(dollar, start)
  const to = end < 0 ? sql.length : end
  return { kind: 'string', text: sql.slice(start, to), from, to: Math.min(to + dollar.length, sql.length) }
}

function endOfLine(sql: string, from: number): number {
  const end = sql.indexOf('\n', from)
  return end < 0 ? sql.length : end
}

function endOfComment(sql: string, from: number): number {
  let depth = 0
  for (let at = from; at < sql.length; at++) {
    const two = sql.slice(at, at + 2)
    if (two === '/*') [depth, at] = [depth + 1, at + 1]
    else if (two === '*/') [depth, at] = [depth - 1, at + 1]
    if (depth === 0) return at + 1
  }
  return sql.length
}

/** How a statement that only reads begins. */
const readingWords = 'from with select values table describe desc summarize show explain pivot unpivot'.split(
  ' '
)

/** One statement that only reads. */
export interface ReadingStatement {
  /** the text as written, without the semicolon that ends it */
  readonly sql: string
  /** its rows can be those of a subquery: true of all but EXPLAIN */
  readonly isRelation: boolean
}

/**
 * The one statement of a text, when it begins as one that reads. DuckDB is asked to refuse writing besides: a
 * WITH may end in an INSERT.
 * @throws InputError in French when there is none, several, or another one
 */
export function readingStatement(sql: string): ReadingStatement {
  const parts = sqlParts(sql)
  const isEnd = (part: SqlPart) => part.kind === 'sign' && part.text === ';'
  const end = parts.findIndex(isEnd)
  const statement = end < 0 ? parts : parts.slice(0, end)
  if (statement.length === 0) throw new InputError(t('La requête est vide.'))
  if (end >= 0 && parts.slice(end).some((part) => !isEnd(part)))
    throw new InputError(
      t(
        'Une seule instruction à la fois\u00a0: le texte en contient plusieurs, séparées par «\u00a0;\u00a0».'
      )
    )
  const first = firstWord(statement)
  const isExplain = first?.text.toLowerCase() === 'explain'
  refuseUnlessReading(first)
  if (isExplain) refuseUnlessReading(firstWord(explained(statement)))
  return { sql: end < 0 ? sql : sql.slice(0, parts[end]?.from), isRelation: !isExplain }
}

function firstWord(parts: readonly SqlPart[]): SqlPart | undefined {
  return parts.find((part) => !(part.kind === 'sign' && part.text === '('))
}

function refuseUnlessReading(first: SqlPart | undefined): void {
  if (first?.kind === 'word' && readingWords.includes(first.text.toLowerCase())) return
  const fault = first
    ? t('«\u00a0{word}\u00a0» n’est pas permis ici', { word: first.text.slice(0, 30) })
    : t('Il manque une instruction')
  throw new InputError(
    t(
      '{fault}\u00a0: cet outil lit les tables et ne les modifie pas. Une requête commence par SELECT, FROM, WITH, VALUES, PIVOT, DESCRIBE, SUMMARIZE, SHOW ou EXPLAIN.',
      { fault }
    )
  )
}

/** What an EXPLAIN explains: EXPLAIN ANALYZE runs it. */
function explained(statement: readonly SqlPart[]): readonly SqlPart[] {
  const is = (part: SqlPart | undefined, text: string) => part?.text.toLowerCase() === text
  const rest = statement.slice(1)
  if (is(rest[0], 'analyze') || is(rest[0], 'verbose')) return rest.slice(1)
  const isOptions = is(rest[0], '(') && (is(rest[1], 'analyze') || is(rest[1], 'format'))
  return isOptions ? rest.slice(rest.findIndex((part) => is(part, ')')) + 1) : rest
}

/** The known tables that a text names, whatever it does with them: names are compared without case. */
export function namedTables<Name extends string>(sql: string, known: readonly Name[]): Name[] {
  const names = new Set(
    sqlParts(sql).flatMap(({ kind, text }) =>
      kind === 'word' || kind === 'quoted' ? text.toLowerCase() : []
    )
  )
  return known.filter((name) => names.has(name.toLowerCase()))
}
