import type { TableName } from '../catalogue/tables/index.ts'
import type { TableSchema } from '../catalogue/tables/schema.ts'
import type { Columns } from '../core/columns.ts'
import type { Engine } from '../engine/engine.ts'
import { previewSql } from '../query/preview.ts'

/**
 * The first rows of a table, fetched and given to DuckDB if it was not.
 * @throws DataError when its file cannot be had; QueryError when DuckDB refuses
 */
export async function tablePreview(
  engine: Engine,
  schema: TableSchema & { readonly name: TableName }
): Promise<Columns> {
  await engine.load(schema.name)
  return engine.run(previewSql(schema))
}
