import { formatCount, formatNumber } from '../../core/format.ts'
import type { PageSubject } from './pageSubject.ts'
import { plural, t } from '../../words/t.ts'

const kinds = {
  neighbourhood: t('Quartier prioritaire 2024'),
  neighbourhood2015: t('Quartier prioritaire 2015'),
  contract: t('Contrat de ville'),
  department: t('Département')
} as const

/** What the page is about: 'Quartier prioritaire 2024'. */
export function kindText({ area }: Pick<PageSubject, 'area'>): string {
  return kinds[area.level]
}

/** 'QN03101M, génération 2024'; the code alone of a territory. */
export function codeText({ area: { code }, generation }: Pick<PageSubject, 'area' | 'generation'>): string {
  return generation ? t('{code}, génération {generation}', { code, generation }) : code
}

/** What the colours of a locator map show. */
export function mapKeyText({ generation }: Pick<PageSubject, 'generation'>): string {
  return generation
    ? t('En brique, le quartier\u00a0; en gris, les autres quartiers.')
    : t('En brique, ses quartiers 2024\u00a0; en gris, les autres quartiers.')
}

/** '2 938 habitants', 'population inconnue' */
export function populationText(population: number): string {
  if (Number.isNaN(population)) return t('population inconnue')
  const count = formatCount(population)
  return plural(population, t('{count} habitant', { count }), t('{count} habitants', { count }))
}

/** '19 quartiers 2024' */
export function neighbourhoodsText(neighbourhoods: number): string {
  const count = formatCount(neighbourhoods)
  return plural(neighbourhoods, t('{count} quartier 2024', { count }), t('{count} quartiers 2024', { count }))
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
  return area.level === 'neighbourhood' && letters[letter]
    ? t('{label} : {text}', { label: letter, text: letters[letter] })
    : ''
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
