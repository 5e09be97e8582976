import type { Generation } from '../../catalogue/generation.ts'
import { formatCount } from '../../core/format.ts'
import { GeocoderFailure, type FailureKind } from '../../geocoder/failure.ts'
import type { Answer, AnswerKind } from './answer.ts'
import type { RowAnswer } from './listedRows.ts'
import type { Zoning } from './zoning.ts'

/** An answer in a cell of a table, or why there is none. */
export const answerLabels: Record<RowAnswer, string> = {
  inside: 'Dans un QPV',
  partly: 'Rue en partie dans un QPV',
  outside: 'Hors QPV',
  'no-qpv': 'Commune sans QPV',
  'not-found': 'Introuvable',
  coarse: 'Trop imprécise',
  unknown: 'Contours inconnus',
  waiting: 'En attente',
  failed: 'Sans réponse du service',
  empty: 'Adresse vide',
  long: 'Adresse trop longue'
}

/** Where an answer leads: the QPV that it names, in words before and after their links. */
export function answerHead({ kind, numbers, areas }: Answer, generation: Generation): string {
  const qpv = `QPV ${generation}`
  if (kind === 'inside' && numbers !== null)
    return areas.length > 1
      ? `Les numéros trouvés sont tous dans des ${qpv}`
      : `Les numéros trouvés sont tous dans un ${qpv}`
  const heads: Record<AnswerKind, string> = {
    inside: `Oui, dans un ${qpv}`,
    partly: `Rue en partie dans un ${qpv}`,
    outside: numbers === null ? `Non, hors des ${qpv}` : `Aucun numéro trouvé n’est dans un ${qpv}`,
    'no-qpv': `Non, la commune n’a pas de ${qpv}`,
    'not-found': 'Adresse introuvable',
    coarse: 'Adresse trop imprécise',
    unknown: `Contours des ${qpv} inconnus`
  }
  return heads[kind]
}

/** What an answer rests on, and what it does not tell. */
export function answerDetail(answer: Answer, zoning: Zoning, foundAs: 'street' | 'other'): string {
  const { kind, numbers, areas } = answer
  const sentences: string[] = []
  if (numbers !== null) {
    for (const area of areas)
      sentences.push(
        `${formatCount(area.numbers)} ${numbers > 1 ? `des ${formatCount(numbers)} numéros trouvés` : 'numéro trouvé'} ${area.numbers > 1 ? 'sont' : 'est'} dans ${area.name}.`
      )
    sentences.push(
      kind === 'outside'
        ? `${formatCount(numbers)} ${numbers > 1 ? 'numéros trouvés' : 'numéro trouvé'} dans cette rue, hors des quartiers.`
        : 'Précisez le numéro pour une réponse sûre.'
    )
    if (kind !== 'partly') sentences.push('Du reste de la rue, rien n’est connu.')
  }
  if (kind === 'coarse')
    sentences.push(
      foundAs === 'street'
        ? 'Aucun numéro de cette rue n’a été trouvé, et son point ne dit rien de la rue entière. Précisez le numéro.'
        : 'Le service n’a trouvé qu’une commune ou un lieu-dit, dont le point ne dit rien d’une adresse. Précisez la rue et le numéro.'
    )
  if (kind === 'outside' && numbers === null) sentences.push('Le point n’est dans aucun quartier.')
  if (kind === 'unknown')
    sentences.push('Les contours des QPV 2015 d’outre-mer ne sont publiés par aucune des sources retenues.')
  if (answer.isNearLimit) sentences.push(nearText(zoning))
  return sentences.join(' ')
}

/** Why an answer near a limit is to be checked. */
export function nearText({ nearMetres }: Pick<Zoning, 'nearMetres'>): string {
  return `À moins de ${nearMetres}\u00a0m de la limite\u00a0: à vérifier, les contours de l’atlas étant simplifiés.`
}

const failures: Record<FailureKind, string> = {
  unreachable: 'Le géocodeur n’a pas pu être joint. Vérifiez la connexion, puis réessayez.',
  slow: 'Le géocodeur n’a pas répondu à temps. Réessayez dans un moment.',
  busy: 'Le géocodeur reçoit trop de demandes. Réessayez dans quelques minutes.',
  broken: 'Le géocodeur est en panne. Réessayez dans quelques minutes.',
  refused: 'Le géocodeur refuse cette demande.',
  unreadable: 'La réponse du géocodeur est illisible. Réessayez dans un moment.'
}

/** Why there is no answer, and what to do. */
export function failureText(error: Error, isOnline: boolean): string {
  if (!(error instanceof GeocoderFailure))
    return `La table des communes n’est pas arrivée (${error.message}). Réessayez dans un moment.`
  return !isOnline && error.kind === 'unreachable' ? offlineText : failures[error.kind]
}

/** Said before anything is tried. */
export const offlineText =
  'Vous êtes hors ligne\u00a0: une adresse ne peut pas être située. Une longitude et une latitude le peuvent.'
