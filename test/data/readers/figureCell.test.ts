import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureCell, frenchNumber, type Marks } from '../../../data/readers/figureCell.ts'
import { recordRows } from '../../../data/readers/records.ts'

const marks: Marks = { '': 'missing', nd: 'missing', ns: 'secret', s: 'secret', so: 'not_applicable' }

test.each([
  ['6 490', 6490],
  ['6\u202f490', 6490],
  ['1\u00a0428\u00a0400', 1_428_400],
  ['1 234,5', 1234.5],
  ['-9,3', -9.3],
  ['−9,3', -9.3],
  ['12.5', 12.5],
  ['01', 1]
])('%s is the number %d', (text, number) => {
  expect(frenchNumber(text)).toBe(number)
})

test.each([
  '',
  ' ',
  '-',
  ',',
  '+',
  '\u202f',
  '1 23',
  '12 34',
  '1.234,5',
  '1,234.5',
  '45 %',
  '1e3',
  '9007199254740993',
  'Infinity',
  '0x1'
])('%j is no number', (text) => {
  expect(frenchNumber(text)).toBeNull()
})

test('a number too small to be held is refused, never zero', () => {
  expect(frenchNumber(`0,${'0'.repeat(330)}1`)).toBeNull()
  expect(frenchNumber('0,000')).toBe(0)
})

test('each mark keeps its meaning, and an unknown one is refused, never missing', () => {
  expect(figureCell('ns', marks)).toEqual({ status: 'secret', value: null })
  expect(figureCell(' ', marks)).toEqual({ status: 'missing', value: null })
  expect(figureCell('n.d.', marks)).toBeNull()
  expect(figureCell('constructor', marks)).toBeNull()
})

test('a cell that is neither number nor mark is refused by file, row and column', () => {
  const [row] = recordRows('f.csv', [{ TP60: '43,6 %' }], { required: ['TP60'] })
  expect(() => row?.figure('TP60', marks)).toThrow(
    'f.csv, row 1, column TP60: expected a number or a known mark, found "43,6 %"'
  )
})

const blanks = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f')
const decimals = fc.integer({ min: 0, max: 3 })

test('any number that is written the French way comes back', () => {
  const written = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), decimals, blanks)
  fc.assert(
    fc.property(written, ([digits, places, blank]) => {
      const value = digits / 10 ** places
      const [whole = '', part] = Math.abs(value).toFixed(places).split('.')
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, blank)
      const text = `${value < 0 ? '-' : ''}${grouped}${part ? `,${part}` : ''}`
      const figure = figureCell(text, marks)
      expect(figure?.value).toBe(Object.is(value, -0) ? 0 : value)
      expect(figure?.status).toBe(value === 0 ? 'zero' : 'value')
    })
  )
})

test('nothing but a written zero ever becomes zero', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-+ ,.\u202f\u00a0a-z\d]{0,6}$/),
    fc.constantFrom(...Object.keys(marks))
  )
  fc.assert(
    fc.property(anything, (text) => {
      const figure = figureCell(text, marks)
      if (figure?.value === 0) expect(text.trim()).toMatch(/^[-+−]?0+([ \u00a0\u2009\u202f]000)*([.,]0+)?$/)
      if (figure?.status === 'zero') expect(figure.value).toBe(0)
      if (figure && figure.status !== 'zero' && figure.status !== 'value') expect(figure.value).toBeNull()
    }),
    { numRuns: 2_000 }
  )
})

test('a text that is neither a French number nor a mark is refused', () => {
  const number = /^[-+−]?(\d+|\d{1,3}([ \u00a0\u2009\u202f]\d{3})+)([.,]\d+)?$/
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = text.trim()
      if (number.test(cell) || Object.hasOwn(marks, cell)) return
      expect(figureCell(text, marks)).toBeNull()
    })
  )
})

test('a text without a digit is a mark or is refused', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\D*$/), (text) => {
      const figure = figureCell(text, marks)
      expect(figure === null || figure.value === null).toBe(true)
    })
  )
})
