import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { Qpv2024 } from '../readers/qpv2024.ts'
import type { CrosswalkRow } from '../tables/crosswalk.ts'
import { groupBy } from '../tables/groupBy.ts'
import { shouldHold } from './check.ts'

/** Both ways: the producer's "identical" allows for outlines drawn twice, not for another outline. */
const identicalShare = 0.95
/** A neighbourhood mostly made of a former one is not new. */
const ancestorShare = 0.5

/**
 * What the letter that ends a QPV 2024 code promises, against the areas: I is identical to a QPV 2015, N is new.
 * Exceptions are listed by code; they are the producer's, and the areas count.
 * @param qpv2024 all of them; only those of the metropole are compared, the others have no outline of 2015
 */
export function crosswalkChecks(
  rows: readonly CrosswalkRow[],
  qpv2024: readonly Pick<Qpv2024, 'code' | 'kind'>[]
): ManifestCheck[] {
  const ancestors = groupBy(rows, (row) => row.code_2024)
  const isMetropolitan = ({ code }: { code: string }) => !/^QN9[78]/.test(code)
  const of = (kind: Qpv2024['kind']) => qpv2024.filter((qpv) => qpv.kind === kind && isMetropolitan(qpv))
  const changed = of('I').filter(({ code }) => !(ancestors.get(code) ?? []).some(isSame))
  const inherited = of('N').filter(({ code }) => (ancestors.get(code) ?? []).some(isAncestor))
  return [
    shouldHold({
      id: 'crosswalk-identical',
      title: 'Quartiers dits identiques (I) qui ne recouvrent pas à 95\u00a0% celui de 2015',
      found: exceptions(changed, of('I').length),
      expected: `0 sur ${of('I').length}`,
      source: 'anct-qpv-2024'
    }),
    shouldHold({
      id: 'crosswalk-new',
      title: 'Quartiers dits nouveaux (N) faits pour moitié ou plus d’un quartier de 2015',
      found: exceptions(inherited, of('N').length),
      expected: `0 sur ${of('N').length}`,
      source: 'anct-qpv-2024'
    })
  ]
}

function isSame(row: CrosswalkRow): boolean {
  return row.share_of_2015 >= identicalShare && row.share_of_2024 >= identicalShare
}

function isAncestor(row: CrosswalkRow): boolean {
  return row.share_of_2024 >= ancestorShare
}

function exceptions(found: readonly { readonly code: string }[], all: number): string {
  const codes = found.map(({ code }) => code).join(', ')
  return `${found.length} sur ${all}${codes && `\u00a0: ${codes}`}`
}
