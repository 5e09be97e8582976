import type { MultiPolygon } from 'geojson'
import { DataError } from '../../src/core/errors.ts'
import { areaKm2 } from '../geometry/area.ts'
import { featuresOf, multiPolygon, multiPolygonOf, sortedByCode } from './geometry.ts'
import { readJson, recordRows, type SourceRow } from './records.ts'

/** M changed since 2015, I identical, N new, C Mayotte. */
export type QpvKind = 'M' | 'I' | 'N' | 'C'

/** A QPV 2024 in force. */
export interface Qpv2024 {
  readonly code: string
  readonly name: string
  readonly kind: QpvKind
  /** INSEE codes; Paris, Lyon and Marseille as one commune each */
  readonly communes: readonly string[]
  /** null where the edition that holds it does not say: Mayotte */
  readonly department: string | null
  /** null also for the overseas collectivities */
  readonly region: string | null
  /** SIREN; several joined by ', ' where the file lists several */
  readonly epci: string | null
  readonly geometry: MultiPolygon
}

const detailed = 'qpv2024/qpv2024_simplified.geojson'
const current = 'qpv2024/qpv2024_january2026.json.gz'

/** The edition of January 2026 gives Bouéni the commune of Bandraboua; its outline lies in Bouéni. */
const corrections: Readonly<Record<string, readonly string[]>> = { QN97654C: ['97604'] }

/** What the two editions hold. */
export interface Qpv2024Editions {
  /** sorted by code */
  readonly inForce: Qpv2024[]
  /** codes of the detailed file that other neighbourhoods replaced: Mayotte */
  readonly superseded: string[]
  /** features of the detailed file, and rows of the current edition */
  readonly read: { readonly detailed: number; readonly current: number }
  /** files, to name them */
  readonly files: { readonly detailed: string; readonly current: string }
}

/** The QPV 2024 in force, as readQpv2024Editions gives them. */
export function readQpv2024(folder: string): Qpv2024[] {
  return readQpv2024Editions(folder).inForce
}

/**
 * The QPV 2024: in force are those of the edition of January 2026, with the outline of the detailed file
 * (5 decimals, against 4), or their own where that has none: Mayotte, whose neighbourhoods were replaced.
 * @param folder sources folder
 * @throws DataError naming file, row and column where a file is not laid out as expected, or when the two
 *   editions differ on a neighbourhood's name or communes
 */
export function readQpv2024Editions(folder: string): Qpv2024Editions {
  const features = readDetailed(folder)
  const byCode = new Map(features.map((qpv) => [qpv.code, qpv]))
  const inForce = readCurrent(folder).map(({ row, qpv }) => {
    const known = byCode.get(qpv.code)
    if (!known)
      return qpv.kind === 'C' ? corrected(qpv) : row.refuse('code', `${qpv.code} is not in ${detailed}`)
    if (known.name !== qpv.name) row.refuse('label', `${qpv.name} is ${known.name} in ${detailed}`)
    if (known.communes.join() !== qpv.communes.join())
      row.refuse('insee', `${qpv.code} is in communes ${known.communes.join()} in ${detailed}`)
    // Three outlines of the detailed file are a single point.
    return areaKm2(known.geometry.coordinates) > 0 ? known : { ...known, geometry: qpv.geometry }
  })
  const codes = new Set(inForce.map((qpv) => qpv.code))
  const superseded = [...byCode.keys()].filter((code) => !codes.has(code)).sort()
  // Only those of Mayotte were replaced: another one gone would be a change to look at.
  const gone = superseded.find((code) => !code.startsWith('QN976'))
  if (gone !== undefined) throw new DataError(`${current}: ${gone} of ${detailed} is missing`)
  return {
    inForce: sortedByCode(current, inForce),
    superseded,
    read: { detailed: features.length, current: inForce.length },
    files: { detailed, current }
  }
}

function corrected(qpv: Qpv2024): Qpv2024 {
  return { ...qpv, communes: corrections[qpv.code] ?? qpv.communes }
}

function readDetailed(folder: string): Qpv2024[] {
  const features = featuresOf(detailed, readJson(folder, detailed))
  const rows = recordRows(
    detailed,
    features.map((feature) => feature.properties),
    {
      required: ['code_qp', 'lib_qp', 'insee_reg', 'insee_dep', 'insee_com', 'siren_epci'],
      optional: ['fid', 'lib_reg', 'lib_dep', 'lib_com']
    }
  )
  return rows.map((row, index) => {
    const code = row.text('code_qp')
    return {
      code,
      name: row.text('lib_qp'),
      kind: kindOf(row, 'code_qp', code),
      communes: row
        .text('insee_com')
        .split(/\s*,\s*/)
        .map((commune) => communeCode(row, 'insee_com', commune)),
      department: row.text('insee_dep'),
      region: row.optionalText('insee_reg'),
      epci: row.text('siren_epci'),
      geometry: multiPolygon(row, 'geometry', features[index]?.geometry)
    }
  })
}

function readCurrent(folder: string): { row: SourceRow; qpv: Qpv2024 }[] {
  const { qpvs } = (readJson(folder, current) ?? {}) as { qpvs?: unknown }
  const rows = recordRows(current, qpvs, { required: ['code', 'label', 'insee', 'g'] })
  return rows.map((row, index) => {
    const { insee, g } = (qpvs as { insee: unknown; g: unknown }[])[index] ?? {}
    if (!Array.isArray(insee) || insee.length === 0) return row.refuse('insee', 'expected a list of communes')
    const code = row.text('code')
    const qpv: Qpv2024 = {
      code,
      name: row.text('label'),
      kind: kindOf(row, 'code', code),
      communes: insee.map((commune: unknown) => communeCode(row, 'insee', commune)),
      department: null,
      region: null,
      epci: null,
      geometry: multiPolygonOf(row, 'g', g)
    }
    return { row, qpv }
  })
}

function kindOf(row: SourceRow, column: string, code: string): QpvKind {
  const kind = /^QN(?:\d{3}|02[AB])\d\d([MINC])$/.exec(code)?.[1]
  return (kind as QpvKind | undefined) ?? row.refuse(column, `no QPV 2024 code: ${code}`)
}

function communeCode(row: SourceRow, column: string, code: unknown): string {
  if (typeof code === 'string' && /^(\d\d|2[AB])\d{3}$/.test(code)) return code
  return row.refuse(column, `no INSEE code of a commune: ${JSON.stringify(code)}`)
}
