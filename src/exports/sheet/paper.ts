import { t } from '../../words/t.ts'

/** What a picture is made for. */
export type PaperId =
  'a4-landscape' | 'a4-portrait' | 'a3-landscape' | 'a3-portrait' | 'slide' | 'square' | 'own'

/** A page as it is printed or shown. */
export interface Paper {
  readonly id: PaperId
  readonly label: string
  readonly widthMm: number
  readonly heightMm: number
}

/** CSS pixels of a millimetre: 96 to the inch. */
export const pxPerMm = 96 / 25.4

/** The papers on offer; a slide is that of presentation programs, 13.333 by 7.5 inches. */
export const papers: readonly Paper[] = [
  { id: 'a4-landscape', label: t('A4 paysage'), widthMm: 297, heightMm: 210 },
  { id: 'a4-portrait', label: t('A4 portrait'), widthMm: 210, heightMm: 297 },
  { id: 'a3-landscape', label: t('A3 paysage'), widthMm: 420, heightMm: 297 },
  { id: 'a3-portrait', label: t('A3 portrait'), widthMm: 297, heightMm: 420 },
  { id: 'slide', label: t('Diapositive 16:9'), widthMm: 338.67, heightMm: 190.5 },
  { id: 'square', label: t('Carré'), widthMm: 210, heightMm: 210 }
]

/** Shortest and longest side of a paper of one's own, in millimetres. */
export const ownSideMm = { min: 80, max: 1200 } as const

/**
 * A paper by its id.
 * @param ownMm width and height of a paper of one's own
 */
export function paperOf(id: PaperId, ownMm: readonly [number, number]): Paper {
  const known = papers.find((paper) => paper.id === id)
  return known ?? { id: 'own', label: t('Taille libre'), widthMm: ownMm[0], heightMm: ownMm[1] }
}

/** The free edge of a page, in pixels. */
export function marginPx({ widthMm, heightMm }: Paper): number {
  return Math.min(Math.max(Math.min(widthMm, heightMm) * 0.045, 3.5), 16) * pxPerMm
}
