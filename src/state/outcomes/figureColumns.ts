import { cellText } from './cellWords.ts'
import type { OutcomeRow } from './rows.ts'
import type { OutcomeSubject } from './subject.ts'
import { figureText, whenText } from './words.ts'

/** The one or two figures that a subject asks for, as columns of a table of its areas. */
export function figureColumns({ first, second, level }: OutcomeSubject) {
  return [
    {
      id: 'first',
      label: `${figureText(first)}, ${whenText(first)}`,
      cell: (row: OutcomeRow) => row.first.value,
      format: (_: number, row: OutcomeRow) => cellText(first, row.first, level)
    },
    ...(second
      ? [
          {
            id: 'second',
            label: `${figureText(second)}, ${whenText(second)}`,
            cell: (row: OutcomeRow) => row.second.value,
            format: (_: number, row: OutcomeRow) => cellText(second, row.second, level)
          }
        ]
      : [])
  ]
}
