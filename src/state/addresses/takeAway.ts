import type { Manifest } from '../../catalogue/manifest.ts'
import type { TakeAway, TakeAwayColumn } from '../../exports/data/index.ts'
import { columnIds } from '../../own/columns/columnIds.ts'
import { fileStem, methodOf, takenMethod, type Method } from '../takeAway/method.ts'
import type { TakenColumn } from './takenColumns.ts'
import { t } from '../../words/t.ts'

/**
 * A list of addresses with its answers, as a file holds it.
 * @param name of the list: its file's, or 'liste collée'
 * @param near in words: how near a limit an answer is to be checked
 */
export function addressesTakeAway(
  name: string,
  columns: readonly TakenColumn[],
  generations: readonly string[],
  near: string,
  manifest: Manifest,
  dated: Pick<Method, 'link' | 'dataVersion'>,
  date: Date
): TakeAway {
  const method = methodOf(
    {
      sentence: t('Adresses de « {name} » et quartiers prioritaires où elles se trouvent.', { name }),
      generation: t('Quartiers prioritaires de {generations}.', {
        generations: generations.reduce((first, last) => t('{first} et de {last}', { first, last }))
      }),
      filters: [],
      questions: [],
      afterwards: [],
      cautions: [
        t('Contours simplifiés : près d’une limite la réponse est à vérifier ({near}).', { near }),
        t('Une adresse dont la ressemblance est sous 0,5 est dite introuvable.')
      ],
      unofficial: t(
        'Adresses de l’utilisateur, situées par le géocodeur de la Géoplateforme de l’IGN ou par leurs coordonnées : ces réponses n’ont pas de valeur officielle.'
      ),
      sourceIds: generations.map((generation) => `anct-qpv-${generation}`),
      ...dated
    },
    manifest
  )
  const ids = columnIds(columns.map((column) => column.name))
  return {
    title: t('Adresses et quartiers prioritaires : {name}', { name }),
    name: fileStem(`${name.replace(/\.[^.]*$/, '')} qpv`),
    rows: columns[0]?.values.length ?? 0,
    columns: columns.map(({ name: label, values }, i): TakeAwayColumn => {
      const words = { id: ids[i] ?? label, label }
      return values.every((value): value is number | null => typeof value !== 'string')
        ? { ...words, type: 'number', values: Float64Array.from(values, (value) => value ?? Number.NaN) }
        : { ...words, type: 'text', values: values.map((value) => (value === null ? null : String(value))) }
    }),
    method: takenMethod(method, date)
  }
}
