import type { Series } from '../../charts/timeSeries.ts'
import type { SeriesBreak } from '../../charts/years.ts'
import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { isKnown, type Figure, type FiguresByIndicator } from './figure.ts'
import { inLanguage, t } from '../../words/t.ts'

/** What lines over the years are made from. */
export interface SeriesParts {
  /** what the reader looks at */
  readonly name: string
  readonly own: FiguresByIndicator
  readonly sets: ReadonlyMap<string, FiguresByIndicator>
  readonly all: FiguresByIndicator
  readonly department: string | null
}

/** An indicator over the years beside what it compares with. Sums of many QPV are left out: on one axis with a
 * neighbourhood's number they would flatten it. */
export function chartSeries(indicator: Indicator, parts: SeriesParts): Series[] {
  const isSum = indicator.aggregation.kind === 'sum'
  const how = indicator.aggregation.kind === 'weighted' ? t('moyenne pondérée') : t('médiane')
  return [
    seriesOf('own', parts.name, 'area', parts.own.get(indicator.id)),
    ...(isSum || parts.department === null
      ? []
      : [
          seriesOf(
            'department',
            t('QPV du département ({how})', { how }),
            'reference',
            parts.sets.get('department')?.get(indicator.id)
          )
        ]),
    seriesOf('median', t('QPV médian'), 'reference', parts.sets.get('all')?.get(indicator.id)),
    ...(isSum ? [] : [seriesOf('all', t('Ensemble des QPV'), 'reference', parts.all.get(indicator.id))])
  ].filter(({ values }) => values.some(Number.isFinite))
}

/** The breaks of an indicator as a chart takes them. */
export function chartBreaks({ breaks }: Indicator): SeriesBreak[] {
  return breaks.map(({ year, why }) => ({ year, text: inLanguage(why) }))
}

function seriesOf(
  id: string,
  label: string,
  kind: Series['kind'],
  figures: readonly Figure[] | undefined
): Series {
  const dated = (figures ?? []).filter(({ year }) => !Number.isNaN(year))
  return {
    id,
    label,
    kind,
    years: dated.map(({ year }) => year),
    values: dated.map((figure) => (isKnown(figure) ? figure.value : Number.NaN))
  }
}
