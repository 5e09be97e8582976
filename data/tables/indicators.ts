import type { Status } from '../../src/catalogue/status.ts'
import type { CommuneFigure } from '../readers/communeIndicators.ts'
import type { Figure } from '../readers/figureCell.ts'
import type { Figure2024, InseeQpv2024 } from '../readers/inseeQpv2024.ts'
import { allQpvCode, type InseeFamily, type InseeFile } from '../readers/inseeQpv2015.ts'
import type { IndicatorColumn } from './indicatorColumns.ts'

/** One figure, as the tables indicators_… hold it. */
export interface IndicatorRow {
  readonly [column: string]: unknown
  readonly indicator: string
  readonly year: number | null
  readonly level: 'neighbourhood' | 'all_neighbourhoods' | 'commune'
  readonly generation: '2015' | '2024' | null
  readonly code: string
  readonly value: number | null
  readonly status: Status
  readonly note: string | null
  readonly source: string
}

/** The file that holds a family's figures of a year. */
export type FileOf = (family: InseeFamily, year: number) => InseeFile

/**
 * The figures of QPV 2015, one row per indicator, year and area, cells without a figure included.
 * @param sourceOf id in data/sources of a family
 */
export function qpv2015Rows(
  columns: readonly IndicatorColumn[],
  fileOf: FileOf,
  sourceOf: Readonly<Record<InseeFamily, string>>
): IndicatorRow[] {
  return columns.flatMap(({ indicator, family, years, fileYear, column, note }) =>
    years.flatMap((year) => {
      const [name, noteName, source] = [column(year), note(year), sourceOf[family]]
      return fileOf(family, fileYear?.(year) ?? year).rows.map((row): IndicatorRow => {
        const all = row.code === allQpvCode
        return {
          indicator,
          year,
          level: all ? 'all_neighbourhoods' : 'neighbourhood',
          generation: '2015',
          code: row.code,
          ...row.figure(name),
          note: row.note(noteName),
          source
        }
      })
    })
  )
}

/** Where each indicator stands in the file of QPV 2024; the rate of social dwellings is left out: see its checks. */
const columns2024: readonly (readonly [indicator: string, column: Figure2024])[] = [
  ['population', 'popMuniQPV'],
  ['youth-index', 'indiceJeunesse'],
  ['foreigners', 'partPopEt'],
  ['immigrants', 'partPopImmi'],
  ['immigrant-households', 'partMenImmi'],
  ['foreign-households', 'partMenEt'],
  ['households-1', 'partMen1p'],
  ['households-2', 'partMen2p'],
  ['households-3', 'partMen3p'],
  ['households-4-5', 'partMen45p'],
  ['households-6', 'partMen6pp'],
  ['households', 'nombre_menages'],
  ['social-dwellings', 'nombre_logements_sociaux'],
  ['employment-rate', 'taux_d_emploi'],
  ['poverty-rate', 'taux_pauvrete_60%'],
  ['caf-covered', 'personnes_couvertes_CAF'],
  ['caf-recipients', 'allocataires_CAF'],
  ['rsa-recipients', 'RSA_socle']
]

/** The figures of QPV 2024: once each, whatever their communes; the copy in use states no year. */
export function qpv2024Rows(qpvs: readonly InseeQpv2024[], source: string): IndicatorRow[] {
  return columns2024.flatMap(([indicator, column]) =>
    qpvs.map((qpv): IndicatorRow => ({
      indicator,
      year: null,
      level: 'neighbourhood',
      generation: '2024',
      code: qpv.code,
      ...qpv.figures[column],
      note: null,
      source
    }))
  )
}

/** One indicator of communes, for comparison. */
export function communeIndicatorRows(
  indicator: string,
  year: number,
  figures: readonly CommuneFigure[],
  source: string
): IndicatorRow[] {
  return figures.map(({ code, figure }) => ({
    indicator,
    year,
    level: 'commune',
    generation: null,
    code,
    ...(figure satisfies Figure),
    note: null,
    source
  }))
}

/** In the order of the table: indicator, year, level, code; like beside like compresses best. */
export function sortedIndicators(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  return [...rows].sort(
    (a, b) =>
      compare(a.indicator, b.indicator) ||
      compare(a.year ?? 0, b.year ?? 0) ||
      compare(a.level, b.level) ||
      compare(a.code, b.code)
  )
}
