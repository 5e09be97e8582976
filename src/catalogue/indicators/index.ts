import { benefits } from './benefits.ts'
import { employment } from './employment.ts'
import { families } from './families.ts'
import { housing } from './housing.ts'
import { income } from './income.ts'
import { jobseekers } from './jobseekers.ts'
import type { Indicator, ThemeId, Words } from './indicator.ts'
import { population } from './population.ts'

/** Every indicator of the tables, theme after theme. */
export const indicators: readonly Indicator[] = [
  ...income,
  ...benefits,
  ...employment,
  ...jobseekers,
  ...population,
  ...families,
  ...housing
]

/** What indicators are about, in the order of the screen. */
export const themes: readonly { readonly id: ThemeId; readonly label: Words }[] = [
  { id: 'income', label: { fr: 'Pauvreté et revenus', en: 'Poverty and income' } },
  { id: 'employment', label: { fr: 'Emploi', en: 'Employment' } },
  { id: 'youth', label: { fr: 'Jeunesse', en: 'Youth' } },
  { id: 'population', label: { fr: 'Population', en: 'Population' } },
  { id: 'housing', label: { fr: 'Logement', en: 'Housing' } }
]
