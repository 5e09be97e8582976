import { quartiles, type Quartiles } from '../../core/statistics.ts'
import { formatCount } from '../../core/format.ts'
import type { OutcomeResult } from './result.ts'
import type { OutcomeRow } from './rows.ts'
import type { OutcomeSubject } from './subject.ts'
import { t } from '../../words/t.ts'

/** What the figures of many areas come to. */
export interface OutcomeSummary {
  /** of the areas; never called the figure of the whole */
  readonly quartiles: Quartiles
  /** of counts: over the areas whose figure is known */
  readonly sum: number
  /** areas that the filters keep */
  readonly areas: number
}

/** Median, quartiles and sum of the first figure over the rows that the mask keeps. */
export function outcomeSummary(rows: readonly OutcomeRow[], kept: Uint8Array): OutcomeSummary {
  const values = rows.filter((row) => kept[row.index] === 1).map((row) => row.first.value)
  return {
    quartiles: quartiles(values),
    sum: values.reduce((total, value) => (Number.isFinite(value) ? total + value : total), 0),
    areas: values.length
  }
}

/** What the large figure is of: 'quartier médian des 1 348 dont le chiffre est connu, sur 1 400'. */
export function summaryText(
  { quartiles: { n }, areas }: OutcomeSummary,
  words: { readonly singular: string; readonly plural: string },
  counting: boolean
): string {
  const told = { ...words, known: formatCount(n), all: formatCount(areas) }
  if (counting)
    return n > 1
      ? t('en tout dans les {known} {plural} dont le chiffre est connu, sur {all}', told)
      : t('en tout dans le seul {singular} au chiffre connu, sur {all}', told)
  return n > 1
    ? t('{singular} médian des {known} dont le chiffre est connu, sur {all}', told)
    : t('le seul {singular} au chiffre connu, sur {all}', told)
}

/** What the figure of all QPV is: the producer's, or made of those that are known. */
export function wholeText(
  { published, known, parts }: OutcomeResult['all'][number],
  { generation, first }: OutcomeSubject,
  counting: boolean
): string {
  const what =
    first.shows === 'gap'
      ? t('ensemble des QPV {generation}, la référence', { generation })
      : t('ensemble des QPV {generation}', { generation })
  if (published) return t('{what}, publié', { what })
  const made = { what, known: formatCount(known), parts: formatCount(parts) }
  return counting
    ? t('{what}, somme ({known} QPV sur {parts})', made)
    : t('{what}, moyenne pondérée, une approximation ({known} QPV sur {parts})', made)
}
