import { expect, test } from 'vitest'
import { columnsFromIpc } from '../../src/engine/arrowColumns.ts'
import { columnsIpc } from '../../src/engine/columnsIpc.ts'

test('writes texts, absent ones and numbers as they are read back', () => {
  const texts = Array.from({ length: 100 }, (_, row) => (row % 7 === 3 ? null : `é€${row}`))
  const columns = columnsFromIpc(
    columnsIpc({
      row: Int32Array.from(texts, (_, row) => row + 1),
      text: texts,
      share: Float64Array.from(texts, (_, row) => row / 3)
    })
  )
  expect(columns.texts('text')).toEqual(texts)
  expect(columns.numbers('row')[99]).toBe(100)
  expect(columns.numbers('share')[99]).toBe(33)
})

test('writes a table without rows', () => {
  expect(columnsFromIpc(columnsIpc({ key: [], code: [] })).length).toBe(0)
})
