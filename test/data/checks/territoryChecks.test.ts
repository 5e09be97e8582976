import { expect, test } from 'vitest'
import { territoryChecks } from '../../../data/checks/territoryChecks.ts'
import { readCog } from '../../../data/readers/cog.ts'
import type { TerritoryRow } from '../../../data/tables/territories.ts'

const cog = readCog()
const row = (
  level: TerritoryRow['level'],
  code: string,
  change: Record<string, unknown> = {}
): TerritoryRow => ({
  level,
  code,
  departments: '94',
  regions: '94',
  region: '94',
  epci: null,
  population: 355486,
  qpv_population_2015: null,
  qpv_population_2024: null,
  qpv_count: 1,
  lon: 9,
  lat: 42,
  ...change
})
const check = (id: string, rows: TerritoryRow[]) => territoryChecks(rows, cog).find((one) => one.id === id)
const corsica = [row('region', '94'), row('department', '94')]

test('a parent that is missing is caught', () => {
  expect(check('territory-parents', corsica)?.status).toBe('ok')
  expect(
    check('territory-parents', [...corsica, row('commune', '2A004', { epci: '242010056' })])
  ).toMatchObject({
    status: 'failed',
    found: 'commune 2A004'
  })
})

test('a region that is not the sum of its departments is caught', () => {
  const country = row('country', 'FR', { departments: '', regions: '', region: null, population: 68952941 })
  expect(check('population-sums', [...corsica, country])?.status).toBe('ok')
  expect(
    check('population-sums', [row('region', '94', { population: 1 }), ...corsica.slice(1), country])
  ).toMatchObject({
    status: 'failed',
    found: '94, FR'
  })
})

test('the populations are those that INSEE publishes for the country and for Corsica', () => {
  expect(check('population-country', [])).toMatchObject({ status: 'ok', found: '68\u202f094' })
  expect(check('population-regions', corsica)?.status).toBe('ok')
  expect(check('population-regions', [row('region', '94', { population: 355487 })])?.status).toBe('failed')
})

test('EPCI whose own file counts other inhabitants are listed', () => {
  expect(check('population-epci', [])?.found).toContain('13\u202f293 contre 13\u202f963')
})
