import { indicators } from '../../catalogue/indicators/index.ts'
import { formatCount } from '../../core/format.ts'
import { isKnown, type FiguresByIndicator } from './figure.ts'
import { figureText, madeText, yearOf } from './figureWords.ts'
import { areaKm2Text } from './identityWords.ts'
import type { PageSubject } from './pageSubject.ts'
import { inLanguage, t } from '../../words/t.ts'

/** A figure that opens a page, and what it is. */
export interface PageFact {
  readonly id: string
  readonly value: string
  readonly label: string
}

const shown = ['population', 'poverty-rate', 'employment-rate'] as const

/**
 * The figures that open a page, the latest known of each.
 * @param own figures of its first block; null while they arrive
 */
export function pageFacts(subject: PageSubject, own: FiguresByIndicator | null): PageFact[] {
  const facts = shown.flatMap((id): PageFact[] => {
    const indicator = indicators.find((one) => one.id === id)
    const series = own?.get(id)
    const figure = series?.findLast(isKnown) ?? series?.at(-1)
    if (!indicator || !figure) return []
    const made = madeText(figure)
    const label = `${inLanguage(indicator.label)}, ${yearOf(figure.year)}${made ? ` (${made})` : ''}`
    return [{ id, value: figureText(figure, indicator), label }]
  })
  const size = subject.generation
    ? {
        id: 'area',
        value: areaKm2Text(subject),
        label: Number.isNaN(subject.areaKm2) ? t('Superficie') : t('Superficie, mesurée sur le contour')
      }
    : {
        id: 'neighbourhoods',
        value: formatCount(subject.neighbourhoods),
        label: t('Quartiers prioritaires 2024')
      }
  return [...facts, size]
}

/** Where it is: 'Toulouse, Haute-Garonne, Occitanie'. A department is not said to be in itself. */
export function whereText({ area, communes, departments, regions }: PageSubject): string {
  const names = [
    communes,
    ...(area.level === 'department' ? [] : departments.map(({ name }) => name)),
    ...regions.map(({ name }) => name)
  ]
  // A region may have its department's name.
  return [...new Set(names.filter(Boolean))].join(', ')
}
