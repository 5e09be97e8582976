import { Float64, Int32, makeData, makeVector, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow'

/**
 * Plain columns of one length as an Arrow IPC stream, for a table of the visitor's own.
 * @param columns numbers as they are; texts with null where there is none
 */
export function columnsIpc(
  columns: Readonly<Record<string, Int32Array | Float64Array | readonly (string | null)[]>>
): Uint8Array {
  const vectors = Object.entries(columns).map(([name, column]) => {
    if (column instanceof Int32Array)
      return [name, makeVector(makeData({ type: new Int32(), data: column }))] as const
    if (column instanceof Float64Array)
      return [name, makeVector(makeData({ type: new Float64(), data: column }))] as const
    return [name, vectorFromArray(column, new Utf8())] as const
  })
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream')
}
