import type { PartId } from '../../exports/sheet/parts.ts'
import type { MapToExport } from '../mapToExport.ts'
import type { Composition } from './composition.ts'

/** What the parts of a page are called. */
export const partNames: Readonly<Record<PartId, string>> = {
  map: 'Carte',
  title: 'Titre',
  subtitle: 'Sous-titre',
  legend: 'Légende',
  scale: 'Échelle',
  north: 'Flèche du nord',
  insets: 'Outre-mer',
  paris: 'Paris et petite couronne',
  note: 'Note',
  cautions: 'Avertissements',
  filters: 'Filtres',
  sources: 'Sources',
  credit: 'Date et lien',
  qr: 'Code QR du lien'
}

/** The parts that this map gives something to show in, so that a switch for them does something. */
export function partsOffered(map: MapToExport, composition: Composition): PartId[] {
  const isThere: Partial<Record<PartId, boolean>> = {
    subtitle: (composition.subtitle ?? map.subtitle) !== '',
    legend: map.legend !== null,
    insets: map.insets.length > 0,
    paris: map.paris !== null,
    note: composition.note.trim() !== '',
    cautions: map.cautions.length > 0,
    filters: map.filters.length > 0,
    sources: map.sources.length > 0
  }
  const ids = Object.keys(partNames) as PartId[]
  return ids.filter((id) => id !== 'map' && (isThere[id] ?? true))
}
