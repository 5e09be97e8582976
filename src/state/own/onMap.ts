import { atlasLevelOf, generationOfOwn, type OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { fitting } from '../choices/outcomeRules.ts'
import { outcomes, type OutcomesChoice } from '../choices/outcomes.ts'

/** The view of outcomes with a joined column drawn alone, at its own level and generation. */
export function outcomesShowing(measure: OwnMeasure): OutcomesChoice {
  return fitting({
    ...outcomes.opening,
    measure: measure.id,
    generation: generationOfOwn(measure) ?? '2024',
    level: atlasLevelOf(measure)
  })
}
