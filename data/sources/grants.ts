import { licenceOuverte, type Source } from './source.ts'

/** Grants that carry no place: programme 147, the Caisse des Dépôts, sites that public pages name. */
export const grantSources: readonly Source[] = [
  {
    id: 'anct-p147',
    producer: 'ANCT (Dauphin)',
    title: 'Subventions du programme 147, politique de la ville',
    url: 'https://www.data.gouv.fr/datasets/subventions-politique-de-la-ville',
    licence: licenceOuverte,
    vintage: '2016-2025',
    files: [
      {
        path: 'p147/anct_politique_ville_p147_2016_2025.parquet',
        sha256: '60636a4ba9a546cac5d2116adb5e6f7e6e3773f709a600f9e145136d40c01c9e'
      }
    ]
  },
  {
    id: 'budget-p147-annex',
    producer: 'Direction du budget',
    title: 'Annexes budgétaires, effort financier en faveur des associations : programme 147',
    url: 'https://data.economie.gouv.fr',
    licence: licenceOuverte,
    vintage: '2010-2023',
    files: [
      {
        path: 'p147/plf_jaune_p147_by_beneficiary.parquet',
        sha256: '6df60e1345cca62d6bbd00ebae0e7074318f146a40512eb87e64f5d467378acc'
      }
    ]
  },
  {
    id: 'cdc-grants',
    producer: 'Caisse des Dépôts',
    title: 'Subventions attribuées par la Caisse des Dépôts',
    url: 'https://opendata.caissedesdepots.fr',
    licence: licenceOuverte,
    vintage: '2014-2024',
    files: [
      {
        path: 'cdc-grants/cdc_subventions.csv',
        sha256: '23759442c76dc8686a2d9dab296392a01639b6f4990a7152418520ef1909e83e'
      }
    ]
  },
  {
    id: 'faubourg-sites',
    producer: 'Faubourg',
    title: 'Relevé de pages publiques sur les sites des programmes, une page par ligne',
    url: null,
    licence: 'pages publiques citées ligne à ligne',
    vintage: '2009-2025',
    files: []
  }
]
