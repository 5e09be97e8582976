import { expect, test } from 'vitest'
import { partnerLayers, programmeLayers } from '../../../src/state/partners/layers.ts'
import { partnerSheet, programmeSheet } from '../../../src/state/partners/sheets.ts'
import { dateText, lifeText, written } from '../../../src/state/partners/words.ts'
import { published } from './directory.ts'

const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id)

test('a succession is read both ways, though one side alone was written down', () => {
  expect(ids(partnerSheet(published, 'cget')?.predecessors)).toEqual(['datar', 'sg_civ', 'acse'])
  expect(ids(partnerSheet(published, 'cget')?.successors)).toEqual(['anct'])
  expect(ids(programmeSheet(published, 'pnru')?.successors)).toEqual(['npnru'])
})

// data/curated/agreements.csv: the six that Action Logement is a party of.
test('Action Logement’s agreements are there in the order of their dates', () => {
  expect(ids(partnerSheet(published, 'action_logement')?.agreements)).toEqual([
    'al_etat_2014',
    'al_anru_202504',
    'al_anru_2015',
    'al_quinq_2018',
    'al_anru_2018',
    'al_quinq_2023'
  ])
})

test('what Action Logement hopes for is hoped for of the NPNRU, and said to be its word', () => {
  const outcomes = programmeSheet(published, 'npnru')?.outcomes
  const housing = outcomes?.find(({ fact }) => fact.item === 'Offre de logements')
  expect(ids(housing?.by)).toEqual(['action_logement'])
})

test('a programme that ANRU+ is written like is not found in its agreements', () => {
  expect(ids(programmeSheet(published, 'anru_plus')?.agreements)).toEqual([])
})

test('a programme may fund others: the PIA', () => {
  const sheet = programmeSheet(published, 'pia')
  expect(ids(sheet?.funded)).toContain('pia_internats')
  expect(sheet?.brought.length).toBeGreaterThan(5)
})

test('an id that nobody bears has no sheet', () => {
  expect(partnerSheet(published, 'nobody')).toBeNull()
  expect(programmeSheet(published, 'anru')).toBeNull()
})

test('the maps of a sheet: lists of communes, amounts one by one where kinds would mix, places that pages name', () => {
  const kinds = (layers: readonly { readonly kind: string }[]) => layers.map(({ kind }) => kind)
  expect(kinds(programmeLayers(published, 'cites_educatives'))).toEqual(['communes', 'departments', 'sites'])
  expect(kinds(programmeLayers(published, 'npnru'))).toEqual(['operations', 'sites'])
  expect(kinds(programmeLayers(published, 'adultes_relais'))).toEqual(['funding'])
  expect(kinds(programmeLayers(published, 'pvd'))).toEqual(['communes', 'departments'])
  // Posts and programme 147, which contains them: two maps.
  expect(kinds(partnerLayers(published, 'anct'))).toEqual(['sites', 'funding', 'funding'])
  expect(partnerLayers(published, 'fasild')).toEqual([])
})

test.each([
  ['2018-07-11', 'day', '11 juillet 2018'],
  ['2019-05', 'month', 'mai 2019'],
  ['2004-2021', 'period', '2004-2021'],
  [null, null, 'sans date']
] as const)('the date %s is written %s', (date, precision, text) => {
  expect(dateText({ date, precision })).toBe(text)
})

test('the life of a programme says what is known of it', () => {
  expect(lifeText(2014, Number.NaN)).toBe('depuis 2014')
  expect(lifeText(Number.NaN, Number.NaN)).toBe('années inconnues')
})

test('a contradiction noted by hand does not shout', () => {
  expect(written('CONFLIT 2003/2004')).toBe('contradiction 2003/2004')
})
