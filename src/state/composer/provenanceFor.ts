import type { Provenance } from '../../exports/provenance/provenance.ts'
import type { OnTable } from './composer.svelte.ts'
import type { Composition } from './composition.ts'
import { compositionText } from './compositionText.ts'

/**
 * What the file of a page says of itself.
 * @param dataVersion of the atlas's tables
 */
export function provenanceFor(
  { map, making }: OnTable,
  composition: Composition,
  dataVersion: string
): Provenance {
  return {
    title: composition.title ?? map.title,
    subtitle: composition.subtitle ?? map.subtitle,
    link: making.link,
    dataVersion,
    sources: map.sources,
    made: making.date.toISOString(),
    composition: compositionText(composition)
  }
}
