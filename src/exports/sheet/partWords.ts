import type { PartId } from './parts.ts'
import { t } from '../../words/t.ts'

/** The parts of a page as the reader knows them. */
export const partWords: Readonly<Record<PartId, string>> = {
  map: t('Carte'),
  title: t('Titre'),
  subtitle: t('Sous-titre'),
  legend: t('Légende'),
  scale: t('Échelle'),
  north: t('Flèche du nord'),
  insets: t('Cartouches d’outre-mer'),
  paris: t('Cartouche de Paris'),
  note: t('Note'),
  cautions: t('Avertissements'),
  filters: t('Filtres'),
  sources: t('Sources'),
  credit: t('Date et lien'),
  qr: t('Code QR')
}

/** Whether the reader may hide a part: a page of a map keeps its map. */
export function canBeHidden(id: PartId): boolean {
  return id !== 'map'
}

/** Whether a part takes the height that it is given; the others are as high as their width makes them. */
export function hasHeight(id: PartId): boolean {
  return id === 'map' || id === 'insets' || id === 'paris' || id === 'qr'
}

/** What the reader is told of parts that a page can not hold, and what she can do; empty where it holds all. */
export function overfullWords(leftOut: readonly PartId[]): string[] {
  if (leftOut.length === 0) return []
  const names = leftOut.map((id) => partWords[id]).join(', ')
  return [
    t(
      'La page est trop petite, il y manque\u00a0: {names}. Masquez d’autres parties, raccourcissez les textes ou agrandissez la page.',
      { names }
    )
  ]
}

/** Of a page whose QR code would be too fine to be read. */
export const longLinkWords = t(
  'Le lien est trop long pour un code QR lisible\u00a0: masquez le code ou réduisez les filtres.'
)
