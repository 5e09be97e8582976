import { expect, test } from 'vitest'
import {
  fieldThemes,
  filterFieldOf,
  filterFields,
  ownFieldOf
} from '../../src/catalogue/filterFields/index.ts'
import { isOffered } from '../../src/catalogue/filterFields/offered.ts'
import { indicators } from '../../src/catalogue/indicators/index.ts'
import type { OwnMeasure } from '../../src/catalogue/ownMeasures.ts'

test('every field has an id of its own that a link can write, and a theme of the screen', () => {
  const ids = filterFields.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, theme } of filterFields) {
    expect(id).toMatch(/^[a-z][a-z0-9.-]*$/)
    expect(['and', 'or', 'own']).not.toContain(id)
    expect(fieldThemes.map((one) => one.id)).toContain(theme)
    expect(filterFieldOf(id)?.id).toBe(id)
  }
})

test('every indicator of the atlas is a field', () => {
  for (const { id } of indicators) expect([id, filterFieldOf(id)?.from.kind]).toEqual([id, 'indicator'])
})

test('a value of a list can be written between dots', () => {
  for (const { id, shape } of filterFields)
    if (shape.kind === 'list' && typeof shape.values !== 'string')
      for (const value of shape.values)
        expect([id, value.id]).toEqual([id, expect.stringMatching(/^[\w-]+$/)])
})

test('an amount says its level, and above the neighbourhood that it is never spread', () => {
  const amounts = filterFields.filter(({ from }) => from.kind === 'amount')
  expect(amounts.length).toBeGreaterThan(15)
  for (const { label, detail, id } of amounts) {
    const where = {
      neighbourhood: 'au quartier même',
      contract: 'dans son contrat de ville',
      department: 'dans son département'
    }
    const level = id.split('.').at(-1) as keyof typeof where
    expect(label).toContain(where[level])
    if (level !== 'neighbourhood') expect(detail).toContain('jamais réparti entre ses quartiers')
  }
})

test('names of every object are no fields', () => {
  for (const id of ['constructor', '__proto__', 'toString', '']) expect(filterFieldOf(id)).toBeUndefined()
})

test('a field is offered for the generations and years that it has', () => {
  const offered = (id: string, year: number | null, generation: '2015' | '2024') =>
    isOffered(filterFieldOf(id)!, year, generation, [])
  expect(offered('poverty-rate', null, '2024')).toBe(true)
  expect(offered('poverty-rate', 2019, '2024')).toBe(false)
  expect(offered('poverty-rate', null, '2015')).toBe(false)
  expect(offered('contract', null, '2015')).toBe(false)
  expect(offered('amount.fonjep.annual-grant.department', 2024, '2015')).toBe(true)
  expect(offered('amount.fonjep.annual-grant.department', 2019, '2015')).toBe(false)
  expect(offered('amount.fonjep.annual-grant.contract', 2024, '2015')).toBe(false)
})

test('a column of a file is offered to its own generation, while it is there', () => {
  const measure: OwnMeasure = {
    id: 'own:aides:montant:neighbourhood2015:sum',
    table: 'own_aides__areas',
    column: 'montant',
    level: 'neighbourhood2015',
    rule: 'sum',
    label: 'Montant voté',
    file: 'aides.csv',
    unit: '€'
  }
  const field = ownFieldOf(measure)
  expect([field.label, field.generations]).toEqual(['Montant voté (aides.csv)', ['2015']])
  expect([isOffered(field, null, '2015', [measure]), isOffered(field, null, '2015', [])]).toEqual([
    true,
    false
  ])
  expect(ownFieldOf({ ...measure, level: 'contract' }).generations).toEqual(['2024'])
  expect(ownFieldOf({ ...measure, level: 'department' }).generations).toEqual(['2015', '2024'])
})
