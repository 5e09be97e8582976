import type { Generation } from './generation.ts'
import type { TableName } from './tables/index.ts'
import { benefits } from './indicators/benefits.ts'
import { employment } from './indicators/employment.ts'
import { income } from './indicators/income.ts'
import { indicators } from './indicators/index.ts'
import { jobseekers } from './indicators/jobseekers.ts'
import type { Indicator } from './indicators/indicator.ts'
import { ownFigureOf, type OwnFigure, type OwnMeasure } from './ownMeasures.ts'
import { programmes, type Programme } from './programmes.ts'
import { inLanguage, t } from '../words/t.ts'

/** What the view of outcomes can draw of an area: an indicator, money per inhabitant, or a column of the visitor's own. */
export type OutcomeMeasure =
  | { readonly kind: 'indicator'; readonly id: string; readonly label: string; readonly indicator: Indicator }
  | {
      readonly kind: 'funding'
      readonly id: string
      readonly label: string
      /** of one family: their amounts add up */
      readonly programmes: readonly Programme[]
    }
  | {
      readonly kind: 'own'
      readonly id: string
      readonly label: string
      readonly figure: OwnFigure
      /** null when this browser does not have the file that a link names */
      readonly file: string | null
      readonly unit: string
      /** what to know before a figure is quoted: of an estimate, how it was made */
      readonly caution: string | null
    }

const indicatorMeasures: readonly OutcomeMeasure[] = indicators.map((indicator) => ({
  kind: 'indicator',
  id: indicator.id,
  label: inLanguage(indicator.label),
  indicator
}))

// Yearly posts only: what is known of agreements is not exhaustive, and has no year.
const yearly = programmes.filter((programme) => programme.years !== null && programme.exhaustive)

const fundingMeasures: readonly OutcomeMeasure[] = [
  ...yearly.map((programme) => ({
    kind: 'funding' as const,
    id: `funding-${programme.id}`,
    label: t('{label} par habitant', { label: programme.label }),
    programmes: [programme]
  })),
  {
    kind: 'funding',
    id: 'funding-posts',
    label: t('Adultes-relais et FONJEP par habitant'),
    programmes: yearly
  }
]

export const outcomeMeasures: readonly OutcomeMeasure[] = [...indicatorMeasures, ...fundingMeasures]

/**
 * The measure with this id; undefined for a stranger's.
 * @param own columns of the files that are open: the name of another is not known, only where it stands
 * @throws InputError for the id of a column that cannot be read
 */
export function outcomeMeasureOf(id: string, own: readonly OwnMeasure[] = []): OutcomeMeasure | undefined {
  const figure = ownFigureOf(id)
  if (!figure) return outcomeMeasures.find((measure) => measure.id === id)
  const open = own.find((measure) => measure.id === id)
  return {
    kind: 'own',
    id,
    label: open?.label ?? figure.column,
    figure,
    file: open?.file ?? null,
    unit: open?.unit ?? '',
    caution: open?.caution ?? null
  }
}

/** Benefits that stand beside the families of the same file, in the table of the population. */
const besideFamilies = ['caf-recipients', 'caf-covered']

/** The table that holds an indicator's figures for a generation. */
export function indicatorTable({ id }: Indicator, generation: Generation): TableName {
  if (generation === '2024') return 'indicators_2024'
  if (besideFamilies.includes(id)) return 'indicators_population'
  if ([...income, ...benefits].some((one) => one.id === id)) return 'indicators_income'
  if ([...employment, ...jobseekers].some((one) => one.id === id)) return 'indicators_employment'
  return 'indicators_population'
}

/**
 * Years of the amounts that go with a generation's inhabitants. None with that of 2015: the inhabitants of its QPV
 * are known by contract of then, and those of a contract over two departments belong to neither.
 */
export function fundingYears(generation: Generation): readonly number[] {
  return generation === '2024' ? [2024] : []
}
