import { expect, test } from 'vitest'
import { flatColumns } from '../../../src/exports/data/flatColumns.ts'
import { sample } from './sample.ts'

test('a figure is followed by its status', () => {
  expect(flatColumns(sample()).map(({ id }) => id)).toEqual([
    'code',
    'name',
    'poverty_rate',
    'poverty_rate_status',
    'population'
  ])
})

test('two columns of one name are told apart, whatever their case, and none takes the name of the geometry', () => {
  const text = (id: string) => ({ id, label: id, type: 'text' as const, values: ['', '', '', '', ''] })
  const columns = ['Code', 'code', 'geometry'].map(text)
  expect(flatColumns({ ...sample(), columns }).map(({ id }) => id)).toEqual(['Code', 'code_2', 'geometry_2'])
})

test('a column shorter than the rows is a fault, not a file with holes', () => {
  const column = { id: 'a', label: 'a', type: 'text' as const, values: ['one'] }
  expect(() => flatColumns({ ...sample(), columns: [column] })).toThrow('column a has 1 values for 5 rows')
})
