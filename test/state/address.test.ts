import { describe, expect, test } from 'vitest'
import { choiceOf, datedSearchOf, parseLimits, searchOf, undatedSearch } from '../../src/state/address.ts'
import { opening, type Choice } from '../../src/state/choice.ts'
import { smallPlaces } from './places.ts'

const known = { places: smallPlaces(), sources: ['anct-fonjep', 'insee-qpv-2024'], dataVersion: '0a1b2c3d' }

const understood: { search: string; choice: Partial<Choice> }[] = [
  { search: '', choice: {} },
  { search: '?v=1&zone=department-93', choice: { zone: { level: 'department', code: '93' } } },
  { search: '?v=1&programmes=fonjep', choice: { programmes: ['fonjep'] } },
  { search: '?v=1&programmes=npnru&measure=amount', choice: { programmes: ['npnru'], measure: 'amount' } },
  { search: '?v=1&years=2020-2023', choice: { years: [2020, 2023] } },
  { search: '?v=1&level=region&map=choropleth', choice: { level: 'region', map: 'choropleth' } },
  { search: '?v=1&classing=natural&classes=4', choice: { classing: 'natural', classes: 4 } },
  { search: '?v=1&classing=own&limits=0,10,20.5,40', choice: { classing: 'own', limits: [0, 10, 20.5, 40] } },
  {
    search: '?v=1&selected=neighbourhood-QN09328M',
    choice: { selected: { level: 'neighbourhood', code: 'QN09328M' } }
  },
  { search: '?v=1&camera=2.3600,48.9400,12.00', choice: { camera: { lon: 2.36, lat: 48.94, zoom: 12 } } },
  {
    search: '?v=1&npnru=with&funder=anct&table=open',
    choice: { npnru: 'with', funder: 'anct', table: true }
  },
  { search: '?v=1&view=data&indicator=poverty-rate', choice: { view: 'data', indicator: 'poverty-rate' } },
  { search: '?v=1&view=data&section=checks', choice: { view: 'data', section: 'checks' } },
  {
    search: '?v=1&view=data&source=insee-qpv-2024,anct-fonjep&measure=posts',
    choice: { view: 'data', sources: ['insee-qpv-2024', 'anct-fonjep'], measure: 'posts' }
  }
]

test.each(understood)('$search is understood without a notice', ({ search, choice }) => {
  expect(choiceOf(search, known)).toEqual({ choice: { ...opening, ...choice }, notices: [] })
})

test.each(understood)('$search is written again as it was read', ({ search }) => {
  const { choice } = choiceOf(search, known)
  expect(choiceOf(searchOf(choice), known).choice).toEqual(choice)
})

describe('what is not understood leaves a notice and its default, and the rest is kept', () => {
  test.each([
    ['zone=department-999', 'territoire inconnu'],
    ['zone=commune-93066', 'niveau de territoire'],
    ['zone=', 'territoire illisible'],
    ['programmes=adultes-relais,argent', 'argent'],
    ['years=2025-2025', 'années inconnues'],
    ['years=2024-2020', 'années inconnues'],
    ['years=2020', 'années illisible'],
    ['level=galaxy', 'galaxy'],
    ['classes=900', 'nombre de classes'],
    ['limits=5,4,3', 'bornes'],
    ['limits=NaN,Infinity,1e999', 'bornes'],
    ['camera=0,0,0,0', 'cadrage'],
    ['camera=900,0,3', 'cadrage'],
    ['selected=neighbourhood-QP093001', 'lieu inconnu'],
    ['source=insee-absent', 'source'],
    ['section=cellar', 'section'],
    ['indicator=happiness', 'indicateur'],
    ['constructor=1', 'paramètre inconnu'],
    ['__proto__=1', 'paramètre inconnu'],
    ['v=99', 'version'],
    ['data=', 'version des données illisible'],
    ['data=0A1B2C3D', 'version des données illisible'],
    ['data=0a1b2c3d4', 'version des données illisible'],
    ['data=<script>', 'version des données illisible'],
    ['zone=<img src=x onerror=alert(1)>-1', 'niveau de territoire'],
    ["level=contract' OR 1=1 --", 'niveau']
  ])('%s', (part, said) => {
    const { choice, notices } = choiceOf(`?${part}&measure=posts`, known)
    expect(choice).toEqual({ ...opening, measure: 'posts' })
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(said)
  })

  test('a very long value is cut in its notice', () => {
    const { notices } = choiceOf(`?level=${'x'.repeat(5000)}`, known)
    expect(notices[0]?.length).toBeLessThan(200)
  })
})

test('a level coarser than the zone is brought down to it, and said', () => {
  const { choice, notices } = choiceOf('?zone=department-93&level=region', known)
  expect(choice.level).toBe('department')
  expect(notices.join()).toContain('plus large')
})

test('posts and agreements are never added up, even by a link', () => {
  const { choice, notices } = choiceOf('?programmes=fonjep,npnru', known)
  expect(choice.programmes).toEqual(['fonjep'])
  expect(notices.join()).toContain('s’additionnent pas')
})

test('a source without the catalogue is told, and opens nothing', () => {
  const { choice, notices } = choiceOf('?source=anct-fonjep', known)
  expect(choice).toEqual(opening)
  expect(notices.join()).toContain('Données et qualité')
})

describe('a link says with which data it was made', () => {
  test('with the same data nothing is said', () => {
    expect(choiceOf('?v=1&measure=posts&data=0a1b2c3d', known)).toEqual({
      choice: { ...opening, measure: 'posts' },
      notices: []
    })
  })

  test('with other data the same is shown, and both versions are told', () => {
    const { choice, notices } = choiceOf('?v=1&measure=posts&data=ffffffff', known)
    expect(choice).toEqual({ ...opening, measure: 'posts' })
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatch(/données ont changé.*ffffffff.*0a1b2c3d.*peuvent différer/)
  })

  test('every link that leaves has the version, and none that stays', () => {
    for (const choice of [opening, { ...opening, measure: 'posts' as const }]) {
      const link = datedSearchOf(choice, '0a1b2c3d')
      expect(link).toMatch(/^\?v=1(&|$)/)
      expect(link).toMatch(/&data=0a1b2c3d$/)
      expect(choiceOf(link, known)).toEqual({ choice, notices: [] })
      expect(searchOf(choice)).not.toContain('data=')
    }
  })

  test.each([
    ['?v=1&data=ffffffff', '?v=1'],
    ['?data=ffffffff', ''],
    ['?v=1&brush=first:1~2&data=x&table=open', '?v=1&brush=first:1~2&table=open'],
    ['?v=1&view=data', '?v=1&view=data'],
    ['', '']
  ])('%s without its version is “%s”', (search, undated) => {
    expect(undatedSearch(search)).toBe(undated)
  })
})

test('the opening needs no parameter', () => {
  expect(searchOf(opening)).toBe('')
})

test('typed limits take a decimal comma and spaces', () => {
  expect(parseLimits('0 ; 12,5 ; 1\u202f200', ';')).toEqual([0, 12.5, 1200])
})
