import { expect, test } from 'vitest'
import { residentsReasons } from '../../../src/state/partners/residents.ts'
import { foundNames, foundPartners, foundProgrammes } from '../../../src/state/partners/search.ts'
import { published } from './directory.ts'

const everything = { text: '', kind: null, reach: null, role: null, residents: false }

test.each([
  ['1% logement', 'action_logement', '1 % Logement'],
  ['uesl', 'action_logement', 'UESL'],
  ['Acse', 'acse', null],
  ['cget', 'cget', null],
  ['plan borloo', 'pnru', 'plan Borloo'],
  ['nouveau programme national de renovation', 'npnru', 'Nouveau Programme National de Rénovation Urbaine']
])('a search for “%s” finds %s', (text, id, by) => {
  const [first] = foundNames(published, text, 5)
  expect([first?.id, first?.by]).toEqual([id, by])
})

test('a name that nobody bears finds nothing, and no text finds nobody', () => {
  expect(foundNames(published, 'xyzzy', 5)).toEqual([])
  expect(foundNames(published, '  ', 5)).toEqual([])
})

test('facets narrow together: international funders', () => {
  const found = foundPartners(published, { ...everything, reach: 'international', role: 'funder' })
  expect(found.map(({ entry }) => entry.id)).toEqual(['afd'])
})

test('the residents’ participation is a facet of its own, with its reasons', () => {
  const found = foundPartners(published, { ...everything, residents: true })
  expect(found.map(({ entry }) => entry.id).sort()).toEqual(['anru', 'etat', 'habitants', 'reciprocite'])
  expect(found.find(({ entry }) => entry.id === 'reciprocite')?.residents).toContain(
    'Assistance à maîtrise d’usage (AMU)'
  )
  const programmes = foundProgrammes(published, { text: '', residents: true })
  expect(programmes.map(({ entry }) => entry.id).sort()).toEqual(['anru_plus', 'npnru', 'quartiers_demain'])
})

// The note says that it takes part in ANRU's running costs: money, not residents.
test('a share in running costs is no participation of residents', () => {
  expect(residentsReasons(published, 'partner', 'cdc')).toEqual([])
})
