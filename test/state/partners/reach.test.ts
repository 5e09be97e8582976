import { expect, test } from 'vitest'
import { foundNames, foundPartners, foundProgrammes } from '../../../src/state/partners/search.ts'
import { partnerSheet, programmeSheet } from '../../../src/state/partners/sheets.ts'
import { published } from './directory.ts'

const everything = { text: '', kind: null, reach: null, role: null, residents: false }

const sheets = [
  ...published.partners.map(({ id }) => partnerSheet(published, id)),
  ...published.programmes.map(({ id }) => programmeSheet(published, id))
].flatMap((sheet) => sheet ?? [])

function idsOn(name: 'shares' | 'agreements' | 'events' | 'sites' | 'facts'): Set<string> {
  return new Set(sheets.flatMap((sheet) => sheet[name].map(({ id }) => id)))
}

test('every partner and every programme is in a list and has a sheet', () => {
  expect(foundPartners(published, everything)).toHaveLength(published.partners.length)
  expect(foundProgrammes(published, everything)).toHaveLength(published.programmes.length)
  expect(sheets).toHaveLength(published.partners.length + published.programmes.length)
})

// 78 partners, 36 programmes, 285 shares, 33 agreements, 47 events, 258 sites and 56 facts: data/curated/README.md.
test('the directory holds what was collected, every row of it', () => {
  expect(published.partners).toHaveLength(78)
  // Two programmes more are known by their places alone.
  expect(published.programmes).toHaveLength(36 + 2)
  expect(published.shares).toHaveLength(285)
  expect(published.agreements).toHaveLength(33)
  expect(published.events).toHaveLength(47)
  expect(published.sites).toHaveLength(258)
  expect(published.facts).toHaveLength(56)
})

test.each(['shares', 'agreements', 'events', 'sites'] as const)('all %s are on some sheet', (name) => {
  const reached = idsOn(name)
  expect(published[name].filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
})

test('every fact is on a sheet but one, that no partner or programme is tied to', () => {
  const reached = idsOn('facts')
  // The credit of a photograph.
  expect(published.facts.filter(({ id }) => !reached.has(id)).map(({ item }) => item)).toEqual([
    'Kevin Manach, crédit photo'
  ])
})

test('every name in the tables leads to the partner or programme that bears it', () => {
  for (const alias of published.aliases) {
    const found = foundNames(published, alias.name, 200)
    expect(
      found.some(({ entity, id }) => entity === alias.entity && id === alias.id),
      alias.name
    ).toBe(true)
  }
})

test('whom a sheet names has a sheet: predecessors, successors, leaders, operators and funders', () => {
  for (const { lead, operators, funders, predecessors, successors } of published.programmes)
    for (const id of [...(lead ? [lead] : []), ...operators, ...funders, ...predecessors, ...successors])
      expect(published.named(id), id).toBeDefined()
  for (const { predecessors, successors } of published.partners)
    for (const id of [...predecessors, ...successors]) expect(published.partner(id), id).toBeDefined()
})
