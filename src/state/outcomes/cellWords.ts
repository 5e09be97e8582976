import { statusText } from '../../catalogue/status.ts'
import { formatCount } from '../../core/format.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import type { OutcomeCell } from './figure.ts'
import type { AskedFigure } from './subject.ts'
import { formatAsked } from './words.ts'
import { plural, t } from '../../words/t.ts'

/** A figure in words, or why there is none: '43,2 %', 'manquant', '1 204 (11 quartiers connus sur 12)'. */
export function cellText(figure: AskedFigure, cell: OutcomeCell, level: OutcomesChoice['level']): string {
  if (cell.status !== 'value' && cell.status !== 'zero')
    return cell.status === 'not_applicable' && figure.shows === 'gap'
      ? t('référence inconnue')
      : statusText(cell.status)
  return `${formatAsked(figure, cell.value)}${coverageNote(cell, level, figure.shows)}`
}

/** What an aggregate leaves out: ' (11 quartiers connus sur 12)'; '' when nothing. */
export function coverageNote(
  { known, parts }: OutcomeCell,
  level: OutcomesChoice['level'],
  shows: OutcomesChoice['shows'] = 'value'
): string {
  if (level === 'neighbourhood' || known >= parts) return ''
  const counts = { known: formatCount(known), parts: formatCount(parts) }
  const told =
    shows === 'change'
      ? plural(
          known,
          t('{known} quartier connu les deux années sur {parts}', counts),
          t('{known} quartiers connus les deux années sur {parts}', counts)
        )
      : plural(
          known,
          t('{known} quartier connu sur {parts}', counts),
          t('{known} quartiers connus sur {parts}', counts)
        )
  return ` (${told})`
}
