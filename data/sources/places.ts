import { sourceFiles } from './files.ts'
import { licenceOuverte, type Source } from './source.ts'

/** The geography and population of France. */
export const placeSources: readonly Source[] = [
  {
    id: 'insee-qpv-2024',
    producer: 'INSEE, Cnaf',
    title: 'Quartiers prioritaires 2024 : population, emploi, pauvreté, allocataires',
    url: 'https://www.insee.fr/fr/statistiques/8210600',
    licence: licenceOuverte,
    vintage: 'année non précisée par la copie',
    files: sourceFiles('insee-qpv2024/analyse_qpv.csv')
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
    files: sourceFiles('outlines/polygone-4326_dep.geojson', 'outlines/polygone-4326_reg.geojson')
  },
  {
    id: 'communes-coordinates',
    producer: 'IGN et INSEE',
    title: 'Centres des communes',
    url: 'https://geoservices.ign.fr/adminexpress',
    licence: licenceOuverte,
    vintage: '2024',
    files: sourceFiles('communes/communes_coordinates.csv')
  }
]
