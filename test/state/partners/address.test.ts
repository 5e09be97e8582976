import { expect, test } from 'vitest'
import { choiceOf, searchOf } from '../../../src/state/address.ts'
import { opening, type Choice } from '../../../src/state/choice.ts'
import { partners, partnerKinds } from '../../../src/state/choices/partners.ts'
import { publishedPlaces } from '../../sql/database.ts'

const known = { places: publishedPlaces(), sources: [], dataVersion: '0a1b2c3d' }
const roundTrip = (change: Partial<Choice['partners']>) => {
  const search = searchOf({ ...opening, view: 'partners', partners: { ...partners.opening, ...change } })
  return { search, ...choiceOf(search, known) }
}

test.each([
  [{ partner: 'action_logement' }, 'partner=action_logement'],
  [{ programme: 'npnru', layer: 'sites' }, 'programme=npnru&layer=sites'],
  [{ text: '1 % logement' }, 'partner-text=1+%25+logement'],
  [{ kind: 'state operator' as const }, 'partner-kind=state-operator'],
  [{ reach: 'local' as const, role: 'owner' as const }, 'partner-level=local&partner-role=owner'],
  [{ residents: true }, 'residents=only'],
  [{ shares: 'pnru' }, 'shares=pnru'],
  [{ flow: 'npnru' as const, statement: 'share-010' }, 'flow=npnru&statement=share-010'],
  [{ arcs: true, grants: true }, 'arcs=shown&grants=read']
])('%j is %s, and reads back', (change, text) => {
  const { search, choice, notices } = roundTrip(change)
  expect(search).toBe(`?v=1&view=partners&${text}`)
  expect(choice.partners).toEqual({ ...partners.opening, ...change })
  expect(notices).toEqual([])
})

test('every kind of partner has an address', () => {
  for (const kind of partnerKinds) expect(roundTrip({ kind }).choice.partners.kind).toBe(kind)
})

test.each([
  'partner-kind=firms',
  'partner-role=king',
  'flow=gold',
  'partner=Ça',
  'arcs=yes',
  'residents=all'
])('%s is said not to be understood, and the rest is kept', (text) => {
  const { choice, notices } = choiceOf(`?view=partners&${text}&shares=pnru`, known)
  expect(notices).toHaveLength(1)
  expect(choice.partners).toEqual({ ...partners.opening, shares: 'pnru' })
})
