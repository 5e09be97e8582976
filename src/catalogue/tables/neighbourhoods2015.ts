import { codeColumn, lat, lon } from './columns.ts'
import { outlines } from './outlines.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const neighbourhoods2015 = table({
  name: 'neighbourhoods_2015',
  title: t('Quartiers prioritaires 2015'),
  description:
    'The QPV of the first generation, one row each, sorted by code: those of the metropole with an outline, in the row order of neighbourhood_outlines_2015, and those that only the tables of INSEE name (outlined = false).',
  loading: 'asked',
  key: ['code'],
  columns: [
    codeColumn('QP022003; never to be joined to a code of 2024: see crosswalk'),
    { name: 'name', type: 'text', description: 'official name' },
    { name: 'outlined', type: 'flag', description: 'its outline is known; false for all overseas' },
    {
      name: 'communes',
      type: 'text',
      nullable: true,
      description:
        'INSEE codes of the communes of today, ‘;’ between; the file gives names: null unless each leads to one commune'
    },
    {
      name: 'commune_names',
      type: 'text',
      nullable: true,
      description: 'as filed, of before later mergers, ‘, ’ between; null where no file names one'
    },
    {
      name: 'arrondissements',
      type: 'text',
      nullable: true,
      description: 'INSEE codes of municipal arrondissements, ‘;’ between; Paris, Lyon and Marseille only'
    },
    { name: 'department', type: 'label', description: 'written in the code' },
    { name: 'region', type: 'label', description: 'of the department' },
    {
      name: 'area_km2',
      type: 'number',
      unit: 'km2',
      nullable: true,
      description: 'of the outline before simplification; null without one'
    },
    { name: 'npnru', type: 'flag', description: 'in ANRU’s list of 448' },
    {
      name: 'npnru_interest',
      type: 'label',
      nullable: true,
      values: ['national', 'regional', 'national;regional'],
      description:
        'what public pages say of its interest, both where they contradict each other; null where none was found'
    },
    {
      name: 'main_successor',
      type: 'text',
      nullable: true,
      description:
        'QPV 2024 over the largest part of it, if that is a tenth of either; null if there is none, or no outline'
    },
    {
      name: 'main_successor_share',
      type: 'number',
      unit: 'share',
      nullable: true,
      description: 'part of the QPV 2015 that lies in it'
    },
    {
      name: 'successors',
      type: 'text',
      nullable: true,
      description: 'every QPV 2024 over a tenth of either, largest share first, ‘;’ between'
    },
    {
      name: 'successor_count',
      type: 'integer',
      nullable: true,
      description: '0: no QPV 2024 was drawn over it; null: it has no outline, nobody can tell'
    },
    { ...lon, nullable: true, description: 'of the label point; null without an outline' },
    { ...lat, nullable: true, description: 'of the label point; null without an outline' }
  ]
})

export const neighbourhoodOutlines2015 = outlines(
  'neighbourhood_outlines_2015',
  t('Contours des quartiers prioritaires 2015'),
  'One row per QPV 2015 that has an outline (metropole), in the order of neighbourhoods_2015.',
  'asked'
)
