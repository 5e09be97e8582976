import { licenceOuverte, unstatedLicence, type Source } from './source.ts'

/** Programmes and partners: what public pages say of them, and where the ANCT puts its own. */
export const programmeSources: readonly Source[] = [
  {
    id: 'faubourg-curated',
    producer: 'Faubourg',
    title: 'Relevé de pages publiques sur les programmes et leurs partenaires, une affirmation par ligne',
    url: null,
    licence: 'pages publiques citées ligne à ligne',
    vintage: '2004-2026',
    files: []
  },
  {
    id: 'anct-programmes',
    producer: 'ANCT',
    title:
      'Cités éducatives, cités de l’emploi, Action cœur de ville, Petites villes de demain, France services, ORT',
    url: 'https://www.data.gouv.fr/organizations/agence-nationale-de-la-cohesion-des-territoires',
    licence: licenceOuverte,
    vintage: '2024, signatures jusqu’en mars 2026',
    files: [
      {
        path: 'anct-programmes/acv2_geom.geojson',
        sha256: '804d4c34ba9a80d12f65a308ffd404be0eef67cf740e41d71e5341742615c723'
      },
      {
        path: 'anct-programmes/anct_programmes.json',
        sha256: 'f0d9f1900cc9efdf3ac0698e10739f1e6b7e783ecfdc058a334ccee922e5db60'
      },
      {
        path: 'anct-programmes/cde_geom.geojson',
        sha256: 'ebe30b3893c4f68f491168142d8c689221b981d0ed897081cdae5cb428a1182e'
      },
      {
        path: 'anct-programmes/citeduc_geom.geojson',
        sha256: '71ae338f6bda52b579671ed5676b7f0310a437db8b9730ce7b71d014bcb2ddd4'
      },
      {
        path: 'anct-programmes/fs_geom.geojson',
        sha256: 'ba44dc347c4c7e7b5ff6c8c9be1e3effe48438f2607d14b506999a6d827c9430'
      },
      {
        path: 'anct-programmes/pvd_geom.geojson',
        sha256: '76191551f1f5bd35d5de03c39f780f1ef6b374fc1b2e6f77652b596db4cdab8a'
      }
    ]
  },
  {
    id: 'anru-pnru-perimeters',
    producer: 'ANRU, numérisé par RIATE',
    title: 'Périmètres de projets du PNRU (Île-de-France et quelques autres)',
    url: 'https://www.anru.fr',
    licence: unstatedLicence,
    vintage: 'conventions de 2004 à 2015',
    files: [
      {
        path: 'pnru-perimeters/PNRU_IDF.shp',
        sha256: '18ce793228088d71bc50dd8be9f93579d5c128f8a9fbf14243cea953817f484c'
      },
      {
        path: 'pnru-perimeters/PNRU_IDF.dbf',
        sha256: '2809cd002338d70650d29b05baa800a73abad2a1c65e612decd4d4a716eba187'
      },
      {
        path: 'pnru-perimeters/PNRU_IDF.shx',
        sha256: 'd826c785f3f2c5c4500b748053163dc932983166f4b9a37abd1264308039c0b9'
      },
      {
        path: 'pnru-perimeters/PNRU_IDF.prj',
        sha256: '98aaf3d1c0ecadf1a424a4536de261c3daf4e373697cb86c40c43b989daf52eb'
      },
      {
        path: 'pnru-perimeters/PNRU_hors-IDF.shp',
        sha256: 'b80d357797bbeb195344be2af1b04e0e5b8495f3cf2880f70e10b30fcd036ad6'
      },
      {
        path: 'pnru-perimeters/PNRU_hors-IDF.dbf',
        sha256: 'e5b02d6d18ba303b0e7ebfc8a0a3f4578cc6113ae4411eb4909dafbed3d86037'
      },
      {
        path: 'pnru-perimeters/PNRU_hors-IDF.shx',
        sha256: 'fa92aeeccbb0e24227c7bf782cb0dc1f6634ab1855ae5d8963cee41de6cff738'
      },
      {
        path: 'pnru-perimeters/PNRU_hors-IDF.prj',
        sha256: 'a15332116d448924678fa444adeccf25a8b9c670ff74a51dc6a495524cb62de2'
      },
      {
        path: 'pnru-perimeters/PNRU_hors-IDF.cpg',
        sha256: '3ad3031f5503a4404af825262ee8232cc04d4ea6683d42c5dd0a2f2a27ac9824'
      }
    ]
  }
]
