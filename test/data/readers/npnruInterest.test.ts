import { expect, test } from 'vitest'
import { readNpnruInterest } from '../../../data/readers/npnruInterest.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const header = 'quartier,commune,insee_dep,interest,source_url,qp2015_codes,match_method\n'
const read = (...lines: string[]) =>
  readNpnruInterest(sourcesFolder({ 'npnru_interest.csv': header + lines.join('\n') }))

test('pages that contradict each other are both kept', () => {
  const { byCode } = read(
    'Kallisté,Marseille,13,national,https://a,QP013025,name',
    'Kallisté,Marseille,13,regional,https://b,QP013025,name'
  )
  expect(byCode.get('QP013025')).toBe('national;regional')
})

test('one page may name several QPV, and some none that is known', () => {
  const found = read(
    'Malakoff,Nantes,44,national,https://a,QP044008;QP044009,alias',
    'Texaco,Fort-de-France,972,national,https://a,,none'
  )
  expect([...found.byCode.keys()]).toEqual(['QP044008', 'QP044009'])
  expect([found.read, found.kept]).toEqual([2, 1])
})

test('refuses another interest, naming file and row', () => {
  expect(() => read('a,b,01,local,https://a,QP001006,name')).toThrow(
    'npnru_interest.csv, row 1, column interest: expected national or regional, found local'
  )
})

test('the collected table is readable', () => {
  expect(readNpnruInterest().byCode.get('QP001006')).toBe('national')
})
