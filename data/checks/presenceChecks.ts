import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { FiledPresence, PresenceFile } from '../readers/anctProgrammes.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { PresenceRow } from '../tables/programmePresence.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, someOf } from './words.ts'

/** Sites that the State announces. Source: data/curated/programmes.csv and SOURCES.md for cités éducatives. */
const announcedSites: Readonly<Record<string, number>> = { cites_educatives: 208 }

/** Where programmes are: counts against what is announced, communes found, second files, neighbourhoods reached. */
export function presenceChecks(
  files: readonly PresenceFile[],
  twins: readonly PresenceFile[],
  rows: readonly PresenceRow[],
  lost: readonly FiledPresence[],
  reached: readonly { readonly programme: string; readonly neighbourhood: string }[]
): ManifestCheck[] {
  const source = 'anct-programmes'
  const sites = groupBy(rows, (row) => row.programme)
  const siteCount = (programme: string) => new Set((sites.get(programme) ?? []).map(({ site }) => site)).size
  const announced = new Map([
    ...Object.entries(announcedSites),
    ...files.flatMap(({ announced: own }) => [...own])
  ])
  const byProgramme = groupBy(reached, ({ programme }) => programme)
  return [
    ...[...announced].map(([programme, expected]) =>
      mustHold({
        id: `presence-${programme.replaceAll('_', '-')}`,
        kind: 'total',
        title: `Sites ou communes du programme ${programme}, comme annoncé`,
        found: count(siteCount(programme)),
        expected: count(expected),
        source
      })
    ),
    shouldHold({
      id: 'presence-communes',
      kind: 'join',
      title: 'Sites de programmes dont la commune est introuvable dans le code officiel géographique',
      found: someOf(lost.map(({ programme, commune }) => `${commune} (${programme})`)),
      expected: someOf([]),
      source
    }),
    ...twins.map((twin) => twinCheck(twin, rows)),
    signatureCheck(rows),
    shouldHold(
      {
        id: 'presence-neighbourhoods',
        kind: 'coverage',
        title:
          'Quartiers 2024 dont une commune accueille le programme, sans que le quartier soit nommé (NPNRU : par le passage depuis 2015)',
        found: [...byProgramme]
          .map(([programme, own]) => `${programme}\u00a0: ${count(own.length)}`)
          .sort()
          .join(', '),
        expected: 'sites nommés par quartier',
        source
      },
      false
    )
  ]
}

/** Compares a second file on a programme with the published rows, commune by commune, both ways. */
function twinCheck({ file, presences }: PresenceFile, rows: readonly PresenceRow[]): ManifestCheck {
  const programme = presences[0]?.programme ?? ''
  const known = new Set(rows.filter((row) => row.programme === programme).map(({ commune }) => commune))
  const named = new Set(presences.map(({ commune }) => commune))
  const unknown = [...named].filter((commune) => !known.has(commune))
  const unnamed = [...known].filter((commune) => !named.has(commune))
  const words = (codes: readonly string[]) => (codes.length > 0 ? ` (${someOf(codes)})` : '')
  return shouldHold(
    {
      id: `presence-twin-${programme}`,
      kind: 'join',
      title: `Communes de ${file.replace(/^.*\//, '')} absentes du fichier par commune, et l’inverse`,
      found: `${count(unknown.length)} sur ${count(named.size)}${words(unknown)}, ${count(unnamed.length)} sur ${count(known.size)}${words(unnamed)}`,
      expected: `0 sur ${count(named.size)}, 0 sur ${count(known.size)}`,
      source: 'anct-programmes'
    },
    unknown.length + unnamed.length === 0
  )
}

/** The latest day on which signatures follow each other; what stands alone after it has day and month swapped. */
const latestSignature = '2026-03-31'

function signatureCheck(rows: readonly PresenceRow[]): ManifestCheck {
  const late = rows.filter(({ signed }) => signed !== null && signed > latestSignature)
  return shouldHold({
    id: 'presence-dates',
    kind: 'fault',
    title:
      'Dates de signature isolées après mars 2026, sans doute jour et mois inversés (d’autres ne se voient pas) : gardées',
    found: someOf(late.map(({ programme, commune, signed }) => `${programme} ${commune} ${signed}`)),
    expected: someOf([]),
    source: 'anct-programmes'
  })
}
