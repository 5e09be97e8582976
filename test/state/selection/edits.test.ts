import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionsOf, depthOf, filterLimits, type Filter } from '../../../src/query/selection/filter.ts'
import {
  duplicated,
  fitsGroup,
  movedInto,
  movedOut,
  partAt,
  shifted,
  without,
  withNew,
  withPart,
  type Edit,
  type Path
} from '../../../src/state/selection/edits.ts'
import { filterOf, filterText } from '../../../src/state/selection/filterText.ts'
import { smallPlaces } from '../places.ts'
import { anyFilter } from './randomFilters.ts'

const places = smallPlaces()
const read = (text: string) => filterOf(text, { places })
const told = (edit: Edit | null) => edit && [filterText(edit.filter), edit.path.join('.')]

const start = read('region:11,or(npnru:with,change:N),area-km2:1~')

test.each<[string, Edit | null, [string, string] | null]>([
  ['up', shifted(start, [1], -1), ['or(npnru:with,change:N),region:11,area-km2:1~', '0']],
  ['down', shifted(start, [0], 1), ['or(npnru:with,change:N),region:11,area-km2:1~', '1']],
  ['down in a group', shifted(start, [1, 0], 1), ['region:11,or(change:N,npnru:with),area-km2:1~', '1.1']],
  ['not above the first', shifted(start, [0], -1), null],
  ['not below the last', shifted(start, [2], 1), null],
  [
    'into the group after it',
    movedInto(start, [0]),
    ['or(npnru:with,change:N,region:11),area-km2:1~', '0.2']
  ],
  [
    'into the group before it',
    movedInto(start, [2]),
    ['region:11,or(npnru:with,change:N,area-km2:1~)', '1.2']
  ],
  ['into no group where none is beside it', movedInto(start, [1, 0]), null],
  ['out of its group', movedOut(start, [1, 0]), ['region:11,or(change:N),npnru:with,area-km2:1~', '2']],
  ['not out of the whole', movedOut(start, [0]), null],
  [
    'twice',
    duplicated(start, [1]),
    ['region:11,or(npnru:with,change:N),or(npnru:with,change:N),area-km2:1~', '2']
  ],
  ['away', without(start, [0]), ['or(npnru:with,change:N),area-km2:1~', '0']],
  ['the last away', without(start, [2]), ['region:11,or(npnru:with,change:N)', '1']],
  ['the only one away', without(read('region:11'), [0]), ['', '']]
])('a part goes %s', (_, edit, expected) => {
  expect(told(edit)).toEqual(expected)
})

test('a copy is a part of its own: changing one leaves the other', () => {
  const { filter, path } = duplicated(start, [1])
  const [first, second] = [partAt(filter, [1, 0]), partAt(filter, [...path, 0])]
  expect(second).toEqual(first)
  expect(second).not.toBe(first)
})

test('nothing nests deeper than a link can say', () => {
  const deep = read('or(npnru:with),or(or(or(npnru:with)))')
  expect(movedInto(deep, [1])).toBeNull()
  expect(told(movedInto(deep, [0]))).toEqual(['and(or(or(or(npnru:with)),or(npnru:with)))', '0.1'])
  expect([fitsGroup([]), fitsGroup([0, 0]), fitsGroup([0, 0, 0])]).toEqual([true, true, false])
})

test('moves lose and invent no condition, say where the part went, and can be written', () => {
  const codes = {
    region: ['11'],
    department: ['93'],
    contract: ['200057867'],
    commune: ['93066'],
    siren: ['775672272', '394301337']
  }
  const sorted = (filter: Filter) =>
    conditionsOf(filter)
      .map((one) => JSON.stringify(one))
      .toSorted()
  fc.assert(
    fc.property(anyFilter(codes, [null]), fc.nat(), (filter, pick) => {
      const paths = pathsOf(filter)
      const path = paths[pick % Math.max(paths.length, 1)]
      if (!path) return
      for (const edit of [
        shifted(filter, path, 1),
        shifted(filter, path, -1),
        movedInto(filter, path),
        movedOut(filter, path)
      ]) {
        if (!edit) continue
        expect(sorted(edit.filter)).toEqual(sorted(filter))
        expect(partAt(edit.filter, edit.path)).toEqual(partAt(filter, path))
        expect(depthOf(edit.filter)).toBeLessThanOrEqual(filterLimits.depth)
      }
      expect(conditionsOf(duplicated(filter, path).filter)).toHaveLength(
        conditionsOf(filter).length + conditionsOf(partAt(filter, path)).length
      )
      expect(conditionsOf(without(filter, path).filter)).toHaveLength(
        conditionsOf(filter).length - conditionsOf(partAt(filter, path)).length
      )
    }),
    { seed: 2, numRuns: 500 }
  )
})

test('a new part stands at the end of its group', () => {
  const part = partAt(start, [0])
  expect(told(withNew(start, [1], part))).toEqual([
    'region:11,or(npnru:with,change:N,region:11),area-km2:1~',
    '1.2'
  ])
  expect(filterText(withPart(start, [1, 0], part))).toBe('region:11,or(region:11,change:N),area-km2:1~')
})

function pathsOf(filter: Filter, at: Path = []): Path[] {
  return filter.parts.flatMap((part, index) => {
    const path = [...at, index]
    return part.kind === 'group' ? [path, ...pathsOf(part, path)] : [path]
  })
}
