import { codeColumn, departmentColumn, lat, lon, regionColumn } from './columns.ts'
import { outlines } from './outlines.ts'
import { table } from './schema.ts'
import { t } from '../../words/t.ts'

export const territories = table({
  name: 'territories',
  title: t('Territoires : France, régions, départements, EPCI, contrats de ville, communes ayant un QPV'),
  description:
    'The country, its regions and departments, the EPCI that have a QPV, the contrats de ville (both generations) and the communes that have a QPV; in this order of levels, then by code. Parents: a commune names its EPCI, department and region, an EPCI its department and region, a department its region; all are in FR. The communes of an EPCI are in communes.',
  loading: 'opening',
  key: ['level', 'code'],
  columns: [
    {
      name: 'level',
      type: 'label',
      values: ['country', 'region', 'department', 'epci', 'contract', 'commune'],
      description: 'what the territory is'
    },
    codeColumn(
      'COG code; FR; of an EPCI its SIREN; of a contract: SIREN of its EPCI, INSEE code of its commune, or its first code when several'
    ),
    { name: 'name', type: 'text', description: 'official name' },
    departmentColumn('null for a region, and for an EPCI or contract over several departments'),
    regionColumn('null only for the country, and where an EPCI or contract spans several regions'),
    {
      name: 'departments',
      type: 'text',
      description: 'every department, ‘;’ between: 77;91; empty for the country'
    },
    { name: 'regions', type: 'text', description: 'every region, ‘;’ between; empty for the country' },
    {
      name: 'epci',
      type: 'text',
      nullable: true,
      description:
        'SIREN of the EPCI (EPT in Greater Paris) of a commune or contract; of an EPT: of its métropole; null for any other EPCI, so that EPCI without one add up'
    },
    {
      name: 'contract_codes_2015',
      type: 'text',
      nullable: true,
      description: 'CV001, ‘;’ between; null if the territory had no contract of 2015-2023'
    },
    {
      name: 'contract_codes_2024',
      type: 'text',
      nullable: true,
      description: 'CN00101I, ‘;’ between; null if the territory has no contract of 2024'
    },
    {
      name: 'population',
      type: 'number',
      unit: 'inhabitants',
      nullable: true,
      description:
        'all inhabitants, null for a contract; the country counts its overseas collectivities, which INSEE’s total of France does not'
    },
    {
      name: 'commune_count',
      type: 'integer',
      nullable: true,
      description: 'communes of today in it; null for a contract or a commune'
    },
    {
      name: 'qpv_population_2015',
      type: 'number',
      unit: 'inhabitants',
      nullable: true,
      description: 'inhabitants of its QPV 2015; null where unknown'
    },
    {
      name: 'qpv_population_2024',
      type: 'number',
      unit: 'inhabitants',
      nullable: true,
      description: 'inhabitants of its QPV 2024; null if one of them is unknown'
    },
    {
      name: 'qpv_count',
      type: 'integer',
      description: 'QPV 2024 in force attached to it; of a commune: touching it'
    },
    lon,
    lat
  ]
})

export const neighbourhoods = table({
  name: 'neighbourhoods',
  title: t('Quartiers prioritaires 2024'),
  description: 'The QPV 2024 in force, one row each, in the row order of neighbourhood_outlines.',
  loading: 'opening',
  key: ['code'],
  columns: [
    codeColumn('QN00101M'),
    { name: 'name', type: 'text', description: 'official name' },
    {
      name: 'kind',
      type: 'label',
      values: ['M', 'I', 'N', 'C'],
      description: 'last letter of the code: M changed since 2015, I identical, N new, C seen in Mayotte only'
    },
    { name: 'communes', type: 'text', description: 'INSEE codes, ‘;’ between' },
    { name: 'commune_names', type: 'text', description: 'their names, ‘, ’ between' },
    departmentColumn('of the first commune'),
    regionColumn('of the first commune'),
    {
      name: 'epci',
      type: 'text',
      nullable: true,
      description: 'SIREN of the EPCI (EPT in Greater Paris) of the first commune'
    },
    {
      name: 'contract',
      type: 'text',
      nullable: true,
      description: 'code in territories; null where none is known'
    },
    { name: 'area_km2', type: 'number', unit: 'km2', description: 'of the outline before simplification' },
    {
      name: 'population',
      type: 'number',
      unit: 'inhabitants',
      nullable: true,
      description: 'municipal population; null where INSEE gives none'
    },
    {
      name: 'npnru',
      type: 'flag',
      description:
        'an NPNRU QPV 2015 overlaps it, through the crosswalk; false overseas, where no outline of 2015 can tell'
    },
    {
      name: 'npnru_codes_2015',
      type: 'text',
      nullable: true,
      description: 'those QPV 2015, ‘;’ between'
    },
    lon,
    lat
  ]
})

export const neighbourhoodOutlines = outlines(
  'neighbourhood_outlines',
  t('Contours des quartiers prioritaires 2024'),
  'One row per QPV 2024, in the order of neighbourhoods.'
)

export const departmentOutlines = outlines(
  'department_outlines',
  t('Contours des départements'),
  'One row per department that has an outline, in the order of territories.'
)

export const regionOutlines = outlines(
  'region_outlines',
  t('Contours des régions'),
  'One row per region that has an outline, in the order of territories.'
)

export const crosswalk = table({
  name: 'crosswalk',
  title: t('Passage entre quartiers 2015 et 2024, par surface'),
  description:
    'Every pair of a QPV 2015 and a QPV 2024 that overlap, by area measured on an equal-area projection (Lambert cylindrical, WGS 84), sorted by 2015, then 2024 code. One row serves both directions: from 2015 to 2024 read share_of_2015, back read share_of_2024. Pairs under 1 % of both are slivers of borders drawn twice and left out; the QPV 2015 overseas have no outline and no row. The only link between generations: numbers and names do not follow each other.',
  loading: 'asked',
  key: ['code_2015', 'code_2024'],
  columns: [
    { name: 'code_2015', type: 'label', description: 'QP022003' },
    { name: 'code_2024', type: 'label', description: 'QN02203M' },
    { name: 'area_km2', type: 'number', unit: 'km2', description: 'of the overlap' },
    {
      name: 'share_of_2015',
      type: 'number',
      unit: 'share',
      description: 'part of the QPV 2015 that lies in the QPV 2024, 0 to 1'
    },
    {
      name: 'share_of_2024',
      type: 'number',
      unit: 'share',
      description: 'part of the QPV 2024 that lies in the QPV 2015, 0 to 1'
    }
  ]
})

export const npnru = table({
  name: 'npnru',
  title: t('Quartiers du NPNRU'),
  description: 'The 448 QPV (codes of 2015) of the NPNRU, sorted by code.',
  loading: 'asked',
  key: ['code_2015'],
  columns: [
    { name: 'code_2015', type: 'text', description: 'QP022003' },
    { name: 'department', type: 'label', description: 'written in the code' },
    {
      name: 'successors',
      type: 'text',
      nullable: true,
      description: 'QPV 2024 over it, largest share first, ‘;’ between'
    },
    {
      name: 'reach',
      type: 'label',
      values: ['successor', 'none', 'no_outline'],
      description:
        'successor: has one; none: has an outline and no QPV 2024 over it; no_outline: overseas, cannot be computed'
    }
  ]
})
