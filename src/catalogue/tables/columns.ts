import type { ColumnSchema } from './schema.ts'

/** Columns that several tables have: one name, one meaning. */

/** A code of the area or thing that the row is about. */
export function codeColumn(description: string): ColumnSchema {
  return { name: 'code', type: 'text', description }
}

export const lon: ColumnSchema = {
  name: 'lon',
  type: 'number',
  unit: 'degrees',
  description: 'longitude of a true position (CRS84)'
}

export const lat: ColumnSchema = {
  name: 'lat',
  type: 'number',
  unit: 'degrees',
  description: 'latitude of a true position (CRS84)'
}

/** The department, or null: say in the description when it is. */
export function departmentColumn(description: string): ColumnSchema {
  return { name: 'department', type: 'label', nullable: true, description }
}

/** The region, or null: say in the description when it is. */
export function regionColumn(description: string): ColumnSchema {
  return { name: 'region', type: 'label', nullable: true, description }
}

export const sourceColumn: ColumnSchema = {
  name: 'source',
  type: 'label',
  description: 'id of the source in the manifest'
}
