import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import { communeFinder } from '../../../data/tables/communeNames.ts'
import { neighbourhood2015Rows, type NamedQpv2015 } from '../../../data/tables/neighbourhoods2015.ts'

const cog = readCog()
const overlap = (code_2024: string, share_of_2015: number, share_of_2024: number) => ({
  code_2015: 'QP093028',
  code_2024,
  area_km2: 0.1,
  share_of_2015,
  share_of_2024
})
const rows = (outlined: NamedQpv2015[], others: NamedQpv2015[] = []) =>
  neighbourhood2015Rows(outlined, others, {
    areaKm2: new Map([['QP093028', 0.5]]),
    labelPoints: new Map([['QP093028', [2.36, 48.94]]]),
    crosswalk: [
      overlap('QN09328M', 0.3, 0.9),
      overlap('QN09329M', 0.6, 0.8),
      overlap('QN09330M', 0.02, 0.05)
    ],
    npnru: new Set(['QP971002']),
    interests: new Map([['QP971002', 'national']]),
    cog,
    findCommune: communeFinder(cog, [])
  })
const floreal = { code: 'QP093028', name: "Floréal  d'ici", communes: 'Saint-Denis, Stains' }
const bourg = { code: 'QP971002', name: 'Vieux Bourg', communes: 'Les Abymes, Pointe-à-Pitre' }

test('an outlined QPV has its communes by code, its place and its successors, largest share first', () => {
  expect(rows([floreal])[0]).toEqual({
    code: 'QP093028',
    name: 'Floréal d’ici',
    outlined: true,
    communes: '93066;93072',
    commune_names: 'Saint-Denis, Stains',
    arrondissements: null,
    department: '93',
    region: '11',
    area_km2: 0.5,
    npnru: false,
    npnru_interest: null,
    main_successor: 'QN09329M',
    main_successor_share: 0.6,
    successors: 'QN09329M;QN09328M',
    successor_count: 2,
    lon: 2.36,
    lat: 48.94
  })
})

test('without an outline the successors are unknown, not none', () => {
  const [own, overseas] = rows([{ ...floreal, code: 'QP093029' }], [bourg])
  expect(own).toMatchObject({ successors: null, successor_count: 0 })
  expect(overseas).toMatchObject({
    outlined: false,
    communes: '97101;97120',
    region: '01',
    area_km2: null,
    lon: null,
    successor_count: null,
    npnru: true,
    npnru_interest: 'national'
  })
})

test('a code that both files name stands once, outlined', () => {
  const found = rows([floreal], [{ ...floreal, name: 'Autre' }])
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ name: 'Floréal d’ici', outlined: true })
})

test('one unknown commune leaves the whole list unknown', () => {
  expect(rows([{ ...floreal, communes: 'Saint-Denis, Nullepart' }])[0]).toMatchObject({
    communes: null,
    commune_names: 'Saint-Denis, Nullepart'
  })
  expect(rows([{ ...floreal, communes: '' }])[0]).toMatchObject({ communes: null, commune_names: null })
})

test('Marseille is one commune, its arrondissements beside it', () => {
  const marseille = {
    code: 'QP013041',
    name: 'Air Bel',
    communes: 'Marseille 11ème et 12ème arrondissements'
  }
  expect(rows([marseille])[0]).toMatchObject({
    communes: '13055',
    commune_names: 'Marseille',
    arrondissements: '13211;13212'
  })
})
