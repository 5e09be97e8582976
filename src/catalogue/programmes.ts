import { t } from '../words/t.ts'

/** A programme whose amounts the atlas draws. */
export interface Programme {
  readonly id: string
  readonly label: string
  /** Programmes of different families are never added up: yearly posts and multi-year agreements are not one sum. */
  readonly family: 'posts' | 'agreements' | 'programme-147' | 'grants' | 'sites'
  readonly funder: string
  /** Every operation is in the source: an area without a row got nothing. Otherwise the amount is missing there. */
  readonly exhaustive: boolean
  /** First and last usable year; null for multi-year agreements. */
  readonly years: readonly [number, number] | null
  /** id in manifest.sources */
  readonly source: string
  /** What a reader must know before quoting a figure. */
  readonly caution: string
}

/** Those that the map offers. */
export const programmes: readonly Programme[] = [
  {
    id: 'adultes-relais',
    label: 'Adultes-relais',
    family: 'posts',
    funder: 'anct',
    exhaustive: true,
    years: [2020, 2024],
    source: 'anct-adultes-relais',
    caution: t(
      'Chaque poste est compté une fois, même lorsque son contrat s’étend sur deux départements. 2025 est écarté : tous les montants du fichier y sont faux.'
    )
  },
  {
    id: 'fonjep',
    label: 'FONJEP',
    family: 'posts',
    funder: 'anct',
    exhaustive: true,
    years: [2020, 2024],
    source: 'anct-fonjep',
    caution: t(
      'Chaque poste est compté une fois, même lorsque son contrat s’étend sur deux départements. 2025 est écarté : le fichier répète 1 204 lignes.'
    )
  },
  {
    id: 'npnru',
    label: t('NPNRU (projets)'),
    family: 'agreements',
    funder: 'anru',
    exhaustive: false,
    years: null,
    source: 'faubourg-npnru-projects',
    caution: t(
      'Relevé de pages publiques, incomplet : il n’existe pas de fichier ouvert des montants par projet. Subventions seules ou subventions et prêts selon la page, de 2017 à 2025.'
    )
  }
]

/**
 * Those whose amounts are in table funding and that the map does not offer yet: too little of them is placed.
 * Programme 147 holds the posts of adultes-relais and FONJEP: never one sum.
 */
const otherProgrammes: readonly Programme[] = [
  {
    id: 'p147',
    label: t('Programme 147'),
    family: 'programme-147',
    funder: 'anct',
    exhaustive: false,
    years: [2016, 2025],
    source: 'anct-p147',
    caution: t(
      'Contient les postes d’adultes-relais et FONJEP : ne s’y ajoute pas. Le fichier ne donne aucun lieu : un tiers environ est placé au département par les postes du bénéficiaire, rien en 2021, dont le fichier n’a aucun SIREN.'
    )
  },
  {
    id: 'cdc-grants',
    label: t('Caisse des Dépôts (subventions)'),
    family: 'grants',
    funder: 'cdc',
    exhaustive: false,
    years: [2014, 2024],
    source: 'cdc-grants',
    caution: t(
      'Le fichier n’a pas de code de quartier : les subventions sont retenues par les mots de leur objet.'
    )
  },
  site('cites-emploi', t('Cités de l’emploi (sites)'), 'etat'),
  site('cites-educatives', t('Cités éducatives (sites)'), 'etat'),
  {
    ...site('pia-internats', t('Internats d’excellence (sites)'), 'etat'),
    caution: t(
      'Relevé d’un rapport sur 2010 et 2011 : une part n’était qu’autorisée ou en instruction. Rien n’en dit la part des quartiers.'
    )
  }
]

function site(id: string, label: string, funder: string): Programme {
  return {
    id,
    label,
    family: 'sites',
    funder,
    exhaustive: false,
    years: null,
    source: 'faubourg-sites',
    caution: t('Relevé de pages publiques, incomplet : quelques sites seulement ont un montant connu.')
  }
}

/** Every programme of table funding. */
export const fundingProgrammes: readonly Programme[] = [...programmes, ...otherProgrammes]

/** First and last year of the posts that the atlas holds. */
export const allYears = [2020, 2024] as const

/** What the NPNRU may spend in all, to say what part of it the located projects are. Source: ANRU, 2021. */
export const npnruEnvelope = { amountEur: 12e9, kind: t('équivalent-subvention') } as const
