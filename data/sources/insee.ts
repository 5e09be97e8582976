import { licenceOuverte, pinnedFiles, type Source } from './source.ts'

const checksums = {
  'insee-qpv2015/DEMO_2017.csv': 'de7140cd0ffb4375f82f00d24bfc6fc5d4d4dfd88de99ad7c761c0b398c1ce01',
  'insee-qpv2015/DEMO_2018.csv': 'c4d42da9c8f52e3234562f7f616305e40d61899fa4040e59cd88af938957c344',
  'insee-qpv2015/DEMO_2019.csv': '3bdff4ce94d8510a06220a74818a079eea90e8db8d0c78133cbe8c361806ac4b',
  'insee-qpv2015/DEMO_2021.csv': '5e92ed55919ebefc04b30f9359ff2ccf0f57a0336d0bbabdb6346e07bf00442a',
  'insee-qpv2015/DEMO_2022.csv': '26021ef61b14ef07693aebeb8db59b5c5d4e02faa639e1054a3f93cf1570337c',
  'insee-qpv2015/IPRO_2017.csv': 'ddb91e39846b842bb20e069282784bdcf88cfd168f74d0c52e20fa38ec180f55',
  'insee-qpv2015/IPRO_2018.csv': 'c654f88dc8bf1ef2bc596f695864c03ab3d08bf39f861dd15b146fe0995c32ce',
  'insee-qpv2015/IPRO_2019.csv': '48f14bc5774407ae6f3c586ceed002bbaf7e108c6cf8dc71ef9fbf1ed7bcd835',
  'insee-qpv2015/IPRO_2020.csv': '7c474dd7719a88ceccf8bd9a529fd6c8bef542798a93760480f24091b916db8d',
  'insee-qpv2015/IPRO_2021.csv': '2dca9bdcec8f1d9a4f6296b5f58b6047f9c5ad3b88148afb14221bd8982cb1e7',
  'insee-qpv2015/IPRO_2022.csv': 'b36f7bd7d16d380613fb4fd5e5f9d8c0f930773ab57398d9a8cf6bbd6f1baac2',
  'insee-qpv2015/REVN_2017.csv': '8021d51d94947ec1e9107b996f96ff8b988360b131f66aef14eab12621d5af8a',
  'insee-qpv2015/REVN_2018.csv': '7543788b521d4d533900216f142b4ef54504b73fd18fb307549052467ed2c294',
  'insee-qpv2015/REVN_2019.csv': '92c5f1900e8db1516a6d636ff728b86f923596b6f5dff2e509bff745f5f79176',
  'insee-qpv2015/REVN_2021.csv': 'a30f129be4b407a68db067653b7f2d38c84f5f30b1189ecc9d0036c136a8da5d',
  'insee-qpv2015/REVN_2022.csv': '212da10f89a0bb0a88ef802481d233a4c55a188e7cdc0d05a95693712ddd5ef3',
  'insee-qpv2015/data_DEMO_2017_V1_QP.csv':
    'de7140cd0ffb4375f82f00d24bfc6fc5d4d4dfd88de99ad7c761c0b398c1ce01',
  'insee-qpv2015/data_DEMO_2018_V1_QP.csv':
    'c4d42da9c8f52e3234562f7f616305e40d61899fa4040e59cd88af938957c344',
  'insee-qpv2015/data_DEMO_2019_V1_QP.csv':
    '374e42a87ec97b50e0e89d1789b0c27968598665e0558c464f41955b4298b4e7',
  'insee-qpv2015/data_DEMO_2020_V1_QP.csv':
    '5ded3c9117568ea048a4cc9c2ab7d7c5f436d6ad16057d2d46d28a0b07221586',
  'insee-qpv2015/data_DEMO_2021_V1_QP.csv':
    'c80e8b81235b0198f8ec91c45e5ea88852bf5a06d76fc4a2393077b46c6c8995',
  'insee-qpv2015/data_filo16_qp_revdis.csv':
    'ccd0afcfab392def93a174db1e217f6773a45a376aa9b6e27f7ce1851fbc1b46',
  'insee-qpv2015/data_filo17_qp_revdis.csv':
    '18c024aa3f395e43a23a4d7a4c8e2c1bc24f9767c1be603a1b1c538f7a81400a',
  'insee-qpv2015/data_filo18_qp_revdis.csv':
    '75e74d1805a4d80848ffc0f41f625bba1187d53ba9e761fa8cdeb32765e3f529',
  'insee-qpv2015/data_filo19_qp_revdis.csv':
    '9f11a68917e33c5cb22fab072d5f65e4440a90aaf1eca375957341acc7e2bf0c',
  'communes-indicators/filosofi_communes.json':
    'f6ecc0fc841abcff43f3bfeaee7663165a325feed6c2337e8e96ff5d47784da0',
  'communes-indicators/rpls_communes.json.gz':
    '7d631a99c78015deaea35d13a5d300ccf4b37a108f47420472a451f70d861f39'
} as const satisfies Record<string, string>

const filesAt = pinnedFiles(checksums)

/** What INSEE and its partners publish of neighbourhoods 2015 and of communes. */
export const inseeSources: readonly Source[] = [
  {
    id: 'insee-filosofi-qpv-2015',
    producer: 'INSEE, DGFiP, Cnaf, Cnav, CCMSA',
    title: 'Revenus et pauvreté des quartiers prioritaires 2015 (Filosofi), allocataires et assurés',
    url: 'https://www.insee.fr/fr/statistiques/8243026',
    licence: licenceOuverte,
    vintage: '2016-2019, 2021 et 2022',
    files: filesIn('REVN_', 'data_filo')
  },
  {
    id: 'insee-emploi-qpv-2015',
    producer: 'INSEE, France Travail, ASP',
    title: 'Emploi et demandeurs d’emploi des quartiers prioritaires 2015',
    url: 'https://www.insee.fr/fr/statistiques/8243026',
    licence: licenceOuverte,
    vintage: '2017-2022',
    files: filesIn('IPRO_')
  },
  {
    id: 'insee-population-qpv-2015',
    producer: 'INSEE, Cnaf',
    title: 'Population et familles des quartiers prioritaires 2015',
    url: 'https://www.insee.fr/fr/statistiques/8243026',
    licence: licenceOuverte,
    vintage: '2017-2022',
    files: filesIn('DEMO_', 'data_DEMO')
  },
  {
    id: 'insee-filosofi-communes',
    producer: 'INSEE, DGFiP, Cnaf, Cnav, CCMSA',
    title: 'Revenu disponible médian des communes (Filosofi)',
    url: 'https://www.data.gouv.fr/datasets/revenu-des-francais-a-la-commune/',
    licence: licenceOuverte,
    vintage: '2021',
    files: filesAt('communes-indicators/filosofi_communes.json')
  },
  {
    id: 'sdes-social-housing-communes',
    producer: 'Ministère chargé du logement (SDES)',
    title: 'Taux de logements sociaux des communes (loi SRU)',
    url: 'https://www.data.gouv.fr',
    licence: licenceOuverte,
    vintage: '2024',
    files: filesAt('communes-indicators/rpls_communes.json.gz')
  }
]

function filesIn(...starts: string[]) {
  return filesAt(
    ...(Object.keys(checksums) as (keyof typeof checksums)[]).filter((path) =>
      starts.some((start) => path.startsWith(`insee-qpv2015/${start}`))
    )
  )
}
