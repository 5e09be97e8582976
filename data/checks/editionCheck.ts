import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { sources } from '../sources/index.ts'
import { shouldHold } from './check.ts'
import { count, someOf } from './words.ts'

/** Source files taken from the producer in another edition than the one of the pinned checksum. */
export function editionCheck(otherEditions: readonly string[]): ManifestCheck {
  const files = sources.flatMap((source) => source.files).length
  return shouldHold(
    {
      id: 'source-editions',
      kind: 'edition',
      title: 'Fichiers source identiques à l’édition de référence (SHA-256)',
      found: `${count(files - otherEditions.length)}${otherEditions.length > 0 ? ` ; autre édition : ${someOf(otherEditions)}` : ''}`,
      expected: count(files),
      source: 'anct-qpv-2024'
    },
    otherEditions.length === 0
  )
}
