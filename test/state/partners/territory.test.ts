import { beforeAll, expect, test } from 'vitest'
import { territoryFundingSql, territoryPresenceSql } from '../../../src/query/partners/territory.ts'
import { funderSeats, seatsMap } from '../../../src/state/partners/funderSeats.ts'
import {
  territoryPartners,
  territoryProgrammes,
  type TerritoryProgramme
} from '../../../src/state/partners/territory.ts'
import { openDatabase, publishedPlaces } from '../../sql/database.ts'
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
  expect(found('anru')).toMatchObject({ leads: ['NPNRU'], pays: ['NPNRU'], funds: [] })
  expect(found('ville_rotterdam')).toBeUndefined()
})

test('of funders without a known seat it is said, and those who act locally are apart', () => {
  const nowhere = { find: () => null }
  const { known, unknown } = funderSeats(published, programmes, nowhere)
  expect(known).toEqual([])
  expect(unknown.map(({ id }) => id)).toEqual(expect.arrayContaining(['action_logement', 'etat', 'anru']))
})

test('a seat that is known is a point beside the contract', () => {
  const pantin = {
    code: '93055',
    name: 'Pantin',
    department: '93',
    region: '11',
    contract: null,
    lon: 2.4,
    lat: 48.9
  }
  const reciprocite = published.named('reciprocite')
  const [programme] = programmes
  const contract = publishedPlaces().find('contract', '243100518')
  if (!reciprocite || !programme || !contract)
    throw new Error('the published tables lack what this test rests on')
  const seats = funderSeats(published, [{ ...programme, funders: [reciprocite], payers: [] }], {
    find: () => pantin
  })
  expect(seats.known.map(({ funder, commune }) => [funder.id, commune.name])).toEqual([
    ['reciprocite', 'Pantin']
  ])
  const { entries } = seatsMap(seats, contract)
  expect(entries.map(({ name, lon }) => [name, lon])).toEqual([
    [contract.name, contract.lon],
    ['Récipro-Cité', 2.4]
  ])
})
