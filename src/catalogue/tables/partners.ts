import { table, type ColumnSchema } from './schema.ts'
import { t } from '../../words/t.ts'

/** Where a statement collected by hand was read: each row has it. */
const evidence: readonly ColumnSchema[] = [
  { name: 'publisher', type: 'label', description: 'who says it' },
  { name: 'page', type: 'label', description: 'address of the page, or title and date of the document' },
  {
    name: 'published',
    type: 'label',
    nullable: true,
    description: 'date of the page, as far as it says; null where it does not'
  },
  {
    name: 'confidence',
    type: 'label',
    values: ['high', 'medium', 'low'],
    description: 'ours, in the reading'
  },
  { name: 'note', type: 'text', nullable: true, description: 'ours, French: reserves and contradictions' }
]

const text = (name: string, description: string): ColumnSchema => ({ name, type: 'text', description })
const optional = (name: string, description: string): ColumnSchema => ({
  name,
  type: 'text',
  nullable: true,
  description
})
const label = (name: string, description: string): ColumnSchema => ({ name, type: 'label', description })
const year = (name: string, description: string): ColumnSchema => ({
  name,
  type: 'integer',
  unit: 'year',
  nullable: true,
  description
})
const euros = (name: string, description: string): ColumnSchema => ({
  name,
  type: 'number',
  unit: 'eur',
  nullable: true,
  description
})
const conflictGroup: ColumnSchema = {
  name: 'conflict_group',
  type: 'label',
  nullable: true,
  description: 'rows of one group contradict each other: all are kept, each with its source'
}
const id = text('id', 'line of the table, or the id that other tables name')
const dates: readonly ColumnSchema[] = [
  optional('date', 'as written: a year, a month, a day or a period'),
  {
    name: 'precision',
    type: 'label',
    nullable: true,
    values: ['day', 'month', 'year', 'period', 'words'],
    description: 'of the date; words: it holds no date that can be sorted'
  },
  year('first_year', 'of the date or period'),
  year('last_year', 'of the date or period')
]

export const programmes = table({
  name: 'programmes',
  title: t('Programmes de la politique de la ville'),
  description: 'Every programme named in the sources; sorted by id.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    {
      name: 'atlas_id',
      type: 'label',
      nullable: true,
      description: 'id of the same programme in table funding; null where no amount of it is there'
    },
    text('short_name', 'as it is usually written'),
    text('name', 'in full, French'),
    optional('aliases', 'other names, ‘;’ between; see names'),
    label('kind', 'French: programme, plan, label, dotation ...'),
    optional('lead', 'id in partners'),
    optional('operators', 'ids in partners, or of another programme, ‘;’ between'),
    optional('funders', 'ids in partners, or of another programme (pia, npnru), ‘;’ between'),
    year('start_year', 'first year'),
    year('end_year', 'last year, planned or past'),
    euros('envelope_eur', 'of the kind in envelope_kind'),
    optional('envelope_kind', 'what the envelope counts, French'),
    { name: 'territories', type: 'number', nullable: true, description: 'how many it concerns' },
    optional('territories_unit', 'what they are, French'),
    optional('legal_basis', 'French'),
    optional('predecessor', 'ids of programmes before it, ‘;’ between'),
    optional('successor', 'ids of programmes after it, ‘;’ between'),
    optional('themes', 'French, ‘;’ between'),
    ...evidence
  ]
})

export const partners = table({
  name: 'partners',
  title: t('Partenaires de la politique de la ville'),
  description: 'Every partner named in the sources, residents included; sorted by id.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    text('short_name', 'as it is usually written'),
    text('name', 'in full, French'),
    optional('aliases', 'other names, ‘;’ between; see names'),
    {
      name: 'kind',
      type: 'label',
      values: [
        'state operator',
        'social partner',
        'landlord federation',
        'ministry',
        'public bank',
        'international',
        'association',
        'firm',
        'local authority level',
        'citizen'
      ],
      description: 'what the partner is'
    },
    {
      name: 'level',
      type: 'label',
      values: ['local', 'national', 'international'],
      description: 'where it acts'
    },
    label('roles', 'of leader, funder, pilot, advisor, owner, beneficiary; ‘;’ between'),
    optional('created', 'as the source dates it'),
    optional('dissolved', 'as the source dates it; null: still there'),
    optional('predecessor', 'ids of partners before it, ‘;’ between'),
    optional('successor', 'ids of partners after it, ‘;’ between'),
    optional('place', 'address or town of its seat, where known'),
    ...evidence
  ]
})

export const names = table({
  name: 'names',
  title: t('Noms et sigles des programmes et partenaires'),
  description: 'Every way a programme or partner is written, so that a search by any finds it.',
  loading: 'asked',
  key: ['entity', 'id', 'name'],
  columns: [
    {
      name: 'entity',
      type: 'label',
      values: ['programme', 'partner'],
      description: 'which table the id is of'
    },
    text('id', 'id in programmes or partners'),
    text('name', 'as written'),
    text('folded', 'without accents, case and punctuation: what a search compares')
  ]
})

export const fundingShares = table({
  name: 'funding_shares',
  title: t('Qui apporte combien à quel programme'),
  description: 'What a source says a partner brings to a programme, at a date; in the order collected.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    label('programme', 'id in programmes'),
    label(
      'partner',
      'id in partners, or of another programme (pia); total: the whole programme; autres: the others together'
    ),
    optional('item', 'what it is, French; null: the whole contribution'),
    euros('amount_eur', 'of the kind in amount_kind'),
    {
      name: 'share_percent',
      type: 'number',
      unit: 'percent',
      nullable: true,
      description: 'where the source gives a share'
    },
    optional('amount_kind', 'what the amount or share counts, French'),
    ...dates,
    conflictGroup,
    ...evidence
  ]
})

export const agreements = table({
  name: 'agreements',
  title: t('Conventions et accords'),
  description: 'Agreements between partners; sorted by id.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    text('parties', 'ids in partners, ‘;’ between'),
    text('title', 'French'),
    {
      name: 'status',
      type: 'label',
      values: ['signed', 'ongoing', 'in_preparation', 'envisaged'],
      description: 'when the source was published'
    },
    ...dates,
    optional('date_conflict', 'French: sources that give another date'),
    optional('place', 'where it was signed or applies'),
    optional('topics', 'French, ‘;’ between'),
    ...evidence
  ]
})

export const events = table({
  name: 'events',
  title: t('Événements datés'),
  description: 'Dated events of the city policy; in the order collected.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    ...dates,
    optional('date_end', 'last day, where it lasted'),
    optional('place', 'where'),
    text('what', 'French'),
    optional('programmes', 'ids in programmes, ‘;’ between'),
    optional('partners', 'ids in partners, ‘;’ between'),
    ...evidence
  ]
})

export const programmeSites = table({
  name: 'programme_sites',
  title: t('Sites de programmes nommés par des pages publiques'),
  description:
    'Places of a programme that a page names (laureates, sites followed ...); most lists are incomplete: never “all”.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    { name: 'programme', type: 'label', nullable: true, description: 'id in programmes; null: several' },
    optional('wave', 'call or wave, French'),
    text('name', 'as the page writes it'),
    optional('neighbourhood', 'neighbourhood as the page writes it'),
    optional('commune_name', 'as the page writes it'),
    { name: 'commune', type: 'label', nullable: true, description: 'INSEE code, where the page gives one' },
    { name: 'department', type: 'label', nullable: true, description: 'where the page gives one' },
    euros('amount_eur', 'of the kind in amount_kind'),
    optional('amount_kind', 'what the amount counts, French'),
    ...dates,
    optional('partners', 'ids in partners, ‘;’ between'),
    { name: 'dwellings', type: 'number', nullable: true, description: 'dwellings concerned' },
    ...evidence
  ]
})

export const indicatorsNational = table({
  name: 'indicators_national',
  title: t('Chiffres nationaux sur les quartiers'),
  description: 'National figures about QPV that public pages give; in the order collected.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    text('indicator', 'French'),
    label('theme', 'French'),
    label('territory', 'French: what the figure is of'),
    ...dates,
    { name: 'value', type: 'number', description: 'in unit' },
    label('unit', 'French'),
    conflictGroup,
    ...evidence
  ]
})

export const documentFacts = table({
  name: 'document_facts',
  title: t('Ce que disent les documents fondateurs'),
  description:
    'People, places, instruments and hoped-for outcomes named in the founding documents; in the order collected.',
  loading: 'asked',
  key: ['id'],
  columns: [
    id,
    {
      name: 'kind',
      type: 'label',
      values: ['role', 'place', 'person', 'instrument', 'outcome', 'theme', 'figure'],
      description: 'what is named'
    },
    text('item', 'French'),
    optional('related_ids', 'ids or names it is tied to, ‘;’ between'),
    ...evidence.filter(({ name }) => name !== 'note')
  ]
})
