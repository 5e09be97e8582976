import { censusBreaks, type Indicator, type Words } from './indicator.ts'
import { theme } from './theme.ts'

const census: Words = {
  fr: 'Recensement de la population : l’année est celle du fichier, les enquêtes sont antérieures ; l’édition 2018 répète celle de 2017.',
  en: 'Census: the year is that of the file, the surveys are older; the edition of 2018 repeats that of 2017.'
}
const worse = { direction: 'more-is-worse' as const }
const { rate } = theme('employment', [census], censusBreaks)

const employed = (fr: string, en: string) => ({
  definition: {
    fr: `Part des ${fr} de 15 à 64 ans qui ont un emploi.`,
    en: `Share of ${en} aged 15 to 64 who have a job.`
  },
  of: {
    numerator: { fr: `${fr} de 15 à 64 ans en emploi`, en: `employed ${en} aged 15 to 64` },
    denominator: { fr: `${fr} de 15 à 64 ans`, en: `${en} aged 15 to 64` }
  },
  direction: 'more-is-better' as const
})
const precarious = (fr: string, en: string) => ({
  definition: {
    fr: `Part des emplois précaires (intérim, contrats aidés, apprentissage, stages, contrats à durée déterminée) parmi les ${fr} en emploi.`,
    en: `Share of precarious jobs (temporary, subsidised, apprenticeship, internship, fixed-term) among employed ${en}.`
  },
  ...worse
})
const limited = (fr: string, en: string) => ({
  definition: {
    fr: `Part des emplois à durée limitée parmi les ${fr} en emploi.`,
    en: `Share of limited-duration jobs among employed ${en}.`
  },
  cautions: [
    {
      fr: 'Remplace à partir de 2021 le taux d’emplois précaires : les deux ne se comparent pas.',
      en: 'Replaces the rate of precarious jobs from 2021: the two cannot be compared.'
    }
  ],
  ...worse
})

/** Employment as the census counts it. */
export const employment: readonly Indicator[] = [
  rate(
    'employment-rate',
    'percent',
    { fr: 'Taux d’emploi des 15-64 ans', en: 'Employment rate, ages 15-64' },
    employed('habitants', 'inhabitants')
  ),
  rate(
    'employment-rate-women',
    'percent',
    { fr: 'Taux d’emploi des femmes', en: 'Employment rate of women' },
    employed('femmes', 'women')
  ),
  rate(
    'employment-rate-foreigners',
    'percent',
    { fr: 'Taux d’emploi des étrangers', en: 'Employment rate of foreigners' },
    employed('étrangers', 'foreigners')
  ),
  rate(
    'precarious-jobs',
    'percent',
    { fr: 'Part des emplois précaires', en: 'Share of precarious jobs' },
    precarious('habitants', 'inhabitants')
  ),
  rate(
    'precarious-jobs-women',
    'percent',
    { fr: 'Part des emplois précaires, femmes', en: 'Share of precarious jobs, women' },
    precarious('femmes', 'women')
  ),
  rate(
    'precarious-jobs-foreigners',
    'percent',
    { fr: 'Part des emplois précaires, étrangers', en: 'Share of precarious jobs, foreigners' },
    precarious('étrangers', 'foreigners')
  ),
  rate(
    'limited-jobs',
    'percent',
    { fr: 'Part des emplois à durée limitée', en: 'Share of limited-duration jobs' },
    limited('habitants', 'inhabitants')
  ),
  rate(
    'limited-jobs-women',
    'percent',
    { fr: 'Part des emplois à durée limitée, femmes', en: 'Share of limited-duration jobs, women' },
    limited('femmes', 'women')
  ),
  rate(
    'limited-jobs-foreigners',
    'percent',
    { fr: 'Part des emplois à durée limitée, étrangers', en: 'Share of limited-duration jobs, foreigners' },
    limited('étrangers', 'foreigners')
  )
]
