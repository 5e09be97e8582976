import { opening, type Choice } from '../../src/state/choice.ts'
import { subjectOf } from '../../src/state/subjectOf.ts'
import type { Subject } from '../../src/query/subject.ts'
import { publishedPlaces } from './database.ts'

const places = publishedPlaces()

/** The subject of the opening with some parts changed. */
export function subject(change: Partial<Choice> = {}): Subject {
  return subjectOf({ ...opening, ...change }, places)
}
