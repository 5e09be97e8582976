import { generationOfOwn, type OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { outcomes, type OutcomesChoice } from '../choices/outcomes.ts'

/** The view of outcomes with a joined column drawn alone, at its own level and generation. */
export function outcomesShowing({ id, level }: OwnMeasure): OutcomesChoice {
  return {
    ...outcomes.opening,
    measure: id,
    generation: generationOfOwn(level) ?? '2024',
    level: level === 'contract' || level === 'department' ? level : 'neighbourhood'
  }
}
