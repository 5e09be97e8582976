import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { gapRows } from '../tables/gaps.ts'
import { shouldHold } from './check.ts'
import { count, someOf } from './words.ts'

/** Departments that a file leaves out for a whole year: missing, and shown as such. */
export function gapChecks(gaps: ReturnType<typeof gapRows>): ManifestCheck[] {
  return [
    {
      programme: 'adultes-relais',
      title: 'Adultes-relais\u00a0: départements absents du fichier d’une année',
      source: 'anct-adultes-relais'
    },
    {
      programme: 'fonjep',
      title: 'FONJEP\u00a0: départements absents du fichier d’une année',
      source: 'anct-fonjep'
    }
  ].map(({ programme, title, source }) => {
    const missing = gaps
      .filter((gap) => gap.programme === programme)
      .map((gap) => `${gap.department} en ${gap.year} (${count(gap.posts_nearby)} postes l’année voisine)`)
    return shouldHold({
      id: `gaps-${programme}`,
      kind: 'coverage',
      title,
      found: someOf(missing),
      expected: someOf([]),
      source
    })
  })
}
