import { funders } from '../catalogue/funders.ts'
import { levelOf } from '../catalogue/levels.ts'
import { measures } from '../catalogue/measures.ts'
import { programmes } from '../catalogue/programmes.ts'
import type { Places } from '../geo/places.ts'
import type { Subject } from '../query/subject.ts'
import { opening, type Choice } from './choice.ts'

/** The choice with its ids resolved to catalogue objects; the choice was validated when it was read. */
export function subjectOf(choice: Choice, places: Places): Subject {
  const measure = measures.find((candidate) => candidate.id === choice.measure)
  if (!measure) throw new Error(`measure ${choice.measure} is not in the catalogue`)
  const place = choice.zone && places.find(choice.zone.level, choice.zone.code)
  return {
    zone: choice.zone && { ...choice.zone, name: place?.name ?? choice.zone.code },
    programmes: programmes.filter((programme) => choice.programmes.includes(programme.id)),
    funder: funders.find((funder) => funder.id === choice.funder) ?? null,
    years: choice.years,
    npnru: choice.npnru,
    level: levelOf(choice.level),
    measure
  }
}

/** Whether table opening_figures answers this choice: the same question, whatever the way it is drawn. */
export function isOpeningQuestion(choice: Choice): boolean {
  const question = ({ zone, programmes: ids, funder, years, npnru, level }: Choice) =>
    JSON.stringify({ zone, ids, funder, years, npnru, level })
  return question(choice) === question(opening)
}
