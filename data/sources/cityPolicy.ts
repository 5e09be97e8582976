import { sourceFiles } from './files.ts'
import { licenceOuverte, unstatedLicence, type Source } from './source.ts'

/** What the city policy publishes about itself: neighbourhoods, contracts, posts, the list of the NPNRU. */
export const cityPolicySources: readonly Source[] = [
  {
    id: 'anct-qpv-2024',
    producer: 'ANCT',
    title: 'Contours des quartiers prioritaires 2024 (décrets 2023-1314, 2024-1211 et 2024-1212)',
    url: 'https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv',
    licence: licenceOuverte,
    vintage: '2024, édition de janvier 2026',
    files: sourceFiles('qpv2024/qpv2024_simplified.geojson', 'qpv2024/qpv2024_january2026.json.gz')
  },
  {
    id: 'anct-qpv-2015',
    producer: 'ANCT',
    title: 'Contours des quartiers prioritaires 2015, France métropolitaine (décret 2014-1750)',
    url: 'https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv',
    licence: licenceOuverte,
    vintage: '2015',
    files: sourceFiles(
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
    files: sourceFiles(
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
    files: sourceFiles(
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
    files: sourceFiles(
      'contrats-de-ville/geom_cv_ctr_2015_2023.json',
      'contrats-de-ville/geom_cv_ctr_2024.json'
    )
  },
  {
    id: 'anru-npnru-list',
    producer: 'ANRU',
    title: 'Liste des 448 quartiers du NPNRU (codes de 2015)',
    url: 'https://www.anru.fr',
    licence: unstatedLicence,
    vintage: 'janvier 2025',
    files: sourceFiles('npnru/npnru_code_qp2015.csv')
  },
  {
    id: 'faubourg-npnru-projects',
    producer: 'Faubourg',
    title: 'Relevé de pages publiques sur les projets du NPNRU, une page par ligne',
    url: null,
    licence: 'pages publiques citées ligne à ligne',
    vintage: '2017-2025',
    files: []
  }
]
