import { censusBreaks, type Indicator, type Words } from './indicator.ts'
import { theme } from './theme.ts'

const edition: Words = {
  fr: 'L’année est celle de la diffusion : les éditions 2017 à 2020 reprennent une même population municipale, celles de 2021 et 2022 une autre.',
  en: 'The year is that of the release: the editions of 2017 to 2020 repeat one municipal population, those of 2021 and 2022 another.'
}
const { count } = theme('population', [edition])
const { rate } = theme('population', [], censusBreaks)
const young = theme('youth', [], censusBreaks)

const byPopulation = { aggregation: { kind: 'weighted', by: 'population' } as const }
const shareOf = (fr: string, en: string, numerator: Words, denominator: Words) => ({
  definition: { fr: `Part ${fr}.`, en: `Share of ${en}.` },
  of: { numerator, denominator }
})
const inhabitants: Words = { fr: 'habitants', en: 'inhabitants' }
const women: Words = { fr: 'femmes', en: 'women' }
const households: Words = { fr: 'ménages', en: 'households' }

export const population: readonly Indicator[] = [
  count(
    'population',
    'inhabitants',
    { fr: 'Population municipale', en: 'Municipal population' },
    {
      definition: {
        fr: 'Habitants du quartier au sens de la population municipale.',
        en: 'Inhabitants of the neighbourhood (municipal population).'
      },
      editions: [
        [2017, 2018, 2019, 2020],
        [2021, 2022]
      ],
      breaks: [
        {
          year: 2021,
          why: {
            fr: 'autre recensement : les éditions 2017 à 2020 portent une même population',
            en: 'another census: the editions of 2017 to 2020 carry one population'
          }
        }
      ]
    }
  ),
  rate(
    'women',
    'percent',
    { fr: 'Part des femmes', en: 'Share of women' },
    {
      ...shareOf('des femmes dans la population', 'women in the population', women, inhabitants),
      ...byPopulation
    }
  ),
  young.rate(
    'under-25',
    'percent',
    { fr: 'Part des moins de 25 ans', en: 'Share of people under 25' },
    {
      ...shareOf(
        'des moins de 25 ans dans la population',
        'people under 25 in the population',
        { fr: 'moins de 25 ans', en: 'people under 25' },
        inhabitants
      ),
      ...byPopulation
    }
  ),
  young.rate(
    'under-25-women',
    'percent',
    { fr: 'Part des moins de 25 ans parmi les femmes', en: 'Share of under-25s among women' },
    shareOf(
      'des moins de 25 ans parmi les femmes',
      'under-25s among women',
      { fr: 'femmes de moins de 25 ans', en: 'women under 25' },
      women
    )
  ),
  rate(
    'over-60',
    'percent',
    { fr: 'Part des 60 ans ou plus', en: 'Share of people aged 60 or more' },
    {
      ...shareOf(
        'des 60 ans ou plus dans la population',
        'people aged 60 or more in the population',
        { fr: '60 ans ou plus', en: 'people aged 60 or more' },
        inhabitants
      ),
      ...byPopulation
    }
  ),
  rate(
    'over-60-women',
    'percent',
    { fr: 'Part des 60 ans ou plus parmi les femmes', en: 'Share of over-60s among women' },
    shareOf(
      'des 60 ans ou plus parmi les femmes',
      'over-60s among women',
      { fr: 'femmes de 60 ans ou plus', en: 'women aged 60 or more' },
      women
    )
  ),
  young.rate(
    'youth-index',
    'ratio',
    { fr: 'Indice de jeunesse', en: 'Youth index' },
    {
      definition: {
        fr: 'Moins de 20 ans rapportés aux 60 ans ou plus.',
        en: 'People under 20 over people aged 60 or more.'
      },
      of: {
        numerator: { fr: 'moins de 20 ans', en: 'people under 20' },
        denominator: { fr: '60 ans ou plus', en: 'people aged 60 or more' }
      }
    }
  ),
  rate(
    'foreigners',
    'percent',
    { fr: 'Part des étrangers', en: 'Share of foreigners' },
    {
      ...shareOf(
        'des étrangers dans la population',
        'foreigners in the population',
        { fr: 'étrangers', en: 'foreigners' },
        inhabitants
      ),
      ...byPopulation
    }
  ),
  rate(
    'foreigners-women',
    'percent',
    { fr: 'Part des étrangères parmi les femmes', en: 'Share of foreigners among women' },
    shareOf(
      'des étrangères parmi les femmes',
      'foreigners among women',
      { fr: 'étrangères', en: 'foreign women' },
      women
    )
  ),
  rate(
    'immigrants',
    'percent',
    { fr: 'Part des immigrés', en: 'Share of immigrants' },
    {
      ...shareOf(
        'des immigrés dans la population',
        'immigrants in the population',
        { fr: 'immigrés', en: 'immigrants' },
        inhabitants
      ),
      ...byPopulation
    }
  ),
  count(
    'households',
    'households',
    { fr: 'Ménages', en: 'Households' },
    { definition: { fr: 'Ménages du quartier.', en: 'Households of the neighbourhood.' } }
  ),
  rate(
    'households-1',
    'percent',
    { fr: 'Part des ménages d’une personne', en: 'Share of one-person households' },
    shareOf(
      'des ménages d’une personne',
      'one-person households',
      { fr: 'ménages d’une personne', en: 'one-person households' },
      households
    )
  ),
  rate(
    'households-2',
    'percent',
    { fr: 'Part des ménages de 2 personnes', en: 'Share of two-person households' },
    shareOf(
      'des ménages de 2 personnes',
      'two-person households',
      { fr: 'ménages de 2 personnes', en: 'two-person households' },
      households
    )
  ),
  rate(
    'households-3',
    'percent',
    { fr: 'Part des ménages de 3 personnes', en: 'Share of three-person households' },
    shareOf(
      'des ménages de 3 personnes',
      'three-person households',
      { fr: 'ménages de 3 personnes', en: 'three-person households' },
      households
    )
  ),
  rate(
    'households-4-5',
    'percent',
    { fr: 'Part des ménages de 4 ou 5 personnes', en: 'Share of households of 4 or 5' },
    shareOf(
      'des ménages de 4 ou 5 personnes',
      'households of 4 or 5',
      { fr: 'ménages de 4 ou 5 personnes', en: 'households of 4 or 5' },
      households
    )
  ),
  rate(
    'households-6',
    'percent',
    { fr: 'Part des ménages de 6 personnes ou plus', en: 'Share of households of 6 or more' },
    shareOf(
      'des ménages de 6 personnes ou plus',
      'households of 6 or more',
      { fr: 'ménages de 6 personnes ou plus', en: 'households of 6 or more' },
      households
    )
  ),
  rate(
    'immigrant-households',
    'percent',
    { fr: 'Part des ménages immigrés', en: 'Share of immigrant households' },
    shareOf(
      'des ménages dont la personne de référence est immigrée',
      'households whose reference person is an immigrant',
      { fr: 'ménages immigrés', en: 'immigrant households' },
      households
    )
  ),
  rate(
    'foreign-households',
    'percent',
    { fr: 'Part des ménages étrangers', en: 'Share of foreign households' },
    shareOf(
      'des ménages dont la personne de référence est étrangère',
      'households whose reference person is a foreigner',
      { fr: 'ménages étrangers', en: 'foreign households' },
      households
    )
  )
]
