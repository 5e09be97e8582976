import { statusText } from '../../catalogue/status.ts'
import { formatCount } from '../../core/format.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import type { OutcomeCell } from './figure.ts'
import type { AskedFigure } from './subject.ts'
import { formatAsked } from './words.ts'
import { t } from '../../words/t.ts'

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
  const both = shows === 'change' ? t(' les deux années') : ''
  return t(' ({known} {value}{both} sur {parts})', {
    known: formatCount(known),
    value: known > 1 ? 'quartiers connus' : 'quartier connu',
    both,
    parts: formatCount(parts)
  })
}
