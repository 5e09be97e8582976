import { t } from '../words/t.ts'

/** Something a founding document hopes for, and what in open data comes nearest to measuring it. */
export interface Hope {
  /** item of table document_facts, kind outcome */
  readonly item: string
  /** ids in catalogue/indicators, nearest first; empty when open data has none by neighbourhood */
  readonly indicators: readonly string[]
  /** how far the indicators go, or why there is none */
  readonly note: string
}

/** Every hoped-for outcome of the documents; the links are ours, and a proxy is called one. */
export const hopes: readonly Hope[] = [
  {
    item: 'Qualité de l’environnement urbain',
    indicators: [],
    note: t('Aucun indicateur ouvert par quartier : ni bruit, ni propreté, ni espaces verts.')
  },
  {
    item: 'Attractivité des quartiers',
    indicators: ['population'],
    note: t('La population seulement : elle dit qui reste, pas qui est attiré.')
  },
  {
    item: 'Offre de logements',
    indicators: ['social-dwellings'],
    note: t('Le nombre de logements sociaux des quartiers 2024, sans leur évolution.')
  },
  {
    item: 'Mixité sociale et diversification de l’habitat',
    indicators: ['disposable-interdecile-ratio', 'gini'],
    note: t('Les inégalités de revenu dans le quartier, approchées ; rien sur l’habitat lui-même.')
  },
  {
    item: 'Parcours logement des salariés',
    indicators: [],
    note: t('Aucun indicateur ouvert : les parcours résidentiels ne sont pas publiés par quartier.')
  },
  {
    item: 'Accès à l’emploi et insertion',
    indicators: ['employment-rate', 'jobseekers-abc'],
    note: t(
      'Le taux d’emploi du recensement et les demandeurs d’emploi inscrits, qui ne sont pas le chômage.'
    )
  },
  {
    item: 'Sécurité des commerces de proximité',
    indicators: [],
    note: t('Aucun indicateur ouvert par quartier.')
  },
  {
    item: 'Développement durable des quartiers populaires',
    indicators: [],
    note: t('Aucun indicateur ouvert par quartier : ni énergie, ni mobilité.')
  },
  {
    item: 'Vivre ensemble',
    indicators: [],
    note: t('Aucun indicateur ouvert : cela ne se mesure pas dans ces fichiers.')
  },
  {
    item: 'Attractivité économique',
    indicators: ['employment-rate'],
    note: t('L’emploi des habitants seulement ; les établissements ne sont pas dans les fichiers de l’atlas.')
  },
  {
    item: 'Réduction des fractures territoriales, sociales et économiques',
    indicators: ['poverty-rate', 'disposable-income-median', 'employment-rate'],
    note: t('L’écart avec une référence, année par année, s’en approche.')
  },
  {
    item: 'Services aux habitants et aux entreprises',
    indicators: [],
    note: t('Aucun indicateur par quartier ; la présence de France services est connue par commune.')
  },
  { item: 'Résilience des quartiers', indicators: [], note: t('Aucun indicateur ouvert par quartier.') },
  { item: 'Qualité de vie sociale', indicators: [], note: t('Aucun indicateur ouvert par quartier.') },
  {
    item: 'De la ville subie à la ville choisie',
    indicators: [],
    note: t('Aucun indicateur ouvert par quartier.')
  },
  { item: 'Durabilité', indicators: [], note: t('Aucun indicateur ouvert par quartier.') }
]
