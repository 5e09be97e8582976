import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { Qpv2024 } from '../readers/qpv2024.ts'
import type { CrosswalkRow } from '../tables/crosswalk.ts'
import { groupBy } from '../tables/groupBy.ts'
import { isSuccession } from '../tables/npnru.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, percent } from './words.ts'

/** Both ways: the producer's "identical" allows for outlines drawn twice, not for another outline. */
const identicalShare = 0.95
/** A neighbourhood mostly made of a former one is not new. */
const ancestorShare = 0.5

/** What the crosswalk is made of. */
export interface CrosswalkInput {
  readonly rows: readonly CrosswalkRow[]
  readonly sliversDropped: number
  readonly qpv2015: readonly { readonly code: string }[]
  readonly qpv2024: readonly Pick<Qpv2024, 'code' | 'kind'>[]
}

/** The crosswalk: its areas, what was dropped, whom it reaches, and what codes say against it. */
export function crosswalkChecks(input: CrosswalkInput): ManifestCheck[] {
  return [areasCheck(input.rows), ...reachChecks(input), numberCheck(input.rows), ...markChecks(input)]
}

function areasCheck(rows: readonly CrosswalkRow[]): ManifestCheck {
  const whole = (keyOf: (row: CrosswalkRow) => string, shareOf: (row: CrosswalkRow) => number) =>
    [...groupBy(rows, keyOf).values()].map((own) => own.reduce((sum, row) => sum + shareOf(row), 0))
  const largest = Math.max(
    0,
    ...whole(
      (row) => row.code_2015,
      (row) => row.share_of_2015
    ),
    ...whole(
      (row) => row.code_2024,
      (row) => row.share_of_2024
    )
  )
  return mustHold(
    {
      id: 'crosswalk-areas',
      kind: 'range',
      title:
        'Passage 2015-2024, surfaces en projection cylindrique équivalente de Lambert (WGS\u00a084)\u00a0: plus grande somme des parts d’un quartier, dans les deux sens',
      found: percent(largest),
      expected: 'au plus 101\u00a0%',
      source: 'anct-qpv-2015'
    },
    // Outlines of one generation overlap each other by a hair here and there.
    largest <= 1.01
  )
}

function reachChecks({ rows, sliversDropped, qpv2015, qpv2024 }: CrosswalkInput): ManifestCheck[] {
  const successions = rows.filter(isSuccession)
  const before = new Set(successions.map((row) => row.code_2015))
  const after = new Set(successions.map((row) => row.code_2024))
  const metropolitan = qpv2024.filter(isMetropolitan)
  const overseas = qpv2024.length - metropolitan.length
  return [
    shouldHold(
      {
        id: 'crosswalk-slivers',
        kind: 'geometry',
        title:
          'Passage 2015-2024\u00a0: couples retenus, et recouvrements de moins de 1\u00a0% des deux quartiers, écartés',
        found: `${count(rows.length)}, et ${count(sliversDropped)} écartés`,
        expected: 'aucun écarté',
        source: 'anct-qpv-2015'
      },
      sliversDropped === 0
    ),
    shouldHold({
      id: 'crosswalk-successors',
      kind: 'coverage',
      title:
        'Quartiers 2015 ayant un contour, dont un quartier 2024 couvre au moins un dixième (ou l’inverse)',
      found: `${count(before.size)} sur ${count(qpv2015.length)}`,
      expected: `${count(qpv2015.length)} sur ${count(qpv2015.length)}`,
      source: 'anct-qpv-2015'
    }),
    shouldHold(
      {
        id: 'crosswalk-overseas',
        kind: 'coverage',
        title:
          'Quartiers 2024 reliés à un quartier 2015\u00a0: métropole seulement, les contours 2015 d’outre-mer n’étant pas dans le fichier',
        found: `${count(after.size)} sur ${count(metropolitan.length)} en métropole, ${count(overseas)} d’outre-mer sans passage`,
        expected: `${count(qpv2024.length)} sur ${count(qpv2024.length)}`,
        source: 'anct-qpv-2015'
      },
      after.size === qpv2024.length
    )
  ]
}

/** What guessing the successor from the number would give: why numbers join nothing here. */
function numberCheck(rows: readonly CrosswalkRow[]): ManifestCheck {
  const mains = [...groupBy(rows.filter(isSuccession), (row) => row.code_2015).values()].flatMap((own) =>
    [...own].sort((a, b) => b.share_of_2015 - a.share_of_2015).slice(0, 1)
  )
  const right = mains.filter((row) => row.code_2024.startsWith(sameNumber(row.code_2015))).length
  return shouldHold(
    {
      id: 'crosswalk-numbers',
      kind: 'join',
      title:
        'Le numéro de 2015 désigne-t-il le successeur de 2024\u00a0? Jamais utilisé\u00a0: quartiers où il tomberait juste',
      found: `${count(right)} sur ${count(mains.length)}`,
      expected: `${count(mains.length)} sur ${count(mains.length)}`,
      source: 'anct-qpv-2015'
    },
    right === mains.length
  )
}

/** QP093046 -> QN09346: department in three signs, then two digits of the number. */
function sameNumber(code2015: string): string {
  return `QN${code2015.slice(2, 5)}${code2015.slice(6)}`
}

/**
 * What the letter that ends a QPV 2024 code promises, against the areas: I is identical to a QPV 2015, N is new.
 * Exceptions are listed by code; they are the producer's, and the areas count.
 */
function markChecks({ rows, qpv2024 }: CrosswalkInput): ManifestCheck[] {
  const ancestors = groupBy(rows, (row) => row.code_2024)
  const of = (kind: Qpv2024['kind']) => qpv2024.filter((qpv) => qpv.kind === kind && isMetropolitan(qpv))
  const changed = of('I').filter(({ code }) => !(ancestors.get(code) ?? []).some(isSame))
  const inherited = of('N').filter(({ code }) => (ancestors.get(code) ?? []).some(isAncestor))
  return [
    shouldHold({
      id: 'crosswalk-identical',
      kind: 'geometry',
      title: 'Quartiers dits identiques (I) qui ne recouvrent pas à 95\u00a0% celui de 2015',
      found: exceptions(changed, of('I').length),
      expected: `0 sur ${of('I').length}`,
      source: 'anct-qpv-2024'
    }),
    shouldHold({
      id: 'crosswalk-new',
      kind: 'geometry',
      title: 'Quartiers dits nouveaux (N) faits pour moitié ou plus d’un quartier de 2015',
      found: exceptions(inherited, of('N').length),
      expected: `0 sur ${of('N').length}`,
      source: 'anct-qpv-2024'
    })
  ]
}

function isMetropolitan({ code }: { readonly code: string }): boolean {
  return !/^QN9[78]/.test(code)
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
