import type { TableName } from '../../catalogue/tables/index.ts'
import type { Columns } from '../../core/columns.ts'
import type { Engine } from '../../engine/engine.ts'
import {
  communesSql,
  fundingByDepartmentSql,
  presenceByDepartmentSql,
  presenceSql
} from '../../query/partners/presence.ts'
import { operationsSql } from '../../query/partners/operations.ts'
import type { SheetLayer } from './layers.ts'

/** What a layer is drawn from: its rows, and the communes where pages name places by their names. */
export interface LayerAnswer {
  readonly layer: SheetLayer
  readonly columns: Columns
}

/** Tables that a layer needs beyond those of the start. */
export function layerTables({ kind }: SheetLayer): readonly TableName[] {
  if (kind === 'communes') return ['programme_presence', 'communes']
  if (kind === 'departments') return ['programme_presence']
  return kind === 'sites' ? ['communes'] : []
}

/**
 * Reads a layer, its tables first if they are not there.
 * @throws DataError when a table cannot be had; QueryError when DuckDB refuses
 */
export async function readLayer(
  engine: Engine,
  layer: SheetLayer,
  years: readonly [number, number],
  signal: AbortSignal
): Promise<LayerAnswer> {
  await Promise.all(layerTables(layer).map((name) => engine.load(name)))
  return { layer, columns: await engine.run(layerSql(layer, years), signal) }
}

function layerSql(layer: SheetLayer, years: readonly [number, number]): string {
  switch (layer.kind) {
    case 'communes':
      return presenceSql(layer.presence, null)
    case 'departments':
      return presenceByDepartmentSql(layer.presence)
    case 'funding':
      return fundingByDepartmentSql(
        layer.programmes.map(({ id }) => id),
        layer.funder,
        years
      )
    case 'operations':
      return operationsSql(layer.programme.id, null)
    case 'sites':
      return communesSql()
  }
}
