import { codeColumn, lat, lon } from './columns.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const communes = table({
  name: 'communes',
  title: t('Communes et arrondissements municipaux'),
  description:
    'Every commune of today, overseas collectivities included, and the municipal arrondissements of Paris, Lyon and Marseille, which their communes 75056, 69123 and 13055 hold already; sorted by code.',
  loading: 'asked',
  key: ['code'],
  columns: [
    codeColumn('INSEE code'),
    { name: 'name', type: 'text', description: 'official name' },
    {
      name: 'kind',
      type: 'label',
      values: ['commune', 'arrondissement'],
      description: 'add up communes only: an arrondissement is a part of one'
    },
    {
      name: 'commune',
      type: 'label',
      nullable: true,
      description: 'of an arrondissement: its commune; null for a commune'
    },
    {
      name: 'epci',
      type: 'label',
      nullable: true,
      description: 'SIREN; null on four islands and in the collectivities'
    },
    {
      name: 'ept',
      type: 'label',
      nullable: true,
      description: 'SIREN of the EPT; Greater Paris without Paris'
    },
    { name: 'department', type: 'label', description: 'or overseas collectivity' },
    { name: 'region', type: 'label', description: 'or overseas collectivity' },
    {
      name: 'population',
      type: 'number',
      unit: 'inhabitants',
      nullable: true,
      description: 'municipal population of 2023 (Mayotte: 2017); null on uninhabited lands'
    },
    {
      name: 'contract_2015',
      type: 'label',
      nullable: true,
      description:
        'code in territories of the contract of 2015-2023 that names it, its EPT or its EPCI, whether it has a QPV or not; an EPCI dissolved since leads nowhere'
    },
    {
      name: 'contract_2024',
      type: 'label',
      nullable: true,
      description: 'the same for the contracts of 2024; of Polynesia the file names two communes only'
    },
    { ...lon, nullable: true, description: 'of its centre (CRS84); null overseas where that would mislead' },
    { ...lat, nullable: true, description: 'of its centre (CRS84); null overseas where that would mislead' }
  ]
})
