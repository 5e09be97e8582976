import { sourceColumn } from './columns.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const funding = table({
  name: 'funding',
  title: t('Financements'),
  description:
    'One row a post (each id_poste of a year once), grant or project: an amount and the finest level it is known at; sorted by programme, year, id.',
  loading: 'engine',
  key: ['programme', 'year', 'id'],
  columns: [
    { name: 'id', type: 'text', description: 'id_poste; npnru-001: line of npnru_projects.csv' },
    { name: 'programme', type: 'label', description: 'id in catalogue/programmes.ts' },
    { name: 'funder', type: 'label', description: 'id in catalogue/funders.ts' },
    { name: 'title', type: 'label', nullable: true, description: 'project name; null for posts' },
    { name: 'beneficiary', type: 'label', nullable: true, description: 'as the producer writes it' },
    {
      name: 'siren',
      type: 'label',
      nullable: true,
      description: 'of the beneficiary, only where the source gives a valid one'
    },
    { name: 'year', type: 'integer', unit: 'year', nullable: true, description: 'null: several years' },
    { name: 'amount_eur', type: 'number', unit: 'eur', description: 'of the kind in amount_kind' },
    { name: 'amount_kind', type: 'label', description: 'id in catalogue/amountKinds.ts' },
    {
      name: 'amount_note',
      type: 'label',
      nullable: true,
      description: 'what the page calls the amount'
    },
    { name: 'posts', type: 'integer', description: '1 for a post, 0 for anything else' },
    {
      name: 'level',
      type: 'label',
      values: ['neighbourhood', 'contract', 'department', 'region', 'country'],
      description: 'finest level at which the amount is known: never shown below it'
    },
    {
      name: 'neighbourhood',
      type: 'label',
      nullable: true,
      description: 'QPV 2024, only when known at it'
    },
    { name: 'contract', type: 'label', nullable: true, description: 'code in territories' },
    {
      name: 'contract_generation',
      type: 'integer',
      unit: 'year',
      nullable: true,
      description: '2015 or 2024'
    },
    {
      name: 'department',
      type: 'label',
      nullable: true,
      description: 'null when over several, or unknown'
    },
    { name: 'region', type: 'label', nullable: true, description: 'null when over several, or unknown' },
    {
      name: 'places',
      type: 'label',
      nullable: true,
      description: 'QPV 2015 codes of a project; departments of a shared post: 77;91'
    },
    {
      name: 'status',
      type: 'label',
      values: ['committed', 'paid', 'planned', 'unknown'],
      description: 'what the source says of the money'
    },
    {
      name: 'quality',
      type: 'label',
      nullable: true,
      description: 'flags of catalogue/quality.ts, ‘;’ between'
    },
    {
      name: 'confidence',
      type: 'label',
      nullable: true,
      description: 'of facts collected by hand: high, medium, low'
    },
    sourceColumn,
    {
      name: 'page_url',
      type: 'label',
      nullable: true,
      description: 'of facts collected by hand: the page that says it'
    }
  ]
})

export const gaps = table({
  name: 'gaps',
  title: t('Départements absents d’un fichier de postes'),
  description:
    'Holes in an exhaustive file: a department without a row in a year though it had many the year before or after. Its amount is unknown that year, never zero.',
  loading: 'opening',
  key: ['programme', 'year', 'department'],
  columns: [
    { name: 'programme', type: 'label', description: 'id in catalogue/programmes.ts' },
    { name: 'year', type: 'integer', unit: 'year', description: 'of the file' },
    { name: 'department', type: 'label', description: 'that the file leaves out' },
    {
      name: 'posts_nearby',
      type: 'integer',
      description: 'posts of the year before, else of the year after'
    }
  ]
})

export const openingFigures = table({
  name: 'opening_figures',
  title: t('Réponse à la première question'),
  description:
    'Posts of 2024 by contrat de ville, so that the first map is drawn before DuckDB arrives: one row per contract in the order of territories, then one with a null code for what has no contract.',
  loading: 'opening',
  key: ['code'],
  columns: [
    { name: 'code', type: 'text', nullable: true, description: 'code of a contract in territories' },
    { name: 'amount_eur', type: 'number', unit: 'eur', description: 'annual grants of 2024' },
    { name: 'posts', type: 'number', description: 'posts of 2024' },
    {
      name: 'per_inhabitant_eur',
      type: 'number',
      unit: 'eur/inhabitant',
      nullable: true,
      description: 'per inhabitant of its QPV 2024; null where a population is unknown'
    }
  ]
})
