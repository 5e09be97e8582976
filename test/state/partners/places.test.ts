import { beforeAll, expect, test } from 'vitest'
import { communesSql } from '../../../src/query/partners/presence.ts'
import { seatOf } from '../../../src/state/partners/seats.ts'
import { placeOfSiren } from '../../../src/state/partners/siren.ts'
import { communeFinder, placedSites, type CommuneFinder } from '../../../src/state/partners/sites.ts'
import { openDatabase, publishedPlaces } from '../../sql/database.ts'
import { published } from './directory.ts'

let communes: CommuneFinder

beforeAll(async () => {
  const database = await openDatabase(['communes'])
  communes = communeFinder(database.run(communesSql()))
})

// INSEE codes: Code officiel géographique 2026.
test.each([
  ['Lorient', '56', '56121'],
  ['saint etienne du rouvray', null, '76575'],
  // Saint-Denis near Paris and in La Réunion: both have a contrat de ville.
  ['Saint-Denis', null, undefined],
  ['Saint-Denis', '93', '93066'],
  ['Marseille 15e et 16e', '13', '13055'],
  ['Toulouse Métropole', null, undefined]
])('%s in department %s is commune %s', (name, department, code) => {
  expect(communes.find(name, department)?.code).toBe(code)
})

test('of namesakes, the only one with a contrat de ville is meant', () => {
  // Grigny in Essonne, not that of Pas-de-Calais.
  expect(communes.find('Grigny', null)?.code).toBe('91286')
})

test('a site is placed in its communes or said not to be, never dropped', () => {
  const { communes: placed, unplaced } = placedSites(published.sites, communes)
  const reached = new Set([...placed.flatMap(({ sites }) => sites), ...unplaced])
  expect(reached.size).toBe(published.sites.length)
  expect(unplaced.length).toBeLessThan(published.sites.length / 5)
})

test('a site of two communes stands in both', () => {
  const site = published.sites.find(({ name }) => name === 'Melun / Le Mée-sur-Seine')
  const { communes: placed } = placedSites(site ? [site] : [], communes)
  expect(placed.map(({ commune }) => commune.name).sort()).toEqual(['Le Mée-sur-Seine', 'Melun'])
})

test('the seat of a partner is the town of its address; abroad it has none on the map; else it is unknown', () => {
  const seat = (id: string) => seatOf(published.partner(id) ?? { place: null }, communes)
  expect(seat('reciprocite')).toMatchObject({ kind: 'known', commune: { code: '69123' } })
  expect(seat('eru')).toMatchObject({ kind: 'known', commune: { code: '93001' } })
  expect(seat('anrur')).toEqual({ kind: 'elsewhere', place: 'Maroc' })
  expect(seat('action_logement')).toEqual({ kind: 'unknown' })
})

// The posts of 2024 name these SIREN: COMMUNE DE COLMAR, COM ROUEN.
test.each([
  ['216800664', 'Colmar'],
  ['217605401', 'Rouen'],
  ['390322055', null],
  ['200032944', null]
])('the SIREN %s spells %s', (siren, name) => {
  expect(placeOfSiren(siren, publishedPlaces())).toBe(name)
})
