import { statuses } from '../../catalogue/status.ts'
import { formatCount } from '../../core/format.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import type { OutcomeCell } from './figure.ts'
import type { AskedFigure } from './subject.ts'
import { formatAsked } from './words.ts'

/** A figure in words, or why there is none: '43,2 %', 'manquant', '1 204 (11 quartiers connus sur 12)'. */
export function cellText(figure: AskedFigure, cell: OutcomeCell, level: OutcomesChoice['level']): string {
  if (cell.status !== 'value' && cell.status !== 'zero')
    return statuses.find(({ id }) => id === cell.status)?.fr ?? cell.status
  return `${formatAsked(figure, cell.value)}${coverageNote(cell, level)}`
}

/** What an aggregate leaves out: ' (11 quartiers connus sur 12)'; '' when nothing. */
export function coverageNote({ known, parts }: OutcomeCell, level: OutcomesChoice['level']): string {
  if (level === 'neighbourhood' || known >= parts) return ''
  return ` (${formatCount(known)} quartiers connus sur ${formatCount(parts)})`
}
