import { expect, test } from 'vitest'
import { flowAction } from '../../../src/state/partners/flowActions.ts'
import { flowModel, type FlowRow } from '../../../src/state/partners/flows.ts'
import { flowLevel, flowProgrammes } from '../../../src/state/partners/flowSubject.ts'
import { flowSummary } from '../../../src/state/partners/flowWords.ts'
import { flowMap } from '../../../src/state/partners/flowMap.ts'
import { flowIds } from '../../../src/state/choices/partners.ts'
import { publishedPlaces } from '../../sql/database.ts'
import { subject } from '../../sql/subjects.ts'
import { published } from './directory.ts'

const places = publishedPlaces()
const asked = subject({ level: 'region' })
const row = (change: Partial<FlowRow>): FlowRow => ({
  funder: 'anct',
  programme: 'adultes-relais',
  place: '11',
  amountKind: 'annual-grant',
  amountEur: 100,
  posts: 4,
  operations: 4,
  ...change
})
const rows = [
  row({}),
  row({ programme: 'fonjep', amountEur: 20, posts: 2, operations: 2 }),
  row({ place: '93', amountEur: 50, posts: 2, operations: 2 }),
  row({ programme: 'fonjep', place: null, amountEur: 5, posts: 1, operations: 1 })
]

test('what leaves a funder reaches the places, and nothing is lost between', () => {
  const { nodes, flows, totalEur } = flowModel(rows, asked, places)
  const through = (column: number) =>
    nodes
      .filter((node) => node.column === column)
      .flatMap(({ id }) => flows.filter(({ to }) => to === id))
      .reduce((sum, { value }) => sum + value, 0)
  expect([totalEur, through(1), through(2)]).toEqual([175, 175, 175])
})

test('places come largest first, what has no place last and hatched', () => {
  const { places: found, nodes, unplacedEur } = flowModel(rows, asked, places)
  expect(found.map(({ code }) => code)).toEqual(['11', '93', null])
  expect(nodes.filter(({ known }) => !known).map(({ label }) => label)).toEqual(['Sans lieu à ce niveau'])
  expect(unplacedEur).toBe(5)
})

test('an exhaustive file without a row is a zero, another one is unknown', () => {
  expect(flowModel(rows, asked, places).places[1]?.amounts).toEqual([50, 0])
  const projects = { ...asked, programmes: flowProgrammes('npnru') }
  const agreements = [
    row({ programme: 'npnru', funder: 'anru', amountKind: 'grants' }),
    row({ programme: 'npnru', funder: 'anru', amountKind: 'grants-and-loans', place: '93' })
  ]
  expect(flowModel(agreements, projects, places).places[0]?.amounts).toEqual([100, Number.NaN])
})

test('amounts of several kinds are never added: each kind has its own node and no place a sum', () => {
  const projects = { ...asked, programmes: flowProgrammes('npnru') }
  const model = flowModel(
    [
      row({ programme: 'npnru', funder: 'anru', amountKind: 'grants', operations: 1 }),
      row({ programme: 'npnru', funder: 'anru', amountKind: 'grants-and-loans', operations: 2 })
    ],
    projects,
    places
  )
  expect(model.mixed).toBe(true)
  expect(model.totalEur).toBeNaN()
  expect(model.places[0]?.totalEur).toBeNaN()
  expect(model.columns.map(({ label }) => label)).toEqual([
    'Subventions',
    'Concours financiers (subventions et prêts)'
  ])
  expect(model.nodes.at(-1)?.figure).toBe('3 projets')
  expect(flowSummary(model, projects)).toContain('ne s’additionnent pas')
})

test('a region that a file leaves a part of out has a lower limit, and is hatched on the map', () => {
  const gaps = [{ programme: 'adultes-relais', year: 2024, department: '93', postsNearby: 200 }]
  const model = flowModel(rows, asked, places, gaps)
  expect(model.nodes.find(({ id }) => id === 'place:11')?.figure).toBe('≥\u00a0120\u00a0€')
  const { entries } = flowMap(model, asked, { places, gaps, polygons: null })
  expect(entries.find(({ code }) => code === '11')?.status).toBe('missing')
  expect(entries.find(({ code }) => code === '93')?.status).toBe('value')
  expect(entries.find(({ code }) => code === '53')?.status).toBe('zero')
})

test('money of one family is followed at a time', () => {
  for (const flow of flowIds) expect(new Set(flowProgrammes(flow).map(({ family }) => family)).size).toBe(1)
})

test('it is followed one level below the territory', () => {
  expect(flowLevel(null)).toBe('region')
  expect(flowLevel({ level: 'region' })).toBe('department')
  expect(flowLevel({ level: 'department' })).toBe('contract')
})

test.each([
  ['place:11', 'posts', null, { kind: 'filter', code: '11' }],
  ['place:', 'posts', null, null],
  ['place:x', 'posts', 'contract', null],
  ['middle:fonjep', 'posts', null, { kind: 'keep', flow: 'fonjep' }],
  ['middle:fonjep', 'fonjep', null, { kind: 'open', entity: 'programme', id: 'fonjep_qpv' }],
  ['middle:cdc-grants', 'cdc-grants', null, null],
  ['middle:grants-and-loans', 'npnru', null, null],
  ['funder:anct', 'posts', null, { kind: 'open', entity: 'partner', id: 'anct' }]
] as const)('choosing %s in %s', (node, flow, zoneLevel, expected) => {
  const action = flowAction(node, { flow, zoneLevel, directory: published })
  if (expected === null) expect(action).toBeNull()
  else expect(action).toMatchObject(expected)
})
