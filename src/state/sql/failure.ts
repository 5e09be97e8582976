import { tables } from '../../catalogue/tables/index.ts'
import { DataError, InputError, QueryError } from '../../core/errors.ts'
import { SandboxStopped } from '../../engine/stopping.ts'
import { readingStatement } from '../../engine/sqlText.ts'
import { errorPlace, placeWithin, type Stretch } from './errorPlace.ts'
import { t } from '../../words/t.ts'

/** Why a query gave nothing, as the reader is told. */
export interface SqlFailure {
  /** in the language of the page */
  readonly text: string
  /** DuckDB's own words, in English; null where it said nothing */
  readonly original: string | null
  /** where it lies in the query; null where that is not known */
  readonly place: Stretch | null
  /** it ran too long and may be given more time */
  readonly isSlow: boolean
}

/** The reason that a stop by the visitor carries. */
export class StoppedByVisitor extends Error {
  override name = 'StoppedByVisitor'
}

const leads: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/^Parser Error/, t('La requête n’est pas du SQL que DuckDB comprend')],
  [/^Catalog Error: Table/, t('Une table nommée ici n’existe pas')],
  [/^Catalog Error/, t('Un nom utilisé ici n’existe pas')],
  [/^Binder Error: .*column/i, t('Une colonne nommée ici n’existe pas, ou pas sous ce nom')],
  [/^Binder Error/, t('Les parties de la requête ne vont pas ensemble')],
  [/^Conversion Error/, t('Une valeur ne peut pas être convertie')],
  [/^Out of Memory Error/, t('La requête demande plus de mémoire que le navigateur ne lui en laisse (1 Go)')],
  [
    /^Permission Error/,
    t('Les fichiers et les adresses sont fermés ici\u00a0: rien ne sort du navigateur, rien n’y entre')
  ],
  [/^Out of Range Error/, t('Un nombre dépasse ce que son type peut contenir')],
  [/^Invalid Input Error/, t('Une valeur n’est pas acceptée')]
]

/**
 * A failure in words.
 * @param limitMs what the query was allowed
 */
export function failureOf(error: unknown, sql: string, limitMs: number): SqlFailure {
  const said = (text: string, isSlow = false): SqlFailure => ({ text, original: null, place: null, isSlow })
  if (error instanceof StoppedByVisitor) return said(t('Requête arrêtée.'))
  if (error instanceof InputError) return said(error.message)
  if (error instanceof SandboxStopped) {
    if (error.reason === 'limit')
      return said(
        t('Requête arrêtée\u00a0: elle dépassait {seconds}\u00a0secondes.', {
          seconds: Math.round(limitMs / 1000)
        }),
        true
      )
    if (error.reason === 'deaf')
      return said(
        t('Requête arrêtée\u00a0: le moteur ne répondait plus, il redémarrera à la prochaine requête.')
      )
    return said(
      t(
        'Le moteur de requêtes s’est arrêté, sans doute faute de mémoire\u00a0; il redémarrera à la prochaine requête. Le reste de l’atlas n’est pas touché.'
      )
    )
  }
  if (error instanceof QueryError) {
    const lead =
      missingTable(error.message) ??
      leads.find(([pattern]) => pattern.test(error.message))?.[1] ??
      t('DuckDB a refusé la requête')
    return {
      text: /[?.]$/.test(lead) ? lead : `${lead}.`,
      // DuckDB guesses among its own tables, where ours are not yet.
      original: error.message.replace(/^Did you mean "(pg_|duckdb_|sqlite_|pragma_)\w*"\?\n/m, '').trim(),
      place: placeWithin(errorPlace(error.message, error.sql), error.sql, statementOf(sql)),
      isSlow: false
    }
  }
  if (error instanceof DataError)
    return { ...said(t('Une table n’est pas arrivée entière. Réessayez.')), original: error.message }
  return { ...said(t('La requête a échoué pour une raison imprévue.')), original: String(error) }
}

/** Names a published table that is nearly what was written; null where the error is another, or none is near. */
function missingTable(message: string): string | null {
  const written = /^Catalog Error: Table with name (\w+) does not exist/.exec(message)?.[1]?.toLowerCase()
  if (!written) return null
  const near = tables
    .map(({ name }) => ({ name, distance: editDistance(written, name) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return near && near.distance <= Math.max(2, written.length / 4)
    ? t('La table «\u00a0{written}\u00a0» n’existe pas. Est-ce «\u00a0{name}\u00a0»\u00a0?', {
        written,
        name: near.name
      })
    : null
}

/** How many letters must be added, taken away or changed. Source: Levenshtein (1966). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, against] of [...other].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== against))
      )
    row = next
  }
  return row.at(-1) ?? 0
}

function statementOf(sql: string): string {
  try {
    return readingStatement(sql).sql
  } catch (error) {
    if (error instanceof InputError) return sql
    throw error
  }
}
