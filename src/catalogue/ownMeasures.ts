import { InputError } from '../core/errors.ts'
import type { Generation } from './generation.ts'
import { t } from '../words/t.ts'

/** Levels that a visitor's file can be joined to. */
export const ownLevels = ['neighbourhood2015', 'neighbourhood2024', 'contract', 'department'] as const

export type OwnLevel = (typeof ownLevels)[number]

/** How rows of one area become its figure, and areas a larger one: 'never' stays at its own level. */
export const ownRules = ['sum', 'mean', 'never'] as const

/** Where a column of a visitor's file stands once it is joined, and how it adds up. */
export interface OwnFigure {
  /** DuckDB table of one row per area: column code, and one column of each name */
  readonly table: string
  /** also the column's name in the table */
  readonly column: string
  readonly level: OwnLevel
  readonly rule: (typeof ownRules)[number]
}

/** A column of numbers of a visitor's file, joined to areas: not official, and never sent anywhere. */
export interface OwnMeasure extends OwnFigure {
  /** 'own:subventions_93:montant_2024:neighbourhood2015:sum', as a link names it */
  readonly id: string
  /** the column's name as the file writes it */
  readonly label: string
  /** the file's own name */
  readonly file: string
  /** unit as the visitor gave it: '€'; empty when she gave none */
  readonly unit: string
  /** in French, of an estimate: what must be said beside its figures */
  readonly caution?: string
}

/** The name of a file, or of a column, as SQL and links write it. */
export const ownName = /^[a-z][a-z0-9_]{0,39}$/

/** The id of a joined column. */
export function ownMeasureId({ table, column, level, rule }: OwnFigure): string {
  return ['own', fileOf(table), column, level, rule].join(':')
}

/**
 * What an id says of a joined column, whether or not this browser has its file; null when it is no such id.
 * @throws InputError when it is one that cannot be read
 */
export function ownFigureOf(id: string): OwnFigure | null {
  const [own, file = '', column = '', level, rule, ...rest] = id.split(':')
  if (own !== 'own') return null
  const [foundLevel, foundRule] = [
    ownLevels.find((one) => one === level),
    ownRules.find((one) => one === rule)
  ]
  if (!ownName.test(file) || !ownName.test(column) || !foundLevel || !foundRule || rest.length > 0)
    throw new InputError(t('colonne d’un fichier illisible : {id}', { id }))
  return { table: ownAreasTable(file), column, level: foundLevel, rule: foundRule }
}

/** Whether a name is one that a table of a visitor's file may have: it goes into SQL as it is. */
export function isOwnTable(name: string): boolean {
  return /^own_[a-z0-9_]{1,60}$/.test(name)
}

/** The DuckDB table that holds a file's rows: column row (1 for the first), and one column of each name. */
export function ownRowsTable(file: string): string {
  return `own_${file}`
}

/** The DuckDB table that holds a file's figures by area, made from its rows by the join. */
export function ownAreasTable(file: string): string {
  return `own_${file}__areas`
}

function fileOf(areasTable: string): string {
  return areasTable.slice('own_'.length, -'__areas'.length)
}

/** The generation that a column goes with: that of its neighbourhoods; contracts are those of 2024; null for either. */
export function generationOfOwn({ level }: Pick<OwnFigure, 'level'>): Generation | null {
  if (level === 'neighbourhood2015') return '2015'
  return level === 'department' ? null : '2024'
}

/** Levels of the maps, the finest first. */
export const atlasLevels = ['neighbourhood', 'contract', 'department'] as const

export type AtlasLevel = (typeof atlasLevels)[number]

/** The level of the maps at which a column is known. */
export function atlasLevelOf({ level }: Pick<OwnFigure, 'level'>): AtlasLevel {
  return level === 'contract' || level === 'department' ? level : 'neighbourhood'
}

/** The levels at which a column can be shown: its own, and wider ones unless it never adds up. */
export function levelsOfOwn(figure: Pick<OwnFigure, 'level' | 'rule'>): readonly AtlasLevel[] {
  const at = atlasLevels.indexOf(atlasLevelOf(figure))
  return figure.rule === 'never' ? atlasLevels.slice(at, at + 1) : atlasLevels.slice(at)
}
