/** Words for readers in both languages of the screen. */
export interface Words {
  readonly fr: string
  readonly en: string
}

export type ThemeId = 'income' | 'employment' | 'youth' | 'population' | 'housing'

/** How the figures of several areas make one; see the rules of docs/data.md. */
export type Aggregation =
  | { readonly kind: 'sum' }
  /** a mean weighted by another indicator, an approximation that the screen must name */
  | { readonly kind: 'weighted'; readonly by: string }
  | { readonly kind: 'never'; readonly why: Words }

export type IndicatorUnit =
  'inhabitants' | 'households' | 'people' | 'dwellings' | 'eur' | 'percent' | 'ratio'

/** What is measured of an area, the same for every area and year unless a break says otherwise. */
export interface Indicator {
  readonly id: string
  readonly theme: ThemeId
  readonly label: Words
  readonly definition: Words
  readonly unit: IndicatorUnit
  /** Of a rate, where the producer says what is divided by what. */
  readonly of?: { readonly numerator: Words; readonly denominator: Words }
  readonly aggregation: Aggregation
  readonly direction: 'more-is-better' | 'more-is-worse' | 'neither'
  /** Years from which figures cannot be compared with those before. */
  readonly breaks: readonly { readonly year: number; readonly why: Words }[]
  /** Years that carry one and the same figures: nothing changes between them. */
  readonly editions?: readonly (readonly number[])[]
  /** What the producer, or a look at the files, warns of. */
  readonly cautions: readonly Words[]
}

/** Whether a break in the series lies between two years: their figures cannot be compared. */
export function isParted(breaks: Indicator['breaks'], one: number, other: number): boolean {
  return breaks.some(({ year }) => one < year !== other < year)
}

/** An indicator's particulars: what is usual for its kind may be left out. */
export type Particulars = Partial<Omit<Indicator, 'id' | 'label' | 'unit'>> & Pick<Indicator, 'definition'>

/** Neither the medians nor the quantiles of parts give those of the whole. */
export const neverQuantile: Aggregation = {
  kind: 'never',
  why: {
    fr: 'une médiane, un quantile ou un rapport de quantiles ne se calcule pas à partir de ceux des parties',
    en: 'a median, a quantile or a ratio of quantiles does not follow from those of the parts'
  }
}

/** Rates whose denominators are not in the files. */
export const neverRate: Aggregation = {
  kind: 'never',
  why: {
    fr: 'le dénominateur n’est pas publié : le taux d’un ensemble ne se calcule pas',
    en: 'the denominator is not published: the rate of a whole cannot be computed'
  }
}

/** The editions of the census that repeat each other. */
export const censusEditions: NonNullable<Indicator['editions']> = [[2017, 2018]]

/** Rates of the census: the editions of 2017 and 2018 are one, and the next is another count. */
export const censusBreaks: Indicator['breaks'] = [
  {
    year: 2019,
    why: {
      fr: 'autre exploitation du recensement : l’édition 2018 répète celle de 2017',
      en: 'another use of the census: the edition of 2018 repeats that of 2017'
    }
  }
]
