import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../../src/engine/engine.ts'
import { outcomeChips } from '../../../src/state/outcomes/chips.ts'
import { fieldWords } from '../../../src/state/selection/fieldWords.ts'
import { outcomeMethod } from '../../../src/state/takeAway/outcomeMethod.ts'
import { outcomeTakeAway } from '../../../src/state/takeAway/outcomes.ts'
import { coverage, engineWith, outcomesAfter, tables } from './published.ts'

let engine: Engine

beforeAll(async () => {
  engine = await engineWith([
    'territories',
    'neighbourhoods',
    'neighbourhoods_2015',
    'funding',
    'gaps',
    'indicators_2024',
    'indicators_income',
    'indicators_population'
  ])
})

async function taken(
  ...args: Parameters<typeof outcomesAfter> extends [Engine, ...infer Rest] ? Rest : never
) {
  const shown = await outcomesAfter(engine, ...args)
  const dated = { link: 'https://faubourg.example/?v=1&data=0a1b2c3d', dataVersion: '0a1b2c3d' }
  const told = { words: fieldWords(tables.places, []), generation: shown.subject.generation, own: [] }
  const chips = outcomeChips(shown.choice, shown.subject, { told, nameOf: ({ kind }) => kind })
  const filters = chips.map(({ text }) => text)
  const method = outcomeMethod(filters, shown, [], coverage, tables, dated)
  const takeAway = outcomeTakeAway(shown.subject, shown.kept, shown.areas, method, new Date(0))
  const column = (id: string) => takeAway.columns.find((one) => one.id === id)
  return { ...shown, method, takeAway, column }
}

describe('the QPV of 2015 by their poverty', () => {
  test('codes are text; each figure has its status; what is missing has no figure and is never zero', async () => {
    const { kept, column, takeAway } = await taken({})
    expect(takeAway.rows).toBe(1400)
    expect(column('code')?.type).toBe('text')
    const rate = column('poverty_rate_2019')!
    expect([...rate.values]).toEqual(kept.map((row) => row.first.value))
    const missing = kept.filter((row) => row.first.status === 'missing').length
    expect(missing).toBeGreaterThan(0)
    expect(rate.status?.filter((status) => status === 'missing')).toHaveLength(missing)
    rate.status?.forEach((status, row) =>
      expect([status, Number.isNaN(rate.values[row])]).toEqual([
        status,
        status !== 'value' && status !== 'zero'
      ])
    )
  })

  test('they have the outlines of 2015, and none where the files have none', async () => {
    const { takeAway, kept } = await taken({})
    if (takeAway.geometry?.kind !== 'multipolygon') throw new Error('no outlines')
    const { polygons } = takeAway.geometry
    expect(polygons).toHaveLength(1400)
    kept.forEach((row, at) =>
      expect([row.place.code, polygons[at] === null]).toEqual([row.place.code, Number.isNaN(row.place.lon)])
    )
    const outlines = await tables.outlines2015()
    expect(polygons[3]).toEqual(outlines.polygons(outlines.codes.indexOf(kept[3]!.place.code)))
  })

  test('territory and brush are filters in words, and keep only their rows', async () => {
    const { takeAway } = await taken(
      { brushes: [{ on: 'first', min: 50, max: 80 }] },
      { zone: { level: 'department', code: '93' } }
    )
    expect(takeAway.rows).toBeGreaterThan(0)
    expect(takeAway.rows).toBeLessThan(70)
    expect(takeAway.method.filters).toEqual([
      'Seine-Saint-Denis',
      'Taux de pauvreté à 60 %\u00a0: 50,0\u00a0% à 80,0\u00a0%'
    ])
  })
})

test('contracts are points, and say of how many neighbourhoods their figures are made', async () => {
  const { takeAway, column } = await taken({
    generation: '2024',
    level: 'contract',
    second: 'funding-adultes-relais'
  })
  expect(takeAway.geometry?.kind).toBe('point')
  expect(takeAway.columns.map(({ id }) => id)).toEqual([
    'code',
    'name',
    'departments',
    'poverty_rate',
    'poverty_rate_known',
    'poverty_rate_parts',
    'funding_adultes_relais_2024',
    'funding_adultes_relais_2024_known',
    'funding_adultes_relais_2024_parts'
  ])
  expect(column('poverty_rate_known')?.type).toBe('integer')
  expect(takeAway.method.cautions.join(' ')).toContain('approximation')
  expect(takeAway.method.generation).toBe('Quartiers prioritaires de 2024.')
})

test('a change has both its years in its name, and the method says how it is made', async () => {
  const { column, method } = await taken({ shows: 'change' })
  expect(column('poverty_rate_change_2016_2019')).toBeDefined()
  expect(method.afterwards.join(' ')).toContain('2016')
})

test('sources and licences are those of the figures and the outlines', async () => {
  const { method } = await taken({})
  expect(method.sources.join(' ')).toContain('Filosofi')
  expect(method.sources.length).toBeGreaterThan(1)
  expect(method.licences.join(' ')).toContain('Licence Ouverte')
})
