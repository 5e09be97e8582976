import { licenceOuverte, pinnedFiles, type Source } from './source.ts'

/** SHA-256 of the edition of each file that the published tables are made from. */
const checksums = {
  'communes/communes.json.gz': 'abc04a02ca32b3bf9290a47021db208946907f3005589936085c66ee09c38395',
  'communes/departements.csv': 'ab2aa74b5242cfa68ccbb2a67a68c46ca7becc5bd929a9dae5ec3c3cbed417aa',
  'communes/regions.csv': 'e3f74a92d87f8ca72f08c8b4299d38fb11323f1c9b2fea7105d09801490a7e4e'
} as const

const filesAt = pinnedFiles(checksums)

/** Lists of communes, departments and regions that the geography is compared with. */
export const geographySources: readonly Source[] = [
  {
    id: 'insee-communes-2024',
    producer: 'INSEE',
    title: 'Liste des communes, intercommunalités et populations, avant les fusions de 2025',
    url: 'https://www.insee.fr/fr/information/2560452',
    licence: licenceOuverte,
    vintage: 'communes de 2024, populations de 2023',
    files: filesAt('communes/communes.json.gz')
  },
  {
    id: 'insee-cog-names',
    producer: 'INSEE',
    title: 'Noms des départements et des régions (Code officiel géographique)',
    url: 'https://www.insee.fr/fr/information/2560452',
    licence: licenceOuverte,
    vintage: 'non précisée par la copie',
    files: filesAt('communes/departements.csv', 'communes/regions.csv')
  },
  {
    id: 'faubourg-npnru-interest',
    producer: 'Faubourg',
    title: 'Intérêt national ou régional des quartiers du NPNRU, relevé dans des pages publiques',
    url: null,
    licence: 'pages publiques citées ligne à ligne',
    vintage: 'depuis 2014, selon la page',
    files: []
  }
]
