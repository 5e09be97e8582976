import { expect, test } from 'vitest'
import { conflictCheck, referenceCheck } from '../../../data/checks/curatedChecks.ts'
import { curatedPart } from '../../../data/parts/partners.ts'
import { curatedRows } from '../../../data/readers/curated.ts'
import { fuzzyDate } from '../../../data/readers/fuzzyDate.ts'
import { nameRows, partnerRows, programmeRows } from '../../../data/tables/programmesAndPartners.ts'
import { agreementRows, fundingShareRows, programmeSiteRows } from '../../../data/tables/statements.ts'
import { fundingProgrammes } from '../../../src/catalogue/programmes.ts'
import { fold } from '../../../src/core/fold.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

test.each([
  [null, null, null, null],
  ['2018-07-11', 'day', 2018, 2018],
  ['2018-07', 'month', 2018, 2018],
  ['2018', 'year', 2018, 2018],
  ['2004-2021', 'period', 2004, 2021],
  ['mi-parcours', 'words', null, null],
  ['2010-13-01', 'words', null, null]
])('the date %j is known to the %s', (text, precision, first, last) => {
  expect(fuzzyDate(text)).toEqual({ date: text, precision, first_year: first, last_year: last })
})

test('a fact without its source is refused', () => {
  const folder = sourcesFolder({
    'events.csv': 'what,publisher,source,published,confidence,note\nA,B,,2020,high,\n'
  })
  expect(() => curatedRows('events.csv', ['what'], { folder })).toThrow(
    'events.csv, row 1, column source: a fact without its source'
  )
})

test('an id that no table knows is told, with where it is named; words for several are let through', () => {
  const known = new Set(['anru'])
  const check = (ids: (string | null)[]) =>
    referenceCheck([{ where: 'events', ids, known, special: ['total'] }])
  expect(check(['anru;nobody', null])).toMatchObject({ status: 'warning', found: 'nobody (events)' })
  expect(check(['anru', 'total', '']).status).toBe('ok')
})

test('every id named in the curated tables is found in them', () => {
  const checks = curatedPart().checks
  expect(checks.find(({ id }) => id === 'curated-references')).toMatchObject({ status: 'ok' })
})

test('sources that contradict each other are all kept: Action Logement’s share of the NPNRU', () => {
  const shares = fundingShareRows().filter(
    ({ programme, partner }) => programme === 'npnru' && partner === 'action_logement'
  )
  expect(shares.some(({ share_percent }) => share_percent === 72)).toBe(true)
  expect(shares.some(({ amount_eur }) => amount_eur === 8_400_000_000)).toBe(true)
  expect(conflictCheck([{ name: 'x', groups: ['a', 'a', 'alone', null, null] }])).toMatchObject({
    status: 'warning',
    found: 'x\u00a0: 1 (a)'
  })
})

test.each([
  ['Nouveau programme national de renouvellement urbain', 'npnru'],
  ['NPNRU', 'npnru'],
  ['Acsé', 'acse'],
  ['CGET', 'cget'],
  ['1 % Logement', 'action_logement']
])('a search for %s finds %s', (text, id) => {
  const names = nameRows(programmeRows(), partnerRows())
  expect(names.filter(({ folded }) => folded === fold(text)).map((name) => name.id)).toContain(id)
})

test('the Acsé was followed by the CGET, and the CGET by the ANCT', () => {
  const partners = new Map(partnerRows().map((partner) => [partner.id, partner]))
  expect(partners.get('acse')?.successor).toContain('cget')
  expect(partners.get('cget')?.successor).toContain('anct')
})

test('a programme with amounts in the atlas leads to them', () => {
  const linked = programmeRows().flatMap(({ atlas_id }) => atlas_id ?? [])
  expect(linked).toContain('adultes-relais')
  expect(linked).toContain('fonjep')
  expect(linked.every((id) => fundingProgrammes.some((programme) => programme.id === id))).toBe(true)
})

test('agreements say what stage they were at', () => {
  expect(new Set(agreementRows().map(({ status }) => status))).toEqual(
    new Set(['signed', 'ongoing', 'in_preparation', 'envisaged'])
  )
})

test('amounts in M€ become whole euros', () => {
  const site = programmeSiteRows().find(({ name }) => name === 'Melun / Le Mée-sur-Seine')
  expect(site?.amount_eur).toBe(163_000)
})
