import type { Manifest } from '../../catalogue/manifest.ts'
import type { TakeAway } from '../../exports/data/index.ts'
import { formatCount } from '../../core/format.ts'
import { methodOf, takenMethod, type Method } from '../takeAway/method.ts'
import type { SqlResult } from './ask.ts'
import { sourcesRead, takenColumns } from './taken.ts'
import { t } from '../../words/t.ts'

/**
 * The result of a visitor's query as a file holds it.
 */
export function queryTakeAway(
  result: SqlResult,
  manifest: Manifest,
  dated: Pick<Method, 'link' | 'dataVersion'>,
  date: Date
): TakeAway {
  const { sql, rows, isCut } = result
  const method = methodOf(
    {
      sentence: t('Résultat d’une requête SQL.'),
      generation: '',
      filters: [],
      questions: [{ says: t('Requête'), sql }],
      afterwards: [],
      cautions: isCut
        ? [
            t('Les {rows} premières lignes seulement : le résultat en a davantage.', {
              rows: formatCount(rows)
            })
          ]
        : [],
      unofficial: t('Résultat d’une requête écrite par l’utilisateur : ce ne sont pas des chiffres publiés.'),
      sourceIds: sourcesRead(sql, manifest),
      ...dated
    },
    manifest
  )
  return {
    title: t('Résultat d’une requête SQL'),
    name: t('requete-sql'),
    rows,
    columns: takenColumns(result),
    method: { ...takenMethod(method, date), generation: null }
  }
}
