import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'

const cog = readCog()

test('a merged commune is found under the commune of today', () => {
  expect(cog.communeNow('93059')?.name).toBe('Saint-Denis')
})

test('Paris, Lyon and Marseille are one commune each', () => {
  expect(['75056', '69123', '13055'].map((code) => cog.communeNow(code)?.name)).toEqual([
    'Paris',
    'Lyon',
    'Marseille'
  ])
})

test('overseas collectivities are department and region of one code', () => {
  expect(cog.departments.get('987')).toEqual({ code: '987', name: 'Polynésie française', region: '987' })
  expect(cog.regions.get('978')?.name).toBe('Saint-Martin')
})

test('a commune of Greater Paris has an EPT beside its EPCI', () => {
  expect(cog.eptOf.get('93066')).toBe('200057867')
  expect(cog.epciOf.get('93066')).toBe('200054781')
})

test('a code that INSEE never had is unknown', () => {
  expect(cog.communeNow('00000')).toBeUndefined()
})

test('the municipal arrondissements lead to Paris, Lyon and Marseille, which they fill', () => {
  expect(cog.arrondissements.get('75113')).toMatchObject({ commune: '75056', department: '75' })
  expect(
    [...cog.arrondissements.values()].map(({ commune }) => commune).filter((code) => code === '69123')
  ).toHaveLength(9)
})

test('an EPCI and an EPT have a name, a kind and their communes', () => {
  expect(cog.groupings.get('200057867')).toMatchObject({ name: 'Plaine Commune', kind: 'ept' })
  expect(cog.groupings.get('200054781')?.members).toContain('75056')
})

test('lands without inhabitants are known as such', () => {
  expect(cog.unpopulated.has('98901')).toBe(true)
  expect(cog.unpopulated.size).toBe(6)
})
