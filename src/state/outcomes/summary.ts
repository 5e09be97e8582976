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
  const known = n > 1 ? t('dont le chiffre est connu') : t('au chiffre connu')
  const some =
    n > 1 ? `les ${formatCount(n)} ${words.plural}` : t('le seul {singular}', { singular: words.singular })
  if (counting)
    return t('en tout dans {some} {known}, sur {areas}', { some, known, areas: formatCount(areas) })
  return n > 1
    ? t('{singular} médian des {n} {known}, sur {areas}', {
        singular: words.singular,
        n: formatCount(n),
        known,
        areas: formatCount(areas)
      })
    : t('{some} {known}, sur {areas}', { some, known, areas: formatCount(areas) })
}

/** What the figure of all QPV is: the producer's, or made of those that are known. */
export function wholeText(
  { published, known, parts }: OutcomeResult['all'][number],
  { generation, first }: OutcomeSubject,
  counting: boolean
): string {
  const what = t('ensemble des QPV {generation}{value}', {
    generation,
    value: first.shows === 'gap' ? t(', la référence') : ''
  })
  if (published) return t('{what}, publié', { what })
  const made = counting ? 'somme' : t('moyenne pondérée, une approximation')
  return t('{what}, {made} ({known} QPV sur {parts})', {
    what,
    made,
    known: formatCount(known),
    parts: formatCount(parts)
  })
}
