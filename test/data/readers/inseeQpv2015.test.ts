import { expect, test } from 'vitest'
import { readInseeQpv2015 } from '../../../data/readers/inseeQpv2015.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const read = (text: string) => readInseeQpv2015(sourcesFolder({ 'REVN_2021.csv': text }), 'REVN_2021.csv')
const empties = ';'.repeat(300)

test('a file with a mark of its bytes, French numbers and hundreds of empty columns is read', () => {
  const file = read(
    `\ufeffCODGEO;LIBGEO;DISP_Q2;PIMPOT;NOTE_FILO${empties}\r\nQP001001;Reyssouze;13\u202f790;-9,3;1${empties}\r\n`
  )
  expect(file.rows[0]?.code).toBe('QP001001')
  expect(file.rows[0]?.figure('DISP_Q2')).toEqual({ status: 'value', value: 13_790 })
  expect(file.rows[0]?.figure('pimpot')).toEqual({ status: 'value', value: -9.3 })
  expect(file.rows[0]?.note('NOTE_FILO')).toBe('1')
  expect(file.rows[0]?.note(null)).toBeNull()
})

test.each([
  ['', 'missing'],
  ['nd', 'missing'],
  ['ns', 'secret'],
  ['s', 'secret'],
  ['so', 'not_applicable']
])('the mark %j is kept as %s, never a zero', (mark, status) => {
  expect(read(`CODGEO;TP60\nQP001001;${mark}\n`).rows[0]?.figure('TP60')).toEqual({ status, value: null })
})

test('a written zero is a zero', () => {
  expect(read('CODGEO;CA\nQP001001;0\n').rows[0]?.figure('CA')).toEqual({ status: 'zero', value: 0 })
})

test('the row of all neighbourhoods has a code of its own', () => {
  expect(read('CODGEO;A\nEnsemble;1 428 400\n').rows[0]?.code).toBe('FR')
})

test.each([
  ['CODGEO;TP60\nQP001001;43 %\n', 'REVN_2021.csv, row 1, column TP60: expected a number or a known mark'],
  ['CODGEO;TP60\nQN00101M;43\n', 'REVN_2021.csv, row 1, column CODGEO: no QPV 2015 code: QN00101M'],
  ['TP60\n43\n', 'REVN_2021.csv, column CODGEO: is missing']
])('%j is refused by file, row and column', (text, message) => {
  expect(() => read(text).rows.map((row) => row.figure('TP60'))).toThrow(message)
})

test('a column that the file lacks is refused when it is read', () => {
  expect(() => read('CODGEO;TP60\nQP001001;43\n').rows[0]?.figure('GINI')).toThrow('column GINI: is missing')
})
