import type { ManifestSource } from '../src/catalogue/manifest.ts'
import { sourceFile, type SourcePath } from './sourceFiles.ts'

/** An official source and the files that hold it, as they lie in the sources folder. */
export interface Source extends ManifestSource {
  readonly files: readonly SourceFile[]
}

/** One file of the sources folder. */
export interface SourceFile {
  /** inside the sources folder */
  readonly path: string
  /** of the edition that the published tables are made from */
  readonly sha256: string
  /** The producer's address. Its content may be newer than the edition above: its reader judges it. */
  readonly official?: {
    readonly url: string
    /** the address gives a zip: the one file of it that is wanted */
    readonly entry?: string
  }
  /** A public copy of exactly the edition above, where the official file cannot be had any more. */
  readonly republication?: { readonly url: string; readonly repository: string }
}

const licenceOuverte = 'Licence Ouverte 2.0'
const unstated = 'non précisée'

/**
 * Every source of the published tables. A file without an address was found nowhere in public: the reader of
 * this project who wants to rebuild the tables puts it in the sources folder by hand.
 */
export const sources: readonly Source[] = [
  {
    id: 'anct-qpv-2024',
    producer: 'ANCT',
    title: 'Contours des quartiers prioritaires 2024 (décrets 2023-1314, 2024-1211 et 2024-1212)',
    url: 'https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv',
    licence: licenceOuverte,
    vintage: '2024, édition de janvier 2026',
    files: filesAt('qpv2024/qpv2024_simplified.geojson', 'qpv2024/qpv2024_january2026.json.gz')
  },
  {
    id: 'anct-qpv-2015',
    producer: 'ANCT',
    title: 'Contours des quartiers prioritaires 2015, France métropolitaine (décret 2014-1750)',
    url: 'https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv',
    licence: licenceOuverte,
    vintage: '2015',
    files: filesAt(
      'qpv2015/QP_METROPOLE_LB93.shp',
      'qpv2015/QP_METROPOLE_LB93.dbf',
      'qpv2015/QP_METROPOLE_LB93.shx',
      'qpv2015/QP_METROPOLE_LB93.prj'
    )
  },
  {
    id: 'anct-adultes-relais',
    producer: 'ANCT',
    title: 'Postes d’adultes-relais (programme 147)',
    url: 'https://www.data.gouv.fr/organizations/agence-nationale-de-la-cohesion-des-territoires',
    licence: licenceOuverte,
    vintage: '2020-2024',
    files: filesAt(
      'adultes-relais/adulte-relais-2020.json',
      'adultes-relais/adulte-relais-2021.json',
      'adultes-relais/adulte-relais-2022.json',
      'adultes-relais/adulte-relais-2023.json',
      'adultes-relais/adulte-relais-2024.json',
      'adultes-relais/adulte-relais-2025.json'
    )
  },
  {
    id: 'anct-fonjep',
    producer: 'ANCT',
    title: 'Postes FONJEP (programme 147)',
    url: 'https://www.data.gouv.fr/organizations/agence-nationale-de-la-cohesion-des-territoires',
    licence: licenceOuverte,
    vintage: '2020-2024',
    files: filesAt(
      'fonjep/postes-fonjep-2020.json',
      'fonjep/postes-fonjep-2021.json',
      'fonjep/postes-fonjep-2022.json',
      'fonjep/postes-fonjep-2023.json',
      'fonjep/postes-fonjep-2024.json',
      'fonjep/postes-fonjep-2025.json'
    )
  },
  {
    id: 'anct-contrats-de-ville',
    producer: 'ANCT',
    title: 'Contrats de ville 2015-2023 et 2024',
    url: 'https://www.data.gouv.fr/organizations/agence-nationale-de-la-cohesion-des-territoires',
    licence: licenceOuverte,
    vintage: '2015-2023 et 2024',
    files: filesAt('contrats-de-ville/geom_cv_ctr_2015_2023.json', 'contrats-de-ville/geom_cv_ctr_2024.json')
  },
  {
    id: 'anru-npnru-list',
    producer: 'ANRU',
    title: 'Liste des 448 quartiers du NPNRU (codes de 2015)',
    url: 'https://www.anru.fr',
    licence: unstated,
    vintage: 'janvier 2025',
    files: filesAt('npnru/npnru_code_qp2015.csv')
  },
  {
    id: 'faubourg-npnru-projects',
    producer: 'Faubourg',
    title: 'Relevé de pages publiques sur les projets du NPNRU, une page par ligne',
    url: 'https://www.anru.fr',
    licence: 'pages publiques citées ligne à ligne',
    vintage: '2017-2025',
    files: []
  },
  {
    id: 'insee-qpv-2024',
    producer: 'INSEE',
    title: 'Population municipale des quartiers prioritaires 2024',
    url: 'https://www.insee.fr/fr/statistiques/8210600',
    licence: licenceOuverte,
    vintage: 'année non précisée par la copie',
    files: filesAt('insee-qpv2024/analyse_qpv.csv')
  },
  {
    id: 'insee-cog',
    producer: 'INSEE',
    title: 'Code officiel géographique, intercommunalités et populations',
    url: 'https://www.insee.fr/fr/information/2560452',
    licence: licenceOuverte,
    vintage: '2026',
    files: []
  },
  {
    id: 'ign-admin-express',
    producer: 'IGN et ANCT',
    title: 'Contours des départements et des régions (Admin Express)',
    url: 'https://geoservices.ign.fr/adminexpress',
    licence: licenceOuverte,
    vintage: '2025',
    files: filesAt('outlines/polygone-4326_dep.geojson', 'outlines/polygone-4326_reg.geojson')
  },
  {
    id: 'communes-coordinates',
    producer: 'IGN et INSEE',
    title: 'Centres des communes',
    url: 'https://geoservices.ign.fr/adminexpress',
    licence: licenceOuverte,
    vintage: '2024',
    files: filesAt('communes/communes_coordinates.csv')
  }
]

function filesAt(...paths: SourcePath[]): SourceFile[] {
  return paths.map(sourceFile)
}
