import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { Neighbourhood2015Row } from '../tables/neighbourhoods2015.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, percent, someOf } from './words.ts'

/**
 * The QPV 2015: how many with an outline, how many communes were found by their names, the NPNRU among them.
 * @param npnruCodes the official list
 * @param interestCodes QPV 2015 of whose NPNRU interest a page speaks
 */
export function neighbourhood2015Checks(
  rows: readonly Neighbourhood2015Row[],
  npnruCodes: readonly string[],
  interestCodes: readonly string[]
): ManifestCheck[] {
  const outlined = rows.filter((row) => row.outlined)
  const withCommunes = rows.filter((row) => row.communes !== null)
  const lost = rows.filter((row) => row.communes === null)
  return [
    mustHold({
      id: 'qpv-2015',
      kind: 'rows',
      title: 'Quartiers prioritaires 2015 ayant un contour (métropole)',
      found: count(outlined.length),
      expected: count(1296),
      source: 'anct-qpv-2015'
    }),
    shouldHold(
      {
        id: 'qpv-2015-outlines',
        kind: 'coverage',
        title:
          'Quartiers 2015 connus sans contour, par les tableaux de l’INSEE seulement\u00a0: ni carte, ni surface, ni successeur (le décret en compte 1\u202f514)',
        found: `${count(rows.length - outlined.length)} sur ${count(rows.length)}`,
        expected: `0 sur ${count(decreed)}`,
        source: 'anct-qpv-2015'
      },
      rows.length === outlined.length && rows.length === decreed
    ),
    mustHold(
      {
        id: 'qpv-2015-communes',
        kind: 'join',
        title:
          'Quartiers 2015 dont chaque nom de commune mène à une commune d’aujourd’hui, dans le département du code ou, seule de ce nom, en France (le fichier n’a pas de code INSEE)',
        found: `${percent(withCommunes.length / rows.length)}\u202f; sans commune\u00a0: ${someOf(lost.map(({ code, commune_names }) => `${code} (${commune_names ?? 'sans nom'})`))}`,
        expected: 'au moins 99\u00a0%',
        source: 'insee-cog'
      },
      withCommunes.length / rows.length >= 0.99
    ),
    ...npnruChecks(rows, npnruCodes, interestCodes)
  ]
}

/** Decree 2014-1750 and those that follow: metropole, overseas departments, Polynesia and Saint-Martin. */
const decreed = 1514

function npnruChecks(
  rows: readonly Neighbourhood2015Row[],
  npnruCodes: readonly string[],
  interestCodes: readonly string[]
): ManifestCheck[] {
  const known = new Set(rows.map((row) => row.code))
  const absent = npnruCodes.filter((code) => !known.has(code))
  const listed = new Set(npnruCodes)
  const unlisted = interestCodes.filter((code) => !listed.has(code)).sort()
  const disputed = rows.filter((row) => row.npnru_interest === 'national;regional').map((row) => row.code)
  const told = rows.filter((row) => row.npnru && row.npnru_interest !== null).length
  return [
    shouldHold({
      id: 'qpv-2015-npnru',
      kind: 'join',
      title: 'Quartiers de la liste du NPNRU absents des quartiers 2015 connus',
      found: someOf(absent, 10),
      expected: someOf([]),
      source: 'anru-npnru-list'
    }),
    shouldHold({
      id: 'npnru-interest',
      kind: 'coverage',
      title: 'Quartiers du NPNRU dont une page publique dit l’intérêt, national ou régional',
      found: `${count(told)} sur ${count(npnruCodes.length)}`,
      expected: `${count(npnruCodes.length)} sur ${count(npnruCodes.length)}`,
      source: 'faubourg-npnru-interest'
    }),
    shouldHold({
      id: 'npnru-interest-disputed',
      kind: 'fault',
      title:
        'Quartiers dits d’intérêt national par une page et régional par une autre\u00a0: les deux sont gardés',
      found: someOf(disputed, 10),
      expected: someOf([]),
      source: 'faubourg-npnru-interest'
    }),
    shouldHold({
      id: 'npnru-interest-unlisted',
      kind: 'fault',
      title: 'Quartiers qu’une page dit du NPNRU et que la liste de l’ANRU n’a pas',
      found: someOf(unlisted, 10),
      expected: someOf([]),
      source: 'faubourg-npnru-interest'
    })
  ]
}
