/** A date as far as it is known. */
export interface FuzzyDate {
  readonly [column: string]: unknown
  /** as written; null when nothing is */
  readonly date: string | null
  readonly precision: 'day' | 'month' | 'year' | 'period' | 'words' | null
  readonly first_year: number | null
  readonly last_year: number | null
}

/**
 * What a date in words tells: '2018-07-11', '2018-07', '2018', '2004-2021'; anything else ('mi-parcours', 'avant
 * PNRU', '2018 / 2019') is kept as words, and no year is guessed from it.
 */
export function fuzzyDate(text: string | null): FuzzyDate {
  if (text === null) return { date: null, precision: null, first_year: null, last_year: null }
  const period = /^(\d{4})-(\d{4})$/.exec(text)
  if (period) return dated(text, 'period', Number(period[1]), Number(period[2]))
  const one = /^(\d{4})(-(?:0[1-9]|1[0-2]))?(-(?:0[1-9]|[12]\d|3[01]))?$/.exec(text)
  if (!one) return { date: text, precision: 'words', first_year: null, last_year: null }
  const precision = one[3] ? 'day' : one[2] ? 'month' : 'year'
  return dated(text, precision, Number(one[1]), Number(one[1]))
}

function dated(date: string, precision: FuzzyDate['precision'], first: number, last: number): FuzzyDate {
  return { date, precision, first_year: first, last_year: last }
}
