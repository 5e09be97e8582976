import { neverQuantile, type Indicator, type Words } from './indicator.ts'
import { theme } from './theme.ts'

const vintages: Words = {
  fr: 'Deux millésimes qui se suivent ne se lisent pas comme une évolution (avertissement du producteur).',
  en: 'Two consecutive vintages must not be read as a change (the producer’s warning).'
}
const perUnit: Words = {
  fr: 'Par unité de consommation ; ménages fiscaux ordinaires.',
  en: 'Per consumption unit; ordinary fiscal households.'
}
const { rate } = theme('income', [vintages, perUnit])

const disposable = (rank: string, english: string) => ({
  definition: {
    fr: `${rank} du revenu disponible par unité de consommation : revenus déclarés et prestations, moins les impôts directs.`,
    en: `${english} of disposable income per consumption unit: declared income and benefits, less direct taxes.`
  },
  aggregation: neverQuantile,
  direction: 'more-is-better' as const
})
const declared = (rank: string, english: string) => ({
  definition: {
    fr: `${rank} du revenu déclaré par unité de consommation, avant prestations et impôts.`,
    en: `${english} of declared income per consumption unit, before benefits and taxes.`
  },
  aggregation: neverQuantile,
  direction: 'more-is-better' as const
})
const share = (fr: string, en: string) => ({
  definition: {
    fr: `Part ${fr} dans l’ensemble des revenus disponibles du quartier.`,
    en: `Share of ${en} in all disposable income of the area.`
  },
  of: {
    numerator: { fr, en },
    denominator: { fr: 'revenus disponibles', en: 'disposable income' }
  }
})

export const income: readonly Indicator[] = [
  rate(
    'poverty-rate',
    'percent',
    { fr: 'Taux de pauvreté à 60 %', en: 'Poverty rate at 60%' },
    {
      definition: {
        fr: 'Part des habitants dont le niveau de vie est sous 60 % du niveau de vie médian national.',
        en: 'Share of inhabitants whose standard of living is below 60% of the national median.'
      },
      of: {
        numerator: { fr: 'personnes sous le seuil de pauvreté', en: 'people below the poverty line' },
        denominator: { fr: 'personnes des ménages fiscaux', en: 'people of fiscal households' }
      },
      aggregation: { kind: 'weighted', by: 'population' },
      direction: 'more-is-worse',
      cautions: [
        {
          fr: 'Pour les QPV 2024, la copie disponible donne des points entiers et ne dit pas l’année.',
          en: 'For QPV 2024 the available copy gives whole points and does not say the year.'
        }
      ]
    }
  ),
  rate(
    'disposable-income-median',
    'eur',
    { fr: 'Revenu disponible médian', en: 'Median disposable income' },
    disposable('Médiane', 'Median')
  ),
  rate(
    'disposable-income-q1',
    'eur',
    { fr: 'Revenu disponible, 1er quartile', en: 'Disposable income, first quartile' },
    disposable('Premier quartile', 'First quartile')
  ),
  rate(
    'disposable-income-q3',
    'eur',
    { fr: 'Revenu disponible, 3e quartile', en: 'Disposable income, third quartile' },
    disposable('Troisième quartile', 'Third quartile')
  ),
  rate(
    'disposable-income-d1',
    'eur',
    { fr: 'Revenu disponible, 1er décile', en: 'Disposable income, first decile' },
    disposable('Premier décile', 'First decile')
  ),
  rate(
    'disposable-income-d9',
    'eur',
    { fr: 'Revenu disponible, 9e décile', en: 'Disposable income, ninth decile' },
    disposable('Neuvième décile', 'Ninth decile')
  ),
  rate(
    'disposable-interdecile-ratio',
    'ratio',
    {
      fr: 'Rapport interdécile du revenu disponible (D9/D1)',
      en: 'Interdecile ratio of disposable income (D9/D1)'
    },
    {
      ...disposable('Rapport du neuvième au premier décile', 'Ratio of the ninth to the first decile'),
      direction: 'more-is-worse'
    }
  ),
  rate(
    'gini',
    'ratio',
    { fr: 'Indice de Gini du revenu disponible', en: 'Gini index of disposable income' },
    { ...disposable('Indice de Gini', 'Gini index'), direction: 'more-is-worse' }
  ),
  rate(
    's80-s20',
    'ratio',
    { fr: 'Rapport S80/S20 du revenu disponible', en: 'S80/S20 ratio of disposable income' },
    {
      ...disposable(
        'Masse détenue par les 20 % les plus aisés sur celle des 20 % les plus modestes',
        'Mass held by the top 20% over that of the bottom 20%'
      ),
      direction: 'more-is-worse'
    }
  ),
  rate(
    'declared-income-median',
    'eur',
    { fr: 'Revenu déclaré médian', en: 'Median declared income' },
    declared('Médiane', 'Median')
  ),
  rate(
    'declared-income-q1',
    'eur',
    { fr: 'Revenu déclaré, 1er quartile', en: 'Declared income, first quartile' },
    declared('Premier quartile', 'First quartile')
  ),
  rate(
    'declared-income-q3',
    'eur',
    { fr: 'Revenu déclaré, 3e quartile', en: 'Declared income, third quartile' },
    declared('Troisième quartile', 'Third quartile')
  ),
  rate(
    'declared-income-d1',
    'eur',
    { fr: 'Revenu déclaré, 1er décile', en: 'Declared income, first decile' },
    declared('Premier décile', 'First decile')
  ),
  rate(
    'declared-income-d9',
    'eur',
    { fr: 'Revenu déclaré, 9e décile', en: 'Declared income, ninth decile' },
    declared('Neuvième décile', 'Ninth decile')
  ),
  rate(
    'taxed-households',
    'percent',
    { fr: 'Part des ménages fiscaux imposés', en: 'Share of taxed households' },
    {
      definition: {
        fr: 'Part des ménages fiscaux qui paient un impôt sur le revenu.',
        en: 'Share of fiscal households that pay income tax.'
      },
      of: {
        numerator: { fr: 'ménages fiscaux imposés', en: 'taxed fiscal households' },
        denominator: { fr: 'ménages fiscaux', en: 'fiscal households' }
      },
      direction: 'more-is-better'
    }
  ),
  rate(
    'low-declared-income',
    'percent',
    { fr: 'Taux de bas revenus déclarés', en: 'Rate of low declared income' },
    {
      definition: {
        fr: 'Part des habitants dont le revenu déclaré par unité de consommation est sous 60 % de la médiane nationale.',
        en: 'Share of inhabitants whose declared income per consumption unit is below 60% of the national median.'
      },
      aggregation: { kind: 'weighted', by: 'population' },
      direction: 'more-is-worse'
    }
  ),
  rate(
    'share-activity-income',
    'percent',
    { fr: 'Part des revenus d’activité', en: 'Share of earned income' },
    share('des revenus d’activité', 'earned income')
  ),
  rate(
    'share-unemployment-benefits',
    'percent',
    { fr: 'Part des indemnités de chômage', en: 'Share of unemployment benefits' },
    share('des indemnités de chômage', 'unemployment benefits')
  ),
  rate(
    'share-pensions',
    'percent',
    { fr: 'Part des pensions et retraites', en: 'Share of pensions' },
    share('des pensions, retraites et rentes', 'pensions and annuities')
  ),
  rate(
    'share-wealth-income',
    'percent',
    { fr: 'Part des revenus du patrimoine', en: 'Share of property income' },
    share('des revenus du patrimoine', 'property income')
  ),
  rate(
    'share-social-benefits',
    'percent',
    { fr: 'Part des prestations sociales', en: 'Share of social benefits' },
    share('de l’ensemble des prestations sociales', 'all social benefits')
  ),
  rate(
    'share-family-benefits',
    'percent',
    { fr: 'Part des prestations familiales', en: 'Share of family benefits' },
    share('des prestations familiales', 'family benefits')
  ),
  rate(
    'share-minimum-benefits',
    'percent',
    { fr: 'Part des minima sociaux', en: 'Share of minimum social benefits' },
    share('des minima sociaux', 'minimum social benefits')
  ),
  rate(
    'share-housing-benefits',
    'percent',
    { fr: 'Part des prestations logement', en: 'Share of housing benefits' },
    share('des prestations logement', 'housing benefits')
  ),
  rate(
    'share-taxes',
    'percent',
    { fr: 'Part des impôts (négative)', en: 'Share of taxes (negative)' },
    share('des impôts directs, comptée en négatif,', 'direct taxes, counted as negative,')
  )
]
