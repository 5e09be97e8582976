import type { Mark } from '../../core/marks.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import type { Weight } from './fonts/family.ts'
import { pageLayers } from './pageWalk.ts'

/** The code points that a page sets in each weight. */
export function lettersOf(page: FinishedSheet): Map<Weight, Set<number>> {
  const letters = new Map<Weight, Set<number>>()
  const look = (marks: readonly Mark[]): void => {
    for (const mark of marks) {
      if (mark.kind === 'clip') look(mark.marks)
      if (mark.kind !== 'text') continue
      const weight = mark.weight ?? 400
      const known = letters.get(weight) ?? new Set()
      for (const letter of mark.text) known.add(letter.codePointAt(0) ?? 0)
      letters.set(weight, known)
    }
  }
  for (const layer of pageLayers(page)) {
    if (layer.kind === 'marks') look(layer.marks)
    else if (layer.map.kind === 'marks') look(layer.map.marks)
  }
  return letters
}
