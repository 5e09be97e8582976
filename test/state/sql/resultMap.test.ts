import { expect, test } from 'vitest'
import type { ExactColumn } from '../../../src/engine/exactCells.ts'
import { AreaState } from '../../../src/maps/picture.ts'
import { codeColumns } from '../../../src/state/sql/codeColumns.ts'
import { joinedResult, resultPicture } from '../../../src/state/sql/resultMap.ts'
import { publishedPlaces } from '../../sql/database.ts'

const places = publishedPlaces()
const text = (name: string, ...cells: (string | null)[]): ExactColumn => ({ name, kind: 'text', cells })
const number = (name: string, ...cells: (number | null)[]): ExactColumn => ({ name, kind: 'number', cells })
const departments = places.at('department')
const entryOf = (code: string, joined: ReturnType<typeof joinedResult>) =>
  joined.entries.find((entry) => entry.code === code)

test('rows meet areas by code; what does not is counted: unknown, repeated, without a code', () => {
  const codes = text('code', '01', '02', '03', '03', 'ZZ', null)
  const values = number('taux', 10, null, 1, 2, 3, 4)
  const joined = joinedResult({ places: departments, codes, values, how: 'choropleth' })
  expect(joined.entries).toHaveLength(departments.length)
  expect(entryOf('01', joined)).toMatchObject({ status: 'value', value: 10, text: '10' })
  expect(entryOf('02', joined)).toMatchObject({ status: 'missing', text: 'sans valeur' })
  expect(entryOf('03', joined)).toMatchObject({ status: 'missing', text: '2 lignes' })
  expect(entryOf('04', joined)).toMatchObject({ status: 'outside' })
  expect(joined.unmatched).toEqual(['ZZ'])
  expect(joined.repeated).toEqual(['03'])
  expect(joined.uncoded).toBe(1)
})

test('NaN and the infinities are drawn as missing, never as a figure', () => {
  const joined = joinedResult({
    places: departments,
    codes: text('code', '01', '02'),
    values: number('taux', Number.NaN, Infinity),
    how: 'choropleth'
  })
  expect(joined.entries.filter(({ status }) => status === 'missing')).toHaveLength(2)
})

test('zero is a class like another in colours, and a ring of its own among symbols', () => {
  const parts = { places: departments, codes: text('code', '01', '02', '03'), values: number('n', 0, 4, 8) }
  const coloured = joinedResult({ ...parts, how: 'choropleth' })
  const sized = joinedResult({ ...parts, how: 'symbols' })
  expect(entryOf('01', coloured)?.status).toBe('value')
  expect(entryOf('01', sized)?.status).toBe('zero')
  const drawn = resultPicture(sized.entries, {
    level: 'department',
    values: parts.values,
    how: 'symbols',
    polygons: null
  })
  expect(drawn.legend.zero).toEqual({ label: 'zéro', count: 1 })
  expect(drawn.legend.classes).toEqual([])
})

test('missing areas are hatched and have their line, areas that the result does not name are not drawn', () => {
  const values = number('taux', 1, 2, null)
  const { entries } = joinedResult({
    places: departments,
    codes: text('c', '01', '02', '03'),
    values,
    how: 'choropleth'
  })
  const { picture, legend } = resultPicture(entries, {
    level: 'department',
    values,
    how: 'choropleth',
    polygons: null
  })
  const row = (code: string) => departments.findIndex((place) => place.code === code)
  expect(picture.status[row('03')]).toBe(AreaState.missing)
  expect(picture.status[row('04')]).toBe(AreaState.outside)
  expect(legend.missing).toEqual({ label: 'sans valeur', count: 1 })
  expect(legend.classes.map(({ count }) => count)).toEqual([1, 1])
})

test('the places alone are drawn without a figure, however often a code returns', () => {
  const joined = joinedResult({
    places: departments,
    codes: text('c', '01', '01'),
    values: null,
    how: 'choropleth'
  })
  expect(entryOf('01', joined)?.status).toBe('value')
  expect(joined.repeated).toEqual([])
})

test('two digits are departments, unless the column says regions; other texts are no codes', () => {
  const level = (name: string, ...cells: string[]) => codeColumns([text(name, ...cells)], places)[0]?.level
  expect(level('code', '11', '24', '27')).toBe('department')
  expect(level('code_region', '11', '24', '27')).toBe('region')
  expect(level('dep', '01', '2A', '971')).toBe('department')
  expect(level('code', 'QN00101M', 'QN00102M')).toBe('neighbourhood')
  expect(level('code', 'QP001001')).toBe('neighbourhood2015')
  expect(level('nom', 'Ain', 'Aisne')).toBe(undefined)
  expect(codeColumns([number('dep', 1, 2)], places)).toEqual([])
})
