import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { readParquet } from '../../../data/readers/parquet.ts'
import { DataError } from '../../../src/core/errors.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const sound = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: 'benef_id', data: ['S356000000', null], type: 'STRING' },
      { name: 'year', data: [2024, 2025], type: 'INT32' },
      { name: 'amount_eur', data: [7164, null], type: 'DOUBLE' }
    ]
  })
)

test('asked columns come back in the order of the rows, and no other', async () => {
  const folder = sourcesFolder({ 'f.parquet': sound })
  const columns = await readParquet(folder, 'f.parquet', ['benef_id', 'amount_eur'])
  expect(columns.length).toBe(2)
  expect([...columns.column('benef_id')]).toEqual(['S356000000', null])
  expect([...columns.column('amount_eur')]).toEqual([7164, null])
  expect(() => columns.column('year')).toThrow('f.parquet, column year: was not asked for')
})

test('a column that the file lacks is named', async () => {
  const folder = sourcesFolder({ 'f.parquet': sound })
  await expect(readParquet(folder, 'f.parquet', ['montant'])).rejects.toThrow(
    'f.parquet, column montant: is not in the file'
  )
})

test.each([
  ['cut', sound.subarray(0, 60)],
  ['without its middle', Buffer.concat([sound.subarray(0, 4), sound.subarray(30)])],
  ['a web page', Buffer.from('<html></html>')]
])('a file that is %s is refused by its name', async (_, content) => {
  const folder = sourcesFolder({ 'f.parquet': content })
  await expect(readParquet(folder, 'f.parquet', ['year', 'benef_id'])).rejects.toThrow(DataError)
})
