import { beforeAll, expect, test } from 'vitest'
import { territoryFundingSql, territoryPresenceSql } from '../../../src/query/partners/territory.ts'
import { funderSeats } from '../../../src/state/partners/funderSeats.ts'
import {
  territoryPartners,
  territoryProgrammes,
  type TerritoryProgramme
} from '../../../src/state/partners/territory.ts'
import { openDatabase } from '../../sql/database.ts'
import { published } from './directory.ts'

let programmes: readonly TerritoryProgramme[]

beforeAll(async () => {
  const database = await openDatabase(['funding', 'neighbourhoods', 'neighbourhood_programmes'])
  const zone = { level: 'department', code: '31', name: 'Haute-Garonne' } as const
  programmes = territoryProgrammes(
    published,
    database.run(territoryFundingSql(zone, [2024, 2024])),
    database.run(territoryPresenceSql(zone))
  )
})

const of = (id: string) => programmes.find(({ named }) => named?.id === id)

test('money and places of a programme meet on one line', () => {
  const npnru = of('npnru')
  expect(npnru?.amounts.length).toBeGreaterThan(0)
  expect(npnru?.presence?.link).toBe('crosswalk')
  expect(of('cites_educatives')).toMatchObject({ amounts: [], presence: { link: 'commune' } })
})

test('each programme is there once, those with money first', () => {
  const labels = programmes.map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
  const withMoney = programmes.map(({ amounts }) => amounts.length > 0)
  expect(withMoney).toEqual([...withMoney].sort((a, b) => Number(b) - Number(a)))
})

test('amounts of several kinds stand apart', () => {
  const kinds = of('npnru')?.amounts.map(({ kind }) => kind) ?? []
  expect(new Set(kinds).size).toBe(kinds.length)
})

test('its partners are those who fund and lead these programmes', () => {
  const partners = territoryPartners(programmes)
  const found = (id: string) => partners.find(({ partner }) => partner.id === id)
  expect(found('action_logement')?.funds).toContain('NPNRU')
  expect(found('anru')?.leads).toContain('NPNRU')
  expect(found('ville_rotterdam')).toBeUndefined()
})

test('of funders without a known seat it is said, and those who act locally are apart', () => {
  const nowhere = { find: () => null }
  const { known, unknown } = funderSeats(published, programmes, nowhere)
  expect(known).toEqual([])
  expect(unknown.map(({ id }) => id)).toEqual(expect.arrayContaining(['action_logement', 'etat']))
})
