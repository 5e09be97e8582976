import { expect, test } from 'vitest'
import { choiceOf, searchOf } from '../../../src/state/address.ts'
import { opening } from '../../../src/state/choice.ts'
import {
  changedOutcomes,
  fitting,
  whyNotKind,
  whyNotLevel,
  whyNotMap,
  whyNotReference
} from '../../../src/state/choices/outcomeRules.ts'
import { outcomes, type OutcomesChoice } from '../../../src/state/choices/outcomes.ts'
import { smallPlaces } from '../places.ts'

const known = { places: smallPlaces(), sources: [], dataVersion: '0a1b2c3d' }
const usual = outcomes.opening

const understood: { search: string; choice: Partial<OutcomesChoice> }[] = [
  { search: '?v=1&view=outcomes', choice: {} },
  {
    search: '?v=1&view=outcomes&generation=2024&by=contract',
    choice: { generation: '2024', level: 'contract' }
  },
  {
    search: '?v=1&view=outcomes&outcome=employment-rate&year=2021',
    choice: { measure: 'employment-rate', year: 2021 }
  },
  {
    search: '?v=1&view=outcomes&shows=change&from=2016&drawn=change',
    choice: { shows: 'change', from: 2016, map: 'change' }
  },
  {
    search: '?v=1&view=outcomes&shows=gap&reference=department',
    choice: { shows: 'gap', reference: 'department' }
  },
  {
    search:
      '?v=1&view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&second-year=2024&drawn=bivariate&beside=map',
    choice: {
      generation: '2024',
      level: 'contract',
      second: 'funding-adultes-relais',
      secondYear: 2024,
      map: 'bivariate',
      beside: true
    }
  },
  {
    search: '?v=1&view=outcomes&second=employment-rate&brush=first:40~60.5,second:-2~30',
    choice: {
      second: 'employment-rate',
      brushes: [
        { on: 'first', min: 40, max: 60.5 },
        { on: 'second', min: -2, max: 30 }
      ]
    }
  },
  {
    search: '?v=1&view=outcomes&bounds=20,30,40&picked=QP031007',
    choice: { bounds: [20, 30, 40], picked: 'QP031007' }
  }
]

test.each(understood)('$search is understood without a notice, and written again', ({ search, choice }) => {
  const read = choiceOf(search, known)
  expect(read).toEqual({
    choice: { ...opening, view: 'outcomes', outcomes: { ...usual, ...choice } },
    notices: []
  })
  expect(choiceOf(searchOf(read.choice), known)).toEqual(read)
})

test.each([
  ['generation=2020', 'génération'],
  ['by=planet', 'niveau'],
  ['outcome=happiness', 'mesure inconnue'],
  ['outcome=__proto__', 'mesure inconnue'],
  ['year=20190', 'année illisible'],
  ['brush=first:9~1', 'intervalle illisible'],
  ['brush=third:1~9', 'intervalle illisible'],
  ['brush=first:1~2,first:3~4', 'deux intervalles'],
  ['brush=second:1~2', 'seconde mesure'],
  ['shows=change&bounds=10,20,30', 'de part et d’autre'],
  ['bounds=1,2,3,4,5,6,7,8,9', 'bornes'],
  ['brush=first:1~NaN', 'intervalle illisible'],
  ['bounds=3,2,1', 'bornes'],
  ['bounds=1,Infinity,1e999', 'bornes'],
  ['picked=<script>', 'sélection illisible'],
  ['drawn=globe', 'type de carte']
])('%s leaves a notice and its default', (part, said) => {
  const { choice, notices } = choiceOf(`?view=outcomes&${part}`, known)
  const kept = part.startsWith('shows=change') ? { ...usual, shows: 'change' } : usual
  expect(choice.outcomes).toEqual(kept)
  expect(notices).toHaveLength(1)
  expect(notices[0]).toContain(said)
})

test('amounts are never shown by neighbourhood: the level gives way', () => {
  const { choice } = choiceOf('?view=outcomes&generation=2024&second=funding-fonjep', known)
  expect(choice.outcomes.level).toBe('contract')
  expect(whyNotLevel('neighbourhood', choice.outcomes)).toContain('pas connus par quartier')
})

test('QPV 2015 are not aggregated by contract, where the contract of most is unknown', () => {
  expect(fitting({ ...usual, level: 'contract' }).level).toBe('department')
  expect(whyNotLevel('contract', { ...usual, generation: '2024' })).toBeNull()
})

test('amounts go with the QPV of 2024, and give way to a reader who asks for those of 2015', () => {
  const crossed = fitting({ ...usual, second: 'funding-fonjep' })
  expect([crossed.generation, crossed.level]).toEqual(['2024', 'contract'])
  expect(changedOutcomes(crossed, { generation: '2015' })).toMatchObject({ generation: '2015', second: null })
})

test('a reference that could only say nothing is not offered', () => {
  expect(whyNotReference('department', { ...usual, level: 'department' })).not.toBeNull()
  expect(whyNotReference('commune', usual)).not.toBeNull()
  expect(whyNotReference('commune', { ...usual, measure: 'disposable-income-median' })).toBeNull()
  expect(whyNotReference('department', { ...usual, measure: 'gini' })).not.toBeNull()
  expect(whyNotReference('france', usual)).toBeNull()
  expect(fitting({ ...usual, shows: 'gap', reference: 'contract' }).reference).toBe('all')
})

test('a number is not compared with that of a larger whole', () => {
  expect(whyNotKind('gap', { generation: '2015', measure: 'jobseekers-abc' })).not.toBeNull()
})

test('no department is shown as a part of a contract', () => {
  const { choice } = choiceOf('?view=outcomes&zone=contract-200054781&by=department&generation=2024', known)
  expect(choice.outcomes.level).toBe(choice.zone ? 'contract' : 'department')
})

test('QPV 2024 have no change to show', () => {
  expect(whyNotKind('change', { generation: '2024', measure: 'poverty-rate' })).toContain('une année')
  expect(fitting({ ...usual, generation: '2024', shows: 'change' }).shows).toBe('value')
})

test('a count is told by size, a rate by colour, a change by neither columns nor circles', () => {
  const count = { ...usual, measure: 'jobseekers-abc' }
  expect([whyNotMap('symbols', count), whyNotMap('choropleth', count)]).toEqual([null, expect.any(String)])
  expect([whyNotMap('choropleth', usual), whyNotMap('symbols', usual)]).toEqual([null, expect.any(String)])
  const change = { ...usual, shows: 'change' as const }
  expect([whyNotMap('change', change), whyNotMap('columns', change)]).toEqual([null, expect.any(String)])
  expect(fitting(count).map).toBe('symbols')
})

test('two crossed measures need a second one', () => {
  expect(fitting({ ...usual, map: 'bivariate', beside: true })).toMatchObject({
    map: 'choropleth',
    beside: false
  })
})

const brushed: OutcomesChoice = {
  ...usual,
  second: 'employment-rate',
  brushes: [
    { on: 'first', min: 40, max: 60 },
    { on: 'second', min: 20, max: 30 }
  ],
  bounds: [20, 40, 60],
  picked: 'QP031007'
}

test('a brush does not outlive the figures it was drawn on', () => {
  expect(changedOutcomes(brushed, { measure: 'gini' }).brushes).toEqual([brushed.brushes[1]])
  expect(changedOutcomes(brushed, { second: null }).brushes).toEqual([brushed.brushes[0]])
  expect(changedOutcomes(brushed, { generation: '2024' }).brushes).toEqual([])
})

test('class limits stay from year to year and go with their measure', () => {
  expect(changedOutcomes(brushed, { year: 2018 }).bounds).toEqual(brushed.bounds)
  expect(changedOutcomes(brushed, { measure: 'gini' }).bounds).toBeNull()
})

test('a picked area does not outlive its generation', () => {
  expect(changedOutcomes(brushed, { map: 'columns' }).picked).toBe('QP031007')
  expect(changedOutcomes(brushed, { generation: '2024' }).picked).toBeNull()
})

test('the year of one measure is not asked of another', () => {
  expect(changedOutcomes({ ...usual, year: 2016 }, { measure: 'employment-rate' }).year).toBeNull()
})

const ownQpv2015 = 'own:subventions:montant:neighbourhood2015:sum'
const ownContract = 'own:contrats:note:contract:never'

test('a column of a visitor’s file brings its generation, its levels and the way it is drawn', () => {
  const shown = (change: Partial<OutcomesChoice>) => fitting({ ...usual, ...change })
  expect(shown({ measure: ownQpv2015, generation: '2024' })).toMatchObject({
    generation: '2015',
    level: 'neighbourhood',
    map: 'symbols'
  })
  expect(shown({ measure: ownContract, level: 'neighbourhood' })).toMatchObject({
    generation: '2024',
    level: 'contract',
    map: 'choropleth'
  })
  expect(shown({ measure: ownContract, level: 'department' }).level).toBe('contract')
  expect(shown({ measure: ownQpv2015, shows: 'change' }).shows).toBe('value')
})

test('a column of 2015 is never crossed with figures of 2024', () => {
  const asked = { ...usual, measure: ownQpv2015, second: 'funding-adultes-relais' }
  expect(fitting(asked)).toMatchObject({ measure: ownQpv2015, second: null, generation: '2015' })
  expect(changedOutcomes({ ...usual, measure: ownQpv2015 }, { generation: '2024' })).toMatchObject({
    generation: '2024',
    measure: usual.measure
  })
})

test('a link keeps a column of a file, and refuses one that it cannot be', () => {
  const { choice, notices } = choiceOf(`?v=1&view=outcomes&outcome=${ownQpv2015}`, known)
  expect(notices).toEqual([])
  expect(choice.outcomes.measure).toBe(ownQpv2015)
  expect(searchOf(choice)).toContain(`outcome=${ownQpv2015}`)
  expect(choiceOf('?v=1&view=outcomes&outcome=own:a"b:c:contract:sum', known).notices).toHaveLength(1)
})
