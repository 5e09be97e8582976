import type { InseeFamily } from '../readers/inseeQpv2015.ts'

/** Where an indicator stands in the files of one family. */
export interface IndicatorColumn {
  readonly indicator: string
  readonly family: InseeFamily
  /** that the figures are of */
  readonly years: readonly number[]
  /** Year in the name of the file; the figures' own unless told. */
  readonly fileYear?: (year: number) => number
  /** as the file of a year heads it; case does not matter */
  readonly column: (year: number) => string
  /** column of the producer's quality code for it; null where the family has none */
  readonly note: (year: number) => string | null
}

const years = [2017, 2018, 2019, 2020, 2021, 2022]
const short = (year: number) => String(year).slice(2)

/** Disposable income: one layout to 2017, another after. */
function filosofi(indicator: string, to2017: string, to2019: string): IndicatorColumn {
  return {
    indicator,
    family: 'FILO',
    years: [2016, 2017, 2018, 2019],
    column: (year) => `${year <= 2017 ? to2017 : to2019}_A${short(year)}`,
    note: (year) => (year <= 2017 ? 'NOTE' : `DISP_NOTE_A${short(year)}`)
  }
}

/**
 * Incomes of Filosofi as the REVN files carry them: the year of the file is that of its release. REVN_2021 holds
 * Filosofi 2017 and REVN_2022 Filosofi 2018, which their disposable incomes prove cell by cell (see the twins of
 * data/parts/indicators.ts); the vintages of the older REVN files are written nowhere, and left out.
 */
function declared(indicator: string, column: string): IndicatorColumn {
  return {
    indicator,
    family: 'REVN',
    years: [2017, 2018],
    fileYear: releaseOf,
    column: () => column,
    note: () => 'NOTE_FILO'
  }
}

/** The REVN file that carries a vintage of Filosofi. */
export const releaseOf = (vintage: number) => vintage + 4

/** A column of one family that keeps its name. */
function named(family: InseeFamily, note: string | null, usual: readonly number[]) {
  return (indicator: string, column: string, own: readonly number[] = usual): IndicatorColumn => ({
    indicator,
    family,
    years: own,
    column: () => column,
    note: () => note
  })
}

/**
 * Jobseekers: the file of a year counts those of 31 December of the year before. The sums of IPRO_2021 and IPRO_2022
 * over Île-de-France and Seine-Saint-Denis are those that DREES dates of 2020 and 2021 (see jobseekerTotals).
 */
function seekers(indicator: string, column: string, own = seekerYears): IndicatorColumn {
  return {
    indicator,
    family: 'IPRO',
    years: own,
    fileYear: (year) => year + 1,
    column: () => column,
    note: () => 'NOTE_PE'
  }
}

const seekerYears = years.map((year) => year - 1)
const benefitYears = [2017, 2018, 2019, 2021, 2022]
const caf = named('REVN', 'NOTE_CNAF', benefitYears)
const cnam = named('REVN', 'NOTE_CNAM', benefitYears)
const census = named('IPRO', null, years)
const contracts = named('IPRO', 'NOTE_ASP', years)
const people = named('DEMO', 'NOTE_RP', years)
const families = named('DEMO', 'NOTE_CNAF', years)

export const incomeColumns: readonly IndicatorColumn[] = [
  filosofi('poverty-rate', 'TP60', 'DISP_TP60'),
  filosofi('disposable-income-median', 'DISP_Q2', 'DISP_MED'),
  filosofi('disposable-income-q1', 'DISP_Q1', 'DISP_Q1'),
  filosofi('disposable-income-q3', 'DISP_Q3', 'DISP_Q3'),
  filosofi('disposable-income-d1', 'DISP_D1', 'DISP_D1'),
  filosofi('disposable-income-d9', 'DISP_D9', 'DISP_D9'),
  filosofi('disposable-interdecile-ratio', 'DISP_D1D9', 'DISP_RD'),
  filosofi('gini', 'DISP_GINI', 'DISP_GINI'),
  filosofi('s80-s20', 'DISP_S80S20', 'DISP_S80S20'),
  filosofi('share-activity-income', 'DISP_PACT', 'DISP_PACT'),
  filosofi('share-unemployment-benefits', 'DISP_PCHO', 'DISP_PCHO'),
  filosofi('share-pensions', 'DISP_PPEN', 'DISP_PPEN'),
  filosofi('share-wealth-income', 'DISP_PPAT', 'DISP_PPAT'),
  filosofi('share-social-benefits', 'DISP_PPSOC', 'DISP_PPSOC'),
  filosofi('share-family-benefits', 'DISP_PPFAM', 'DISP_PPFAM'),
  filosofi('share-minimum-benefits', 'DISP_PPMINI', 'DISP_PPMINI'),
  filosofi('share-housing-benefits', 'DISP_PPLOGT', 'DISP_PPLOGT'),
  filosofi('share-taxes', 'DISP_PIMPOT', 'DISP_PIMPOT'),
  declared('declared-income-median', 'DECUC_Q2'),
  declared('declared-income-q1', 'DECUC_Q1'),
  declared('declared-income-q3', 'DECUC_Q3'),
  declared('declared-income-d1', 'DECUC_D1'),
  declared('declared-income-d9', 'DECUC_D9'),
  declared('taxed-households', 'PMIMP'),
  declared('low-declared-income', 'BREV'),
  caf('caf-half-dependent', 'APRES50', [2017, 2018, 2019]),
  caf('caf-wholly-dependent', 'APRES100', [2017, 2018, 2019]),
  caf('rsa-recipients', 'ARSAS'),
  caf('activity-bonus-recipients', 'APPA', [2018, 2019, 2021, 2022]),
  caf('aah-recipients', 'AAAH'),
  cnam('cmuc-covered', 'CCMUC', [2017, 2018, 2019]),
  cnam('health-insured', 'C', [2021, 2022]),
  cnam('c2s-covered', 'CC2S', [2021]),
  cnam('c2s-free', 'C_C2SNP', [2022]),
  cnam('c2s-paying', 'C_C2SP', [2022])
]

/** The file of 2019 does not count by education. */
const withEducation = seekerYears.filter((year) => year !== 2018)
const precariousYears = [2017, 2018, 2019, 2020]
const limitedYears = [2021, 2022]

export const employmentColumns: readonly IndicatorColumn[] = [
  census('employment-rate', 'TX_TOT_EMPL'),
  census('employment-rate-women', 'TX_F_EMPL'),
  census('employment-rate-foreigners', 'TX_ET_EMPL'),
  census('precarious-jobs', 'TX_TOT_EPREC', precariousYears),
  census('precarious-jobs-women', 'TX_F_EPREC', precariousYears),
  census('precarious-jobs-foreigners', 'TX_ET_EPREC', precariousYears),
  census('limited-jobs', 'TX_TOT_EDLIM', limitedYears),
  census('limited-jobs-women', 'TX_F_EDLIM', limitedYears),
  census('limited-jobs-foreigners', 'TX_ET_EDLIM', limitedYears),
  contracts('subsidised-contracts', 'CA'),
  seekers('jobseekers-abcde', 'ABCDE'),
  seekers('jobseekers-abc', 'ABC'),
  seekers('jobseekers-a', 'A'),
  seekers('jobseekers-abc-women', 'ABC_F'),
  seekers('jobseekers-abc-men', 'ABC_H'),
  seekers('jobseekers-abc-under-26', 'ABC_25'),
  seekers('jobseekers-abc-26-49', 'ABC_2649'),
  seekers('jobseekers-abc-50', 'ABC_50'),
  seekers('jobseekers-abc-rsa', 'ABC_RSA'),
  seekers('jobseekers-abc-foreigners', 'ABC_E'),
  seekers('jobseekers-abc-below-cap', 'ABC_INFCAPBEP', withEducation),
  seekers('jobseekers-abc-cap', 'ABC_CAPBEP', withEducation),
  seekers('jobseekers-abc-bac', 'ABC_BAC', withEducation),
  seekers('jobseekers-abc-above-bac', 'ABC_SUPBAC', withEducation),
  seekers('jobseekers-abc-6-months', 'ABC_DUR1'),
  seekers('jobseekers-abc-1-year', 'ABC_DUR2'),
  seekers('jobseekers-abc-2-years', 'ABC_DUR3'),
  seekers('jobseekers-abc-over-2-years', 'ABC_DUR4')
]

export const populationColumns: readonly IndicatorColumn[] = [
  people('population', 'POP_MUN'),
  people('women', 'TX_F'),
  people('under-25', 'TX_TOT_0A24'),
  people('under-25-women', 'TX_F_0A24'),
  people('over-60', 'TX_TOT_60ETPLUS'),
  people('over-60-women', 'TX_F_60ETPLUS'),
  people('youth-index', 'IND_JEUNE'),
  people('foreigners', 'TX_TOT_ET'),
  people('foreigners-women', 'TX_F_ET'),
  people('households-1', 'TX_TOT_MEN1'),
  people('households-6', 'TX_TOT_MEN6'),
  families('caf-recipients', 'A'),
  families('caf-covered', 'PERCOU'),
  families('caf-single-parents', 'AM'),
  families('caf-singles', 'AI'),
  families('caf-couples', 'ACSSENF'),
  families('caf-couples-children', 'ACAVENF'),
  families('caf-couples-3-children', 'AC3ENF'),
  families('caf-young', 'A_NETUD_24'),
  families('caf-students', 'A_ETUD'),
  families('children', 'ENF'),
  families('children-under-3', 'ENF_2'),
  families('children-3-5', 'ENF_3_5'),
  families('children-6-10', 'ENF_6_10'),
  families('children-11-14', 'ENF_11_14'),
  families('children-15-17', 'ENF_15_17'),
  families('children-18-24', 'ENF_18_24')
]
