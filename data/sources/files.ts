import type { SourceFile } from './source.ts'

/** SHA-256 of the edition of each file that the published tables are made from. */
const checksums = {
  'qpv2024/qpv2024_simplified.geojson': '578c36a475ea6867789b0367d5c311cc6c88f389ac1a5604be38add7e38fcb15',
  'qpv2024/qpv2024_january2026.json.gz': 'df79d3df4e3a0179adff0c36546ebecd397f0905af9e551dbdaf90c3331d3f6c',
  'qpv2015/QP_METROPOLE_LB93.shp': '921fa57a4ad3d8ad34a219d0a20228cfba551e99763f3cd1f5db584cc66a3a22',
  'qpv2015/QP_METROPOLE_LB93.dbf': '653e9ecdf9da1531c4ae9250194b3f1d72e89466fc8c86330f0f5e9e07c69860',
  'qpv2015/QP_METROPOLE_LB93.shx': '22467ee472f48174d7dba3583cfa9026f7726000c6a602675ae96bd2272c25ba',
  'qpv2015/QP_METROPOLE_LB93.prj': '487b77472e9a777944236cd237bc070c90ccc81c58d8138ee70146e3f8128853',
  'adultes-relais/adulte-relais-2020.json':
    'ab35ff52a7da00f6071b88b1178990d848b38d7eff9209d61ad657b488da412b',
  'adultes-relais/adulte-relais-2021.json':
    '342f42f03b55fa1ee4a186d74044eee0f3c254b4328b199b9378d46d45a7af39',
  'adultes-relais/adulte-relais-2022.json':
    '5a61285fa1a38a269e6802f3c2c9cae3f36ec6b65fe8cb86efc5f7812bfa093e',
  'adultes-relais/adulte-relais-2023.json':
    '41b077491fd4b1675dc77a8ddb0d25b4787c3096eb8f3ae595ab58ca0d43b60c',
  'adultes-relais/adulte-relais-2024.json':
    '51564bab16c2f44772014450de8b07a15628113e439ff3cb23ccc4b0fcf985ca',
  'adultes-relais/adulte-relais-2025.json':
    '52a0a384f5b4b6c6956a9179dfc4dc58925ea7a0fbabe6c20ad4ed21f0c107c3',
  'fonjep/postes-fonjep-2020.json': '24a5b37ff689f779d5bdc9a47057f04376ae4e48b0ddc37734dd001f6f8ce5f9',
  'fonjep/postes-fonjep-2021.json': 'cda541e90978cf0b26ec35ec6ce2f61dd543d61ff75c3616a2fd94ab4c3928c0',
  'fonjep/postes-fonjep-2022.json': '6c132ad5ff8b6b653e55780ee985828438ec191df2b8ee9c4e8b5124d4123996',
  'fonjep/postes-fonjep-2023.json': 'd95851d7edadcf493affabb912c6264003f17f264ce0d7432b78a35a182da1ec',
  'fonjep/postes-fonjep-2024.json': 'a23e325524c442474b5aa086a7823831a29d9444f8866a3db1adb5693c276ac2',
  'fonjep/postes-fonjep-2025.json': 'bf9b282e526e33c2df794fda0b15ea5f0592d9073797f76a5178951cfb8add4a',
  'contrats-de-ville/geom_cv_ctr_2015_2023.json':
    '24200ef98174bad4366e26a43663591fa6b1bc1ad1166f93cee96e5b823efb3d',
  'contrats-de-ville/geom_cv_ctr_2024.json':
    '88b978b31d924a46a3c3984a0fe16d1cc168b743c25ac77cca1baee1ded8d222',
  'npnru/npnru_code_qp2015.csv': '573c253803fe485e84674567db5befdf121896f3594e7dd49961745f058fc1ef',
  'insee-qpv2024/analyse_qpv.csv': 'dc4981788c397aa225b2bf37ba75ab2974bffd761367ebc66523d0a6d4cdee46',
  'outlines/polygone-4326_dep.geojson': 'c37198f5e7458cd101ee26b7a09e1d9d4d4456fffe1157a19f5e60f6def545e2',
  'outlines/polygone-4326_reg.geojson': 'e1c4c790b4abe13972c0038e7c7df60806404f8fd9c2dfcf26129a5a58cddd8a',
  'communes/communes_coordinates.csv': 'f55c7bce9d922d5cbc168e9502fe02409c5e73e19b517b0d46b8039661c25338'
} as const satisfies Record<string, string>

/** Path inside the sources folder. */
export type SourcePath = keyof typeof checksums

// Public copies, each pinned to one commit; a copy that is another edition is refused by its checksum.
const gazetteerQpv = copyIn('bpineau/gazetteer', 'b74a8ceef7e2808ffb3ce8b699673c9a8a430f2d')
const ciVilleFirst = copyIn('anct-carto/ci-ville', '717d5352ad3c6ecc384eb7085a9d3b385ad75873')
const ciVilleOf2023 = copyIn('anct-carto/ci-ville', 'a434fc94ab1eab5a1454acbc2924e976ec467615')
const ciVilleTest = copyIn('anct-carto/test-civi2', '3d9bad9c7ca2d9170b9b8e3bd4a9768d8f71669c')
const ciVille2 = copyIn('anct-carto/ci-ville2', '1d5413c0e2f184855cd85fdf5b6b69ec1f3b33ed')
const ciVilleCorrected = copyIn('anct-carto/ci-ville', '6f0e950e618d82c36f1fa0da210b4266a09f3e48')
const maFrance = copyIn('RemiG1984/MaFrance', '97623178b36602fd11aa37998d6f76d2e94f4844')
const superposeur = copyIn('anct-carto/superposeur-V2', 'e66bddfa442168708e4bb9a57399d69a724c4f19')
const gazetteerCommunes = copyIn('bpineau/gazetteer', '7fc683e4d4bcb5654c5765ae1af778667364ed46')

const copies: Readonly<Partial<Record<SourcePath, NonNullable<SourceFile['republication']>>>> = {
  'qpv2024/qpv2024_january2026.json.gz': gazetteerQpv('sources/qpv/data/qpv.json.gz'),
  'adultes-relais/adulte-relais-2020.json': ciVilleFirst('src/assets/adulte-relais-2020.json'),
  'adultes-relais/adulte-relais-2021.json': ciVilleFirst('src/assets/adulte-relais-2021.json'),
  'adultes-relais/adulte-relais-2022.json': ciVilleFirst('src/assets/adulte-relais-2022.json'),
  'adultes-relais/adulte-relais-2023.json': ciVilleOf2023('src/assets/adulte-relais-2023.json'),
  'adultes-relais/adulte-relais-2024.json': ciVilleTest('src/assets/adulte-relais-2024.json'),
  'adultes-relais/adulte-relais-2025.json': ciVille2('src/assets/adulte-relais-2025.json'),
  'fonjep/postes-fonjep-2020.json': ciVilleCorrected('src/assets/postes-fonjep-2020.json'),
  'fonjep/postes-fonjep-2021.json': ciVilleFirst('src/assets/postes-fonjep-2021.json'),
  'fonjep/postes-fonjep-2022.json': ciVilleCorrected('src/assets/postes-fonjep-2022.json'),
  'fonjep/postes-fonjep-2023.json': ciVilleOf2023('src/assets/postes-fonjep-2023.json'),
  'fonjep/postes-fonjep-2024.json': ciVille2('src/assets/postes-fonjep-2024.json'),
  'fonjep/postes-fonjep-2025.json': ciVille2('src/assets/postes-fonjep-2025.json'),
  'contrats-de-ville/geom_cv_ctr_2024.json': ciVille2('src/assets/geom_cv_ctr.json'),
  'insee-qpv2024/analyse_qpv.csv': maFrance('setup/analyse_qpv.csv'),
  'outlines/polygone-4326_dep.geojson': superposeur('data/admin/polygone-4326_dep.geojson'),
  'outlines/polygone-4326_reg.geojson': superposeur('data/admin/polygone-4326_reg.geojson'),
  'communes/communes_coordinates.csv': gazetteerCommunes('helpers/communes/data/france.csv')
}

// Stable addresses of data.gouv.fr, whatever the edition.
const official: Readonly<Partial<Record<SourcePath, NonNullable<SourceFile['official']>>>> = {
  'qpv2024/qpv2024_simplified.geojson': {
    url: 'https://www.data.gouv.fr/api/1/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119',
    entry: 'GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson'
  }
}

/** What is known of the files: their checksums, and their addresses if they have any. */
export function sourceFiles(...paths: SourcePath[]): SourceFile[] {
  return paths.map(sourceFile)
}

function sourceFile(path: SourcePath): SourceFile {
  const republication = copies[path]
  const address = official[path]
  return {
    path,
    sha256: checksums[path],
    ...(address && { official: address }),
    ...(republication && { republication })
  }
}

function copyIn(repository: string, commit: string) {
  return (path: string) => ({
    repository,
    url: `https://raw.githubusercontent.com/${repository}/${commit}/${path}`
  })
}
