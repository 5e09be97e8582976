import { expect, test } from 'vitest'
import { partnersHere } from '../../../src/state/pages/partnersHere.ts'
import { namedPerimeters, namedSites, presenceRows } from '../../../src/state/pages/presenceRows.ts'
import { neighbourhoodPresenceSql } from '../../../src/query/pages/presence.ts'
import { openDatabase, tableColumns } from '../../sql/database.ts'

const programmes = tableColumns('programmes')

test('a programme of the town is said to be in the town, one of the QPV by its QPV 2015', async () => {
  const database = await openDatabase(['neighbourhoods', 'neighbourhood_programmes', 'programme_presence'])
  const rows = presenceRows(database.run(neighbourhoodPresenceSql('QN03107M')), programmes, 'dans la commune')
  expect(rows.map(({ label, link }) => [label, link])).toEqual([
    ['Cités éducatives', 'dans la commune'],
    ['Cités de l’emploi', 'dans la commune'],
    ['France services', 'dans la commune'],
    ['NPNRU', 'par un QPV 2015 du programme qui le recouvre']
  ])
  expect(rows[0]?.names).toEqual(['Toulouse Grand Mirail', 'Toulouse Les Izards'])
})

test('sites are found by the name of their commune, whatever its accents', () => {
  const sites = namedSites(tableColumns('programme_sites'), 'Besancon', programmes)
  expect(sites.map(({ programme }) => programme)).toContain('ANRU+')
  expect(namedSites(tableColumns('programme_sites'), '', programmes)).toEqual([])
})

test('perimeters of the PNRU are those of the commune in its own department', () => {
  const table = tableColumns('pnru_perimeters')
  const [commune, department] = [
    table.texts('communes')[0]?.split(', ')[0] ?? '',
    table.texts('department')[0] ?? ''
  ]
  expect(namedPerimeters(table, commune, [department]).length).toBeGreaterThan(0)
  expect(namedPerimeters(table, commune, ['2A'])).toEqual([])
})

test('partners are those that fund, lead or operate the programmes found there', () => {
  const partners = partnersHere(['npnru'], [], programmes, tableColumns('partners'))
  // programmes.csv: npnru is led by anru, operated by anru, prefets, collectivites, funded by action_logement, ush, etat.
  expect(partners.map(({ id }) => id).sort()).toEqual([
    'action_logement',
    'anru',
    'collectivites',
    'etat',
    'prefets',
    'ush'
  ])
  expect(partners.find(({ id }) => id === 'action_logement')?.funds).toEqual(['NPNRU'])
  expect(partners.find(({ id }) => id === 'anru')).toMatchObject({ funds: [], leads: ['NPNRU'] })
})
