import { canBeHidden } from '../../exports/sheet/partWords.ts'
import { partIds, type PartId } from '../../exports/sheet/parts.ts'
import type { MapToExport } from '../mapToExport.ts'
import type { Composition } from './composition.ts'

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
  return partIds.filter((id) => canBeHidden(id) && (isThere[id] ?? true))
}
