import { ownAreasTable, ownName, ownRowsTable } from '../../catalogue/ownMeasures.ts'

/**
 * A column or a table of a visitor's file as SQL names it.
 * @throws Error when it is no name of ours: the visitor's own words never get here
 */
export function ownColumn(id: string): string {
  if (!ownName.test(id)) throw new Error(`${id} is no name of an own column`)
  return `"${id}"`
}

/** The table of a file's rows. @throws Error as ownColumn does */
export function rowsTable(file: string): string {
  ownColumn(file)
  return ownRowsTable(file)
}

/**
 * The table of what became of each key of a file: key, code (of the area it was matched to), via (code of the other
 * generation, that the crosswalk carries over), why (it has neither).
 */
export function keysTable(file: string): string {
  return `${rowsTable(file)}__keys`
}

/** The table of where each row with coordinates lies: row, area (its key in keysTable). */
export function pointsTable(file: string): string {
  return `${rowsTable(file)}__points`
}

/** The table of a file's figures by area: see ownAreasTable in catalogue/ownMeasures. */
export function areasTable(file: string): string {
  ownColumn(file)
  return ownAreasTable(file)
}

/** Every table that a file may have, its rows first. */
export function tablesOf(file: string): readonly string[] {
  return [rowsTable(file), keysTable(file), pointsTable(file), areasTable(file)]
}

/** A column of figures in the table of areas, where 'code' is taken. */
export function figureName(id: string): string {
  ownColumn(id)
  return id === 'code' ? 'code_' : id
}
