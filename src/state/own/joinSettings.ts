import { ownLevels, ownRules, type OwnLevel } from '../../catalogue/ownMeasures.ts'
import type { RowKey } from '../../query/own/rows.ts'
import { codeKinds } from './matchKeys.ts'

/** What places a row: a code of some kind, or coordinates in degrees or in Lambert-93 metres. */
export const keyKinds = [...codeKinds, 'lonlat', 'lambert93'] as const

export type KeyKind = (typeof keyKinds)[number]

/** A column of figures as the visitor wants it joined. */
export interface FigureColumn {
  /** id of the column */
  readonly id: string
  /** as the file writes it */
  readonly name: string
  readonly rule: (typeof ownRules)[number]
  /** '€'; empty when she gave none */
  readonly unit: string
}

/** How the rows of a file are joined to areas: the visitor's choice, whole. */
export interface JoinSettings {
  readonly kind: KeyKind
  readonly key: RowKey
  readonly level: OwnLevel
  /** codes of the other generation are carried over by area: an estimate, and only on her word */
  readonly crosswalk: boolean
  readonly figures: readonly FigureColumn[]
}

/** The levels that a key can be joined at, the usual one first: its own or above, never below. */
export const levelsOfKey: Record<KeyKind, readonly [OwnLevel, ...OwnLevel[]]> = {
  qpv: ['neighbourhood2015', 'neighbourhood2024'],
  lonlat: ['neighbourhood2024', 'neighbourhood2015'],
  lambert93: ['neighbourhood2024', 'neighbourhood2015'],
  commune: ['contract', 'department'],
  siren: ['contract', 'department'],
  contract: ['contract', 'department'],
  department: ['department']
}

/**
 * Settings as a kept file holds them, believed after these checks; null when they are none.
 * Names of columns are checked where SQL is written.
 */
export function joinSettingsOf(json: unknown): JoinSettings | null {
  const read = json as Partial<JoinSettings> | null
  const key = read?.key as Partial<Record<'by' | 'column' | 'x' | 'y', unknown>> | undefined
  const rowKey = rowKeyOf(key)
  const kind = keyKinds.find((one) => one === read?.kind)
  const level = ownLevels.find((one) => one === read?.level)
  if (!read || !rowKey || !kind || !level || !Array.isArray(read.figures)) return null
  if (!levelsOfKey[kind].includes(level)) return null
  const figures = (read.figures as unknown[]).map(figureOf)
  if (figures.includes(null)) return null
  return {
    kind,
    level,
    key: rowKey,
    crosswalk: read.crosswalk === true,
    figures: figures.filter((figure) => figure !== null)
  }
}

function rowKeyOf(key: Partial<Record<'by' | 'column' | 'x' | 'y', unknown>> | undefined): RowKey | null {
  if (key?.by === 'code' && typeof key.column === 'string') return { by: 'code', column: key.column }
  if (key?.by === 'point' && typeof key.x === 'string' && typeof key.y === 'string')
    return { by: 'point', x: key.x, y: key.y }
  return null
}

function figureOf(json: unknown): FigureColumn | null {
  const { id, name, rule, unit } = (json ?? {}) as Partial<Record<keyof FigureColumn, unknown>>
  const known = ownRules.find((one) => one === rule)
  if (typeof id !== 'string' || typeof name !== 'string' || typeof unit !== 'string' || !known) return null
  return { id, name, rule: known, unit }
}
