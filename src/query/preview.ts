import type { TableSchema } from '../catalogue/tables/schema.ts'

/** How many rows a reader is shown of a table. */
export const previewRows = 20

/** The first rows of a table, in its own order. Columns: those of its schema but outlines, which no table shows. */
export function previewSql({ name, columns }: TableSchema): string {
  const shown = columns.filter((column) => column.type !== 'multipolygon')
  return `SELECT ${shown.map((column) => `"${column.name}"`).join(', ')} FROM "${name}" LIMIT ${previewRows}`
}
