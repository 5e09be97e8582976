import { DataError } from '../../src/core/errors.ts'
import type { Figure } from './figureCell.ts'
import { readJson, recordRows, type SourceRow } from './records.ts'

/** One figure of a commune. */
export interface CommuneFigure {
  readonly code: string
  readonly figure: Figure
}

const incomeFile = 'communes-indicators/filosofi_communes.json'
const housingFile = 'communes-indicators/rpls_communes.json.gz'

/**
 * Median disposable income of communes in 2021, and the share of minimum benefits where it is given; sorted by code.
 * @throws DataError naming file, row and column
 * Source: INSEE Filosofi 2021, by way of a public re-publication.
 */
export function readCommuneIncomes(folder: string): { medians: CommuneFigure[]; minima: CommuneFigure[] } {
  const communes = communeRows(folder, incomeFile, ['median_eur'], ['minima_pct'])
  return {
    medians: communes.map(({ code, row }) => ({ code, figure: figureOf(row.numeric('median_eur')) })),
    minima: communes.map(({ code, row }) => ({ code, figure: figureOf(row.optionalNumeric('minima_pct')) }))
  }
}

/**
 * Social housing rate of communes in 2024, sorted by code; one above 100 % is missing, and named.
 * @throws DataError naming file, row and column
 * Source: RPLS and SRU inventory 2024, by way of a public re-publication.
 */
export function readSocialHousing(folder: string): { figures: CommuneFigure[]; impossible: string[] } {
  const filed = communeRows(folder, housingFile, ['rate_pct'], ['label']).map(({ code, row }) => ({
    code,
    rate: row.numeric('rate_pct')
  }))
  return {
    figures: filed.map(({ code, rate }) => ({ code, figure: figureOf(rate > 100 ? null : rate) })),
    impossible: filed.flatMap(({ code, rate }) => (rate > 100 ? [code] : []))
  }
}

function communeRows(
  folder: string,
  file: string,
  required: readonly string[],
  optional: readonly string[]
): { code: string; row: SourceRow }[] {
  const { communes } = (readJson(folder, file) ?? {}) as { communes?: unknown }
  if (typeof communes !== 'object' || communes === null || Array.isArray(communes))
    throw new DataError(`${file}: expected an object of communes`)
  const entries = Object.entries(communes as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1))
  const wrong = entries.find(([code]) => !/^(\d\d|2[AB])\d{3}$/.test(code))
  if (wrong) throw new DataError(`${file}: no INSEE code of a commune: ${wrong[0]}`)
  const rows = recordRows(
    file,
    entries.map(([, record]) => record),
    { required, optional }
  )
  return entries.flatMap(([code], index) => {
    const row = rows[index]
    return row ? [{ code, row }] : []
  })
}

function figureOf(value: number | null): Figure {
  if (value === null) return { status: 'missing', value: null }
  return value === 0 ? { status: 'zero', value: 0 } : { status: 'value', value }
}
