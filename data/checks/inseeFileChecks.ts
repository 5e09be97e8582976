import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { InseeFile } from '../readers/inseeQpv2015.ts'
import type { InseeFile2024 } from '../readers/inseeQpv2024.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { IndicatorRow } from '../tables/indicators.ts'
import { mustHold, shouldHold } from './check.ts'
import { count, percent, someOf } from './words.ts'

/** Two files that say the same of the same year. */
export interface TwinFiles {
  readonly source: string
  readonly year: number
  readonly used: InseeFile
  readonly other: InseeFile
  /** column of the used file -> column of the other */
  readonly columns: ReadonlyMap<string, string>
}

/** Cells in which a file differs from its twin, on the neighbourhoods that both have. */
export function twinChecks(twins: readonly TwinFiles[]): ManifestCheck[] {
  return twins.map(({ source, year, used, other, columns }) => {
    const rows = new Map(other.rows.map((row) => [row.code, row]))
    let cells = 0
    const differing: string[] = []
    for (const row of used.rows) {
      const twin = rows.get(row.code)
      if (!twin) continue
      for (const [column, twinColumn] of columns) {
        cells++
        if (row.figure(column).value !== twin.figure(twinColumn).value)
          differing.push(`${row.code} ${column}`)
      }
    }
    return shouldHold({
      id: `twin-${used.path
        .replace(/^.*\/|\.csv$/g, '')
        .toLowerCase()
        .replaceAll('_', '-')}`,
      kind: 'fault',
      title: `Deux fichiers de ${year} disent la même chose (${nameOf(used)} et ${nameOf(other)})`,
      found:
        differing.length === 0
          ? `${count(cells)} cellules égales`
          : `${count(differing.length)} cellules sur ${count(cells)} diffèrent\u00a0: ${someOf(differing)}`,
      expected: `${count(cells)} cellules égales`,
      source
    })
  })
}

function nameOf({ path }: InseeFile): string {
  return path.replace(/^.*\//, '')
}

/** Cells without a figure, file family by file family: all of them are kept, none becomes a zero. */
export function absentChecks(rows: readonly IndicatorRow[]): ManifestCheck[] {
  const bySource = groupBy(
    rows.filter((row) => row.generation === '2015'),
    (row) => row.source
  )
  return [...bySource].map(([source, cells]) => {
    const absent = cells.filter((row) => row.value === null)
    const noted = absent.filter((row) => row.note !== null && row.note !== '0').length
    const secret = absent.filter((row) => row.status === 'secret').length
    return shouldHold(
      {
        id: `absent-${source.replace(/^insee-|-qpv-2015$/g, '')}`,
        kind: 'coverage',
        title:
          'Cellules vides des tables de l’INSEE : elles ne portent aucune marque (nd, ns, so, s), donc « manquant » et non « secret »',
        found: `${count(absent.length)} sur ${count(cells.length)} (${percent(absent.length / cells.length)}), dont ${count(noted)} sous un code qualité et ${count(secret)} dites secrètes`,
        expected: 'aucune',
        source
      },
      absent.length === 0
    )
  })
}

/** Which QPV 2015 of the figures have an outline. */
export function joinChecks(rows: readonly IndicatorRow[], outlined: ReadonlySet<string>): ManifestCheck[] {
  const codes = new Set(
    rows.flatMap((row) => (row.generation === '2015' && row.level === 'neighbourhood' ? row.code : []))
  )
  const without = [...codes].filter((code) => !outlined.has(code))
  const metropolitan = without.filter((code) => !/^QP9[78]/.test(code))
  const unmeasured = [...outlined].filter((code) => !codes.has(code))
  return [
    shouldHold({
      id: 'indicators-outline',
      kind: 'join',
      title: 'Quartiers 2015 des tables de l’INSEE sans contour, dont en métropole',
      found: `${count(without.length)} sur ${count(codes.size)}, dont ${count(metropolitan.length)}${metropolitan.length > 0 ? ` (${someOf(metropolitan)})` : ''}`,
      expected: `0 sur ${count(codes.size)}, dont 0`,
      source: 'anct-qpv-2015'
    }),
    shouldHold({
      id: 'indicators-measured',
      kind: 'join',
      title: 'Quartiers 2015 avec contour sans aucun indicateur',
      found: someOf(unmeasured),
      expected: someOf([]),
      source: 'insee-filosofi-qpv-2015'
    })
  ]
}

/** Communes whose social housing rate passes 100 %: published as missing. */
export function socialRateCheck(impossible: readonly string[]): ManifestCheck {
  return shouldHold({
    id: 'communes-social-rate',
    kind: 'fault',
    title: 'Communes dont le taux de logements sociaux dépasse 100 % : rendu manquant',
    found: someOf(impossible),
    expected: someOf([]),
    source: 'sdes-social-housing-communes'
  })
}

/** What is wrong in the file of QPV 2024, and what was done about it. */
export function file2024Checks(
  { qpvs, filedRows, repairedCodes }: InseeFile2024,
  published: readonly IndicatorRow[],
  inForce: ReadonlySet<string>
): ManifestCheck[] {
  const source = 'insee-qpv-2024'
  const poverty = published.filter((row) => row.indicator === 'poverty-rate' && row.generation === '2024')
  const beyond = qpvs.filter(({ figures }) => (figures.taux_logements_sociaux.value ?? 0) > 100)
  const lost = qpvs.filter(({ code }) => !inForce.has(code)).map(({ code }) => code)
  return [
    mustHold(
      {
        id: 'qpv-2024-once',
        kind: 'fault',
        title: 'Chaque quartier une fois, alors que le fichier en répète un par commune',
        found: `${count(filedRows)} lignes, ${count(qpvs.length)} quartiers, ${count(poverty.length)} taux de pauvreté`,
        expected: 'un taux par quartier en vigueur',
        source
      },
      poverty.length === qpvs.length - lost.length &&
        new Set(poverty.map((row) => row.code)).size === poverty.length
    ),
    shouldHold({
      id: 'qpv-2024-leading-zeros',
      kind: 'fault',
      title: 'Codes de commune qui ont perdu leur zéro de tête, rétablis',
      found: count(repairedCodes),
      expected: count(0),
      source
    }),
    shouldHold({
      id: 'qpv-2024-social-rate',
      kind: 'fault',
      title: 'Taux de logements sociaux au-dessus de 100 % : la colonne est écartée',
      found: `${count(beyond.length)} quartiers`,
      expected: '0 quartiers',
      source
    }),
    shouldHold({
      id: 'qpv-2024-known',
      kind: 'join',
      title: 'Quartiers 2024 de l’INSEE absents des quartiers en vigueur',
      found: someOf(lost),
      expected: someOf([]),
      source
    }),
    shouldHold({
      id: 'qpv-2024-covered',
      kind: 'coverage',
      title: 'Quartiers 2024 en vigueur que la table de l’INSEE décrit',
      found: `${count(qpvs.length - lost.length)} sur ${count(inForce.size)}`,
      expected: `${count(inForce.size)} sur ${count(inForce.size)}`,
      source
    })
  ]
}
