import { expect, test } from 'vitest'
import { columnsOf, type Column } from '../../src/core/columns.ts'
import { cellText } from '../../src/state/cellText.ts'

const columns = columnsOf(
  2,
  new Map<string, Column>([
    ['code', ['01004', null]],
    ['year', Float64Array.of(2024, Number.NaN)],
    ['posts', Float64Array.of(1584, 0)],
    ['share', Float64Array.of(0.25, Number.NaN)],
    ['npnru', Float64Array.of(1, 0)]
  ])
)
const column = (name: string, type: 'text' | 'integer' | 'number' | 'flag', unit?: 'year') => ({
  name,
  type,
  description: '',
  ...(unit && { unit })
})

test.each([
  [column('code', 'text'), '01004', '–'],
  [column('year', 'integer', 'year'), '2024', '–'],
  [column('posts', 'integer'), '1\u202f584', '0'],
  [column('share', 'number'), '0,25', '–'],
  [column('npnru', 'flag'), 'oui', 'non']
] as const)('%o is read as “%s”, then “%s”', (schema, first, second) => {
  expect([cellText(columns, schema, 0), cellText(columns, schema, 1)]).toEqual([first, second])
})
