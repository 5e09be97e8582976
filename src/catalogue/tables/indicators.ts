import { sourceColumn } from './columns.ts'
import { table, type ColumnSchema } from './schema.ts'
import { t } from '../../words/t.ts'

const indicator: ColumnSchema = {
  name: 'indicator',
  type: 'label',
  description: 'id in catalogue/indicators'
}
const year: ColumnSchema = {
  name: 'year',
  type: 'integer',
  unit: 'year',
  nullable: true,
  description: 'of the producer’s edition; null where the copy in use does not say'
}
const level: ColumnSchema = {
  name: 'level',
  type: 'label',
  values: ['neighbourhood', 'all_neighbourhoods', 'commune'],
  description:
    'a QPV; all QPV together, as the producer counts them (never add it to its parts); a commune, for comparison'
}
const generation: ColumnSchema = {
  name: 'generation',
  type: 'label',
  nullable: true,
  values: ['2015', '2024'],
  description: 'of the neighbourhood; null for a commune'
}

/** The long form that all values share, one file a theme so that a view loads what it shows. */
function values<const Name extends string>(name: Name, title: string, what: string) {
  return table({
    name,
    title,
    description: `${what}: one row per indicator, year and area; sorted by indicator, year, level, code.`,
    loading: 'asked',
    key: ['indicator', 'year', 'level', 'code'],
    columns: [
      indicator,
      year,
      level,
      generation,
      {
        name: 'code',
        type: 'label',
        description: 'QPV code of its generation, INSEE code of a commune, FR for all QPV'
      },
      {
        name: 'value',
        type: 'number',
        nullable: true,
        description: 'in the indicator’s unit; null unless status is value or zero'
      },
      {
        name: 'status',
        type: 'label',
        values: ['value', 'zero', 'missing', 'secret', 'not_applicable'],
        description: 'what the cell is: an absent figure is never a zero'
      },
      {
        name: 'note',
        type: 'label',
        nullable: true,
        description: 'quality code of the producer (NOTE_…) as written; null where the file has none'
      },
      sourceColumn
    ]
  })
}

export const indicatorsIncome = values(
  'indicators_income',
  t('Indicateurs : revenus, pauvreté, prestations'),
  'Incomes, poverty and benefits of QPV 2015'
)
export const indicatorsEmployment = values(
  'indicators_employment',
  t('Indicateurs : emploi et demandeurs d’emploi'),
  'Employment and jobseekers of QPV 2015'
)
export const indicatorsPopulation = values(
  'indicators_population',
  t('Indicateurs : population, jeunesse, familles'),
  'Population, youth and families of QPV 2015'
)
export const indicators2024 = values(
  'indicators_2024',
  t('Indicateurs des quartiers prioritaires 2024'),
  'What INSEE and CNAF give of QPV 2024'
)
export const indicatorsCommunes = values(
  'indicators_communes',
  t('Indicateurs des communes, pour comparaison'),
  'Median income and social housing of communes'
)

export const indicatorCoverage = table({
  name: 'indicator_coverage',
  title: t('Couverture des indicateurs'),
  description:
    'How many areas have each indicator in each year: one row per indicator, level, generation and year, in the order of the catalogue.',
  loading: 'asked',
  key: ['indicator', 'level', 'generation', 'year'],
  columns: [
    indicator,
    level,
    generation,
    year,
    { name: 'areas', type: 'integer', description: 'areas that the source lists' },
    { name: 'value', type: 'integer', description: 'areas with a number other than zero' },
    { name: 'zero', type: 'integer', description: 'areas with a written zero' },
    { name: 'missing', type: 'integer', description: 'areas without a figure, no reason told' },
    { name: 'secret', type: 'integer', description: 'areas under statistical secrecy' },
    {
      name: 'not_applicable',
      type: 'integer',
      description: 'areas where the figure has no meaning'
    },
    {
      name: 'noted',
      type: 'integer',
      description: 'areas whose producer’s quality code is other than 0, with or without a figure'
    },
    sourceColumn
  ]
})
