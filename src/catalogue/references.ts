/** How a figure of table indicators_national answers an indicator of the neighbourhoods. */
export interface NationalReference {
  /** id in catalogue/indicators */
  readonly indicator: string
  /** column indicator of the table */
  readonly national: string
  /** what the national figure is multiplied by to be in the indicator's unit */
  readonly factor: number
}

/**
 * Territories of the table, the one that is preferred first. Where INSEE gives a figure for the urban units
 * around the QPV rather than for France, it is named so.
 */
export const nationalTerritories = {
  france: ['France', 'France métropolitaine', 'unités urbaines englobantes'],
  neighbourhoods: ['QPV total', 'QPV hexagone']
} as const

export type NationalScope = keyof typeof nationalTerritories

const monthsOfAYear = 12

/** The QPV 2024 are in force from this year on: an older page speaks of those of 2015. */
export const firstYearOf2024Neighbourhoods = 2024

/**
 * The figures that measure the same thing, and no other: the table's unemployment rates have no counterpart by
 * neighbourhood, its shares of CAF recipients are not the neighbourhoods' numbers of them, and its employment
 * rates come from a survey (ONPV), theirs from the census.
 */
export const nationalReferences: readonly NationalReference[] = [
  { indicator: 'poverty-rate', national: 'taux de pauvreté', factor: 1 },
  { indicator: 'disposable-income-median', national: 'niveau de vie médian', factor: monthsOfAYear },
  {
    indicator: 'disposable-income-d1',
    national: 'premier décile de niveau de vie',
    factor: monthsOfAYear
  },
  {
    indicator: 'disposable-income-d9',
    national: 'neuvième décile de niveau de vie',
    factor: monthsOfAYear
  },
  { indicator: 'under-25', national: 'moins de 25 ans', factor: 1 },
  { indicator: 'over-60', national: '60 ans ou plus', factor: 1 },
  { indicator: 'foreigners', national: 'étrangers', factor: 1 },
  { indicator: 'immigrants', national: 'immigrés', factor: 1 },
  { indicator: 'households-1', national: 'ménages : personnes seules', factor: 1 },
  { indicator: 'population', national: 'population', factor: 1 },
  { indicator: 'social-dwellings', national: 'logements sociaux (RPLS)', factor: 1 },
  { indicator: 'social-dwellings', national: 'logements sociaux situés en QPV (RPLS)', factor: 1 }
]
