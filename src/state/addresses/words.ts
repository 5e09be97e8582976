import type { Generation } from '../../catalogue/generation.ts'
import { formatCount } from '../../core/format.ts'
import { GeocoderFailure, type FailureKind } from '../../geocoder/failure.ts'
import type { Answer, AnswerKind } from './answer.ts'
import type { RowAnswer } from './listedRows.ts'
import type { Zoning } from './zoning.ts'
import { plural, t } from '../../words/t.ts'

/** An answer in a cell of a table, or why there is none. */
export const answerLabels: Record<RowAnswer, string> = {
  inside: t('Dans un QPV'),
  partly: t('Rue en partie dans un QPV'),
  outside: t('Hors QPV'),
  'no-qpv': t('Commune sans QPV'),
  'not-found': t('Introuvable'),
  coarse: t('Trop imprécise'),
  unknown: t('Contours inconnus'),
  waiting: t('En attente'),
  failed: t('Sans réponse du service'),
  empty: t('Adresse vide'),
  long: t('Adresse trop longue')
}

/** Where an answer leads: the QPV that it names, in words before and after their links. */
export function answerHead({ kind, numbers, areas }: Answer, generation: Generation): string {
  const qpv = `QPV ${generation}`
  if (kind === 'inside' && numbers !== null)
    return areas.length > 1
      ? t('Les numéros trouvés sont tous dans des {qpv}', { qpv })
      : t('Les numéros trouvés sont tous dans un {qpv}', { qpv })
  const heads: Record<AnswerKind, string> = {
    inside: t('Oui, dans un {qpv}', { qpv }),
    partly: t('Rue en partie dans un {qpv}', { qpv }),
    outside:
      numbers === null
        ? t('Non, hors des {qpv}', { qpv })
        : t('Aucun numéro trouvé n’est dans un {qpv}', { qpv }),
    'no-qpv': t('Non, la commune n’a pas de {qpv}', { qpv }),
    'not-found': t('Adresse introuvable'),
    coarse: t('Adresse trop imprécise'),
    unknown: t('Contours des {qpv} inconnus', { qpv })
  }
  return heads[kind]
}

/** What an answer rests on, and what it does not tell. */
export function answerDetail(answer: Answer, zoning: Zoning, foundAs: 'street' | 'other'): string {
  const { kind, numbers, areas } = answer
  const sentences: string[] = []
  if (numbers !== null) {
    const total = formatCount(numbers)
    for (const { name, numbers: inside } of areas) {
      const told = { count: formatCount(inside), total, name }
      sentences.push(
        numbers === 1
          ? t('{count} numéro trouvé est dans {name}.', told)
          : plural(
              inside,
              t('{count} des {total} numéros trouvés est dans {name}.', told),
              t('{count} des {total} numéros trouvés sont dans {name}.', told)
            )
      )
    }
    sentences.push(
      kind === 'outside'
        ? plural(
            numbers,
            t('{count} numéro trouvé dans cette rue, hors des quartiers.', { count: total }),
            t('{count} numéros trouvés dans cette rue, hors des quartiers.', { count: total })
          )
        : t('Précisez le numéro pour une réponse sûre.')
    )
    if (kind !== 'partly') sentences.push(t('Du reste de la rue, rien n’est connu.'))
  }
  if (kind === 'coarse')
    sentences.push(
      foundAs === 'street'
        ? t(
            'Aucun numéro de cette rue n’a été trouvé, et son point ne dit rien de la rue entière. Précisez le numéro.'
          )
        : t(
            'Le service n’a trouvé qu’une commune ou un lieu-dit, dont le point ne dit rien d’une adresse. Précisez la rue et le numéro.'
          )
    )
  if (kind === 'outside' && numbers === null) sentences.push(t('Le point n’est dans aucun quartier.'))
  if (kind === 'unknown')
    sentences.push(
      t('Les contours des QPV 2015 d’outre-mer ne sont publiés par aucune des sources retenues.')
    )
  if (answer.isNearLimit) sentences.push(nearText(zoning))
  return sentences.join(' ')
}

/** Why an answer near a limit is to be checked. */
export function nearText({ nearMetres }: Pick<Zoning, 'nearMetres'>): string {
  return t(
    'À moins de {metres}\u00a0m de la limite\u00a0: à vérifier, les contours de l’atlas étant simplifiés.',
    { metres: nearMetres }
  )
}

const failures: Record<FailureKind, string> = {
  unreachable: t('Le géocodeur n’a pas pu être joint. Vérifiez la connexion, puis réessayez.'),
  slow: t('Le géocodeur n’a pas répondu à temps. Réessayez dans un moment.'),
  busy: t('Le géocodeur reçoit trop de demandes. Réessayez dans quelques minutes.'),
  broken: t('Le géocodeur est en panne. Réessayez dans quelques minutes.'),
  refused: t('Le géocodeur refuse cette demande.'),
  unreadable: t('La réponse du géocodeur est illisible. Réessayez dans un moment.')
}

/** Why there is no answer, and what to do. */
export function failureText(error: Error, isOnline: boolean): string {
  if (!(error instanceof GeocoderFailure))
    return t('La table des communes n’est pas arrivée ({message}). Réessayez dans un moment.', {
      message: error.message
    })
  return !isOnline && error.kind === 'unreachable' ? offlineText : failures[error.kind]
}

/** Said before anything is tried. */
export const offlineText = t(
  'Vous êtes hors ligne\u00a0: une adresse ne peut pas être située. Une longitude et une latitude le peuvent.'
)
