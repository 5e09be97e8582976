import { expect, test } from 'vitest'
import { presenceChecks } from '../../../data/checks/presenceChecks.ts'
import { readPresence } from '../../../data/readers/anctProgrammes.ts'
import { readCog } from '../../../data/readers/cog.ts'
import type { NeighbourhoodRow } from '../../../data/tables/neighbourhoods.ts'
import { neighbourhoodProgrammeRows, programmePresenceRows } from '../../../data/tables/programmePresence.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const features = (...properties: object[]) => ({
  features: properties.map((own) => ({ properties: own, geometry: null }))
})
const place = (id: string, name: string, communes: string) => ({
  id_territoire: id,
  lib_territoire: name,
  liste_geo: communes
})
const folderOf = (citeduc: object) =>
  sourcesFolder({
    'anct-programmes/citeduc_geom.geojson': citeduc,
    'anct-programmes/cde_geom.geojson': features(
      place('cde-001', 'Angers', 'Angers (49007); Trélazé (49353)')
    ),
    'anct-programmes/fs_geom.geojson': features(place('fs-1', 'Marseille', 'Marseille (13201)')),
    'anct-programmes/anct_programmes.json': {
      meta: { row_count_acv: 1, row_count_pvd: 0, row_count_ort: 1 },
      communes: { '01053': { label: 'Bourg-en-Bresse', acv: true, acv_signed_at: '2024-01-25', ort: true } }
    }
  })

const packed = features(place('cite-002 ; cite-127', 'Amiens Nord ; Amiens Étouvie', 'Amiens (80021)'))
const presences = (citeduc: object) => readPresence(folderOf(citeduc)).flatMap((file) => file.presences)

test('sites packed in one feature come apart, each with its name', () => {
  const sites = presences(packed).filter(({ programme }) => programme === 'cites_educatives')
  expect(sites.map(({ site, name, commune }) => [site, name, commune])).toEqual([
    ['cite-002', 'Amiens Nord', '80021'],
    ['cite-127', 'Amiens Étouvie', '80021']
  ])
})

test('a site of several communes is in each; a day of signature that is not given stays absent', () => {
  const all = presences(packed)
  expect(all.filter(({ site }) => site === 'cde-001').map(({ commune }) => commune)).toEqual([
    '49007',
    '49353'
  ])
  expect(
    all.filter(({ commune }) => commune === '01053').map(({ programme, signed }) => [programme, signed])
  ).toEqual([
    ['acv', '2024-01-25'],
    ['ort', null]
  ])
})

test('a place without a commune code is refused by file, row and column', () => {
  expect(() => presences(features(place('cite-001', 'A', 'Allonnes')))).toThrow(
    'citeduc_geom.geojson, row 1, column liste_geo: no commune code: Allonnes'
  )
})

test('an arrondissement counts as its town, an unknown commune is told and not lost silently', () => {
  const cog = readCog()
  const filed = presences(packed)
  const { rows, lost } = programmePresenceRows([...filed, { ...filed[0]!, commune: '99999' }], cog)
  expect(rows.find(({ site }) => site === 'fs-1')?.commune).toBe('13055')
  expect(lost.map(({ commune }) => commune)).toEqual(['99999'])
})

test('packed sites that were not unpacked are caught by the number announced', () => {
  const single = Array.from({ length: 206 }, (_, n) =>
    place(`cite-${n + 200}`, `Cité ${n}`, 'Amiens (80021)')
  )
  const files = readPresence(
    folderOf(features(...single, place('cite-002 ; cite-127', 'A ; B', 'Amiens (80021)')))
  )
  const { rows, lost } = programmePresenceRows(
    files.flatMap((file) => file.presences),
    readCog()
  )
  const check = (own: typeof rows) =>
    presenceChecks(files, [], own, lost, []).find(({ id }) => id === 'presence-cites-educatives')
  expect(check(rows)).toMatchObject({ status: 'ok', found: '208' })
  // The fault: one row for the two sites of the feature.
  const packedRows = rows
    .filter(({ site }) => site !== 'cite-127')
    .map((row) => (row.site === 'cite-002' ? { ...row, site: 'cite-002 ; cite-127' } : row))
  expect(check(packedRows)).toMatchObject({ status: 'failed', found: '207', expected: '208' })
})

test('a neighbourhood has the programmes of its communes, and the NPNRU through the crosswalk', () => {
  const { rows } = programmePresenceRows(presences(packed), readCog())
  const neighbourhood = { code: 'QN08001M', communes: '80021' } as NeighbourhoodRow
  const npnru = [
    { code_2015: 'QP080001', department: '80', successors: 'QN08001M', reach: 'successor' as const }
  ]
  expect(neighbourhoodProgrammeRows(rows, [neighbourhood], npnru)).toEqual([
    { neighbourhood: 'QN08001M', programme: 'cites_educatives', link: 'commune', sites: 2 },
    { neighbourhood: 'QN08001M', programme: 'npnru', link: 'crosswalk', sites: 1 }
  ])
})
