import { formatNumber } from '../../core/format.ts'
import type { PageSubject } from './pageSubject.ts'
import { t } from '../../words/t.ts'

const kinds = {
  neighbourhood: 'Quartier prioritaire 2024',
  neighbourhood2015: 'Quartier prioritaire 2015',
  contract: t('Contrat de ville'),
  department: t('Département')
} as const

/** What the page is about: 'Quartier prioritaire 2024'. */
export function kindText({ area }: Pick<PageSubject, 'area'>): string {
  return kinds[area.level]
}

/** What the last letter of a code of 2024 says. */
const letters: Readonly<Record<string, string>> = {
  M: t('périmètre modifié depuis 2015'),
  I: t('périmètre identique à celui de 2015'),
  N: t('quartier nouveau en 2024'),
  C: t('lettre vue à Mayotte seulement, que la source n’explique pas')
}

/** The last letter of a code of 2024 in words; '' for what has none. */
export function letterText({ area }: Pick<PageSubject, 'area'>): string {
  const letter = area.code.at(-1) ?? ''
  return area.level === 'neighbourhood' && letters[letter] ? `${letter} : ${letters[letter]}` : ''
}

/** Why a neighbourhood has no kin in the other generation. */
export function noKinText({ area, outlined, departments }: PageSubject): string {
  const isOverseas = departments.some(({ code }) => code.length === 3 && code.startsWith('9'))
  if (area.level === 'neighbourhood')
    return isOverseas || departments.length === 0
      ? t(
          'Inconnus : les contours de 2015 ne sont pas publiés outre-mer, rien ne dit quel quartier lui a précédé.'
        )
      : t('Aucun quartier de 2015 ne le recouvre.')
  return outlined
    ? t('Aucun quartier de 2024 n’a été dessiné sur lui.')
    : t('Inconnus : son contour n’est pas publié, rien ne dit quel quartier lui a succédé.')
}

/** '0,23 km²', 'inconnue' */
export function areaKm2Text({ areaKm2 }: Pick<PageSubject, 'areaKm2'>): string {
  return Number.isNaN(areaKm2) ? t('inconnue') : `${formatNumber(areaKm2, 2)}\u00a0km²`
}
