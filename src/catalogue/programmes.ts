/** A programme whose amounts the atlas draws. */
export interface Programme {
  readonly id: string
  readonly label: string
  /** Programmes of different families are never added up: yearly posts and multi-year agreements are not one sum. */
  readonly family: 'posts' | 'agreements'
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

export const programmes: readonly Programme[] = [
  {
    id: 'adultes-relais',
    label: 'Adultes-relais',
    family: 'posts',
    funder: 'anct',
    exhaustive: true,
    years: [2020, 2024],
    source: 'anct-adultes-relais',
    caution:
      'Chaque poste est compté une fois, même lorsque son contrat s’étend sur deux départements. 2025 est écarté : tous les montants du fichier y sont faux.'
  },
  {
    id: 'fonjep',
    label: 'FONJEP',
    family: 'posts',
    funder: 'anct',
    exhaustive: true,
    years: [2020, 2024],
    source: 'anct-fonjep',
    caution:
      'Chaque poste est compté une fois, même lorsque son contrat s’étend sur deux départements. 2025 est écarté : le fichier répète 1 204 lignes.'
  },
  {
    id: 'npnru',
    label: 'NPNRU (projets)',
    family: 'agreements',
    funder: 'anru',
    exhaustive: false,
    years: null,
    source: 'faubourg-npnru-projects',
    caution:
      'Relevé de pages publiques, incomplet : il n’existe pas de fichier ouvert des montants par projet. Subventions seules ou subventions et prêts selon la page, de 2017 à 2025.'
  }
]

/** First and last year of the posts that the atlas holds. */
export const allYears = [2020, 2024] as const

/** What the NPNRU may spend in all, to say what part of it the located projects are. Source: ANRU, 2021. */
export const npnruEnvelope = { amountEur: 12e9, kind: 'équivalent-subvention' } as const
