import { expect, test } from 'vitest'
import { columnsIpc } from '../../src/engine/columnsIpc.ts'
import { arrowStream } from '../../src/engine/arrowStream.ts'
import { openDatabase } from '../sql/database.ts'

// Of 5000 rows DuckDB writes several batches.
test('makes of DuckDB’s answer what DuckDB takes back, row for row', async () => {
  const database = await openDatabase([])
  const rows = `SELECT i::integer AS row, CASE WHEN i % 3 = 0 THEN NULL ELSE 'é' || i END AS text,
    CASE WHEN i % 5 = 0 THEN NULL ELSE i / 7 END AS value, i % 2 = 0 AS flag FROM range(5000) t(i)`
  database.insert('own_again', arrowStream(database.ipc(rows)))
  const differing = `SELECT count(*)::integer AS n FROM
    ((SELECT * FROM own_again EXCEPT ALL (${rows})) UNION ALL ((${rows}) EXCEPT ALL SELECT * FROM own_again))`
  expect(database.run('SELECT count(*)::integer AS n FROM own_again').numbers('n')[0]).toBe(5000)
  expect(database.run(differing).numbers('n')[0]).toBe(0)
})

test('leaves a stream as it is', () => {
  const stream = Uint8Array.from(columnsIpc({ row: Int32Array.from([1, 2, 3]) }))
  expect(arrowStream(stream)).toBe(stream)
})
