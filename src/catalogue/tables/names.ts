import { sourceColumn } from './columns.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const neighbourhoodNames = table({
  name: 'neighbourhood_names',
  title: t('Autres noms des quartiers prioritaires'),
  description:
    'Names under which a QPV 2024 is looked for beside its own: the official names of the QPV 2015 under it, and the names that public pages on the NPNRU give; one row a name, QPV 2015 and QPV 2024. Also the names of QPV 2015 that no QPV 2024 is known to follow. A name that the QPV 2024 officially bears is not repeated. Sorted by folded name, QPV 2015, QPV 2024.',
  loading: 'asked',
  key: ['folded', 'code_2015', 'neighbourhood'],
  columns: [
    { name: 'name', type: 'text', description: 'as written' },
    {
      name: 'folded',
      type: 'text',
      description: 'without accents, case and punctuation: what a search compares'
    },
    {
      name: 'kind',
      type: 'label',
      values: ['qpv2015', 'page'],
      description:
        'qpv2015: official name of code_2015; page: a public page calls a quartier so that lies in it, or is it'
    },
    { name: 'code_2015', type: 'label', description: 'QPV 2015 through which the name leads' },
    { name: 'name_2015', type: 'label', description: 'its official name' },
    {
      name: 'commune_names_2015',
      type: 'label',
      nullable: true,
      description: 'its communes as filed, ‘, ’ between; null where no file names one'
    },
    { name: 'department', type: 'label', description: 'of the QPV 2015' },
    {
      name: 'neighbourhood',
      type: 'label',
      nullable: true,
      description:
        'QPV 2024 that holds a tenth of the QPV 2015, or is its main successor; null: none does, or the QPV 2015 has no outline'
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      nullable: true,
      description: 'part of the QPV 2015 that lies in that QPV 2024; null without one'
    },
    sourceColumn
  ]
})
