import { DataError } from '../../src/core/errors.ts'
import type { Figure, Marks } from './figureCell.ts'
import { csvRows, type SourceRow } from './records.ts'

const file = 'insee-qpv2024/analyse_qpv.csv'

const places = ['COG', 'lib_com', 'lib_qp', 'insee_reg', 'lib_reg', 'insee_dep', 'lib_dep', 'siren_epci', 'lib_epci'] // prettier-ignore

/** Columns that hold a figure of the QPV, the same on each of its rows. */
export const figures2024 = [
  'popMuniQPV', 'indiceJeunesse', 'partPopEt', 'partPopImmi', 'partMenImmi', 'partMenEt', 'partMen1p',
  'partMen2p', 'partMen3p', 'partMen45p', 'partMen6pp', 'nombre_menages', 'nombre_logements_sociaux',
  'taux_logements_sociaux', 'taux_d_emploi', 'taux_pauvrete_60%', 'personnes_couvertes_CAF',
  'allocataires_CAF', 'RSA_socle'
] as const // prettier-ignore

export type Figure2024 = (typeof figures2024)[number]

/** A QPV 2024 as the file gives it, its rows of several communes made one. */
export interface InseeQpv2024 {
  readonly code: string
  /** INSEE codes, their lost leading zeros repaired */
  readonly communes: readonly string[]
  readonly figures: Readonly<Record<Figure2024, Figure>>
}

/** What the file holds, and what had to be done to it. */
export interface InseeFile2024 {
  readonly qpvs: readonly InseeQpv2024[]
  /** one row per QPV and commune */
  readonly filedRows: number
  /** commune codes that had lost their leading zero: '1053' for 01053 */
  readonly repairedCodes: number
}

// The copy leaves absent cells blank and says nothing of why.
const marks: Marks = { '': 'missing' }

/**
 * The figures of each QPV 2024, in the order of first appearance. The file repeats a QPV on one row per commune:
 * a sum over rows counts it as often.
 * @throws DataError naming file, row and column; also where the rows of a QPV differ
 * Source: INSEE and CNAF, by way of a public re-publication that states no year.
 */
export function readInseeQpv2024(folder: string): InseeFile2024 {
  const rows = csvRows(folder, file, { required: ['codeQPV', ...figures2024, ...places] })
  const byCode = new Map<string, { communes: string[]; figures: Record<Figure2024, Figure> }>()
  let repairedCodes = 0
  for (const row of rows) {
    const code = row.text('codeQPV')
    const commune = communeCode(row)
    if (commune !== row.text('COG')) repairedCodes++
    const figures = figuresOf(row)
    const known = byCode.get(code)
    if (!known) {
      byCode.set(code, { communes: [commune], figures })
      continue
    }
    refuseOther(row, code, known.figures, figures)
    known.communes.push(commune)
  }
  return {
    qpvs: [...byCode].map(([code, own]) => ({ code, ...own })),
    filedRows: rows.length,
    repairedCodes
  }
}

/** Municipal population of each QPV 2024 that INSEE gives, in inhabitants; errors as readInseeQpv2024. */
export function readQpvPopulations(folder: string): Map<string, number> {
  return new Map(
    readInseeQpv2024(folder).qpvs.flatMap(({ code, figures }) => {
      const { value } = figures.popMuniQPV
      return value === null ? [] : [[code, value] as const]
    })
  )
}

/** '1053' -> '01053': codes were read as numbers on the way. '2A004' and '97105' are whole. */
function communeCode(row: SourceRow): string {
  const code = row.text('COG').padStart(5, '0')
  return /^(\d\d|2[AB])\d{3}$/.test(code) ? code : row.refuse('COG', `no INSEE code of a commune: ${code}`)
}

function figuresOf(row: SourceRow): Record<Figure2024, Figure> {
  return Object.fromEntries(figures2024.map((column) => [column, row.figure(column, marks)])) as Record<
    Figure2024,
    Figure
  >
}

function refuseOther(
  row: SourceRow,
  code: string,
  before: Readonly<Record<Figure2024, Figure>>,
  now: Readonly<Record<Figure2024, Figure>>
): void {
  const other = figures2024.find((column) => before[column].value !== now[column].value)
  if (other !== undefined)
    throw new DataError(
      `${file}, row ${row.number}, column ${other}: ${now[other].value}, but ${before[other].value} above for ${code}`
    )
}
