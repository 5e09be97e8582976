import type { Manifest } from '../../src/catalogue/manifest.ts'

/** A small manifest: two sources, one table, files read in whole, in part and not at all. */
export function smallManifest(): Manifest {
  return {
    tables: [
      {
        name: 'funding',
        file: 'funding.arrow',
        rows: 4721,
        bytes: 100,
        gzipBytes: 50,
        sha256: '',
        columns: [],
        sources: ['anct-adultes-relais']
      }
    ],
    sources: [
      {
        id: 'anct-adultes-relais',
        producer: 'ANCT',
        title: 'Postes d’adultes-relais (programme 147)',
        url: 'https://www.data.gouv.fr',
        licence: 'Licence Ouverte 2.0',
        vintage: '2020-2024'
      },
      {
        id: 'insee-qpv-2024',
        producer: 'INSEE',
        title: 'Population municipale des quartiers prioritaires 2024',
        url: 'https://www.insee.fr',
        licence: 'Licence Ouverte 2.0',
        vintage: '2024'
      }
    ],
    readings: [
      {
        source: 'anct-adultes-relais',
        file: 'adultes-relais/adulte-relais-2024.json',
        read: 4949,
        kept: 4721,
        leftOut: 'même poste sous un second contrat'
      },
      {
        source: 'anct-adultes-relais',
        file: 'adultes-relais/adulte-relais-2025.json',
        read: 4753,
        kept: 0,
        leftOut: 'montants faux dans tout le fichier'
      },
      { source: 'insee-qpv-2024', file: 'qpv2024.csv', read: 1584, kept: 1584, leftOut: null }
    ],
    checks: [
      check('posts-2024', 'total', 'ok', 'anct-adultes-relais'),
      check('gaps-2024', 'coverage', 'warning', 'anct-adultes-relais'),
      check('population', 'join', 'warning', 'insee-qpv-2024')
    ]
  }
}

function check(
  id: string,
  kind: Manifest['checks'][number]['kind'],
  status: Manifest['checks'][number]['status'],
  source: string
): Manifest['checks'][number] {
  return { id, kind, status, source, title: id, found: '1', expected: '1' }
}
