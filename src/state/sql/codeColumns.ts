import { formatCount } from '../../core/format.ts'
import type { ExactColumn } from '../../engine/exactCells.ts'
import type { Places } from '../../geo/places.ts'
import { plural, t } from '../../words/t.ts'

/** Levels that a result can be drawn at. */
export const mapLevels = ['neighbourhood', 'neighbourhood2015', 'contract', 'department', 'region'] as const

export type MapLevel = (typeof mapLevels)[number]

/** A column whose cells are codes of areas. */
export interface CodeColumn {
  /** place among the result's columns: names may repeat */
  readonly index: number
  readonly level: MapLevel
}

/** What a level's areas are called. */
export const levelNouns: Record<MapLevel, { readonly singular: string; readonly plural: string }> = {
  neighbourhood: { singular: 'QPV 2024', plural: 'QPV 2024' },
  neighbourhood2015: { singular: 'QPV 2015', plural: 'QPV 2015' },
  contract: { singular: t('contrat de ville'), plural: t('contrats de ville') },
  department: { singular: t('département'), plural: t('départements') },
  region: { singular: t('région'), plural: t('régions') }
}

/** '1 département', '12 QPV 2024' */
export function areasOf(level: MapLevel, count: number): string {
  const noun = levelNouns[level]
  return `${formatCount(count)} ${plural(count, noun.singular, noun.plural)}`
}

/**
 * The columns of a result that hold codes of areas: half of their cells at least. Codes are text; the same two
 * digits name a region and a department, and the column's name tells which.
 */
export function codeColumns(columns: readonly ExactColumn[], places: Pick<Places, 'indexOf'>): CodeColumn[] {
  return columns.flatMap((column, index) => {
    if (column.kind !== 'text') return []
    const codes = [...new Set(column.cells.flatMap((cell) => (cell === null ? [] : String(cell))))]
    const shares = mapLevels.map((level) => ({
      index,
      level,
      share: codes.filter((code) => isCode(code, level, places)).length / Math.max(codes.length, 1)
    }))
    const isRegion = /r[eé]gion/i.test(column.name)
    const [best] = shares.sort(
      (a, b) => b.share - a.share || rank(a.level, isRegion) - rank(b.level, isRegion)
    )
    return best && best.share >= 0.5 ? [{ index, level: best.level }] : []
  })
}

function isCode(code: string, level: MapLevel, places: Pick<Places, 'indexOf'>): boolean {
  // The table of QPV 2015 is not read before a map of them is asked for.
  return level === 'neighbourhood2015' ? /^QP[0-9AB]{6}$/.test(code) : places.indexOf(level, code) >= 0
}

function rank(level: MapLevel, isRegion: boolean): number {
  return level === 'region' ? (isRegion ? -1 : mapLevels.length) : mapLevels.indexOf(level)
}

/** Places of the columns that hold numbers. */
export function numberColumns(columns: readonly ExactColumn[]): number[] {
  return columns.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []))
}
