import { indicators, themes } from '../../catalogue/indicators/index.ts'
import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { pageIndicators } from '../../catalogue/pageIndicators.ts'
import type { Columns } from '../../core/columns.ts'
import { formatCount } from '../../core/format.ts'
import type { Generation } from '../../catalogue/generation.ts'
import { changeOf, type Change, type NoChange } from './change.ts'
import { isKnown, type FiguresByIndicator, type Figure } from './figure.ts'
import { nationalFigures } from './nationalFigures.ts'
import { lineOf, lineOfNational, nearestFigure, type ReferenceId, type ReferenceLine } from './references.ts'

/** An indicator as a page shows it. */
export interface IndicatorRow {
  readonly indicator: Indicator
  /** the latest known; where none is, the latest, which says why */
  readonly figure: Figure
  /** a later year whose figure is not known; null when the latest is */
  readonly later: Figure | null
  readonly change: Change | NoChange
  readonly references: ReadonlyMap<ReferenceId, readonly ReferenceLine[]>
  /** all its years */
  readonly series: readonly Figure[]
  /** among the few that open the page */
  readonly main: boolean
}

/** What rows are made of; a part that has not arrived is empty. */
export interface RowParts {
  readonly generation: Generation
  readonly own: FiguresByIndicator
  readonly sets: ReadonlyMap<string, FiguresByIndicator>
  /** all QPV as the producer counts them */
  readonly all: FiguresByIndicator
  /** name and figures of each commune */
  readonly communes: readonly { readonly name: string; readonly figures: FiguresByIndicator }[]
  /** table indicators_national */
  readonly national: Columns | null
}

/** The indicators of a block, theme after theme; a theme without any is left out. */
export function indicatorRows(parts: RowParts) {
  return themes.flatMap((theme) => {
    const rows = indicators
      .filter((indicator) => indicator.theme === theme.id)
      .flatMap((indicator) => rowOf(indicator, parts) ?? [])
    return rows.length > 0 ? [{ theme, rows }] : []
  })
}

function rowOf(indicator: Indicator, parts: RowParts): IndicatorRow | null {
  const series = parts.own.get(indicator.id) ?? []
  const last = series.at(-1)
  if (!last) return null
  const figure = series.findLast(isKnown) ?? last
  return {
    indicator,
    figure,
    later: figure === last ? null : last,
    change: changeOf(series, indicator),
    references: referencesOf(indicator, figure.year, parts),
    series,
    main: pageIndicators.includes(indicator.id)
  }
}

function referencesOf({ id, breaks }: Indicator, year: number, parts: RowParts) {
  const ofSet = (set: string, detail?: (figure: Figure) => { long: string; short: string }) => {
    const figure = nearestFigure(parts.sets.get(set)?.get(id), year, breaks)
    return figure ? [lineOf(figure, detail?.(figure))] : []
  }
  const published = nearestFigure(parts.all.get(id), year, breaks)
  const national = (scope: 'france' | 'neighbourhoods') =>
    parts.national ? nationalFigures(parts.national, id, scope, year).map(lineOfNational) : []
  // Public pages of today speak of the QPV 2024: never beside those of 2015.
  const ofGeneration = () => (parts.generation === '2024' ? national('neighbourhoods') : [])
  return new Map<ReferenceId, readonly ReferenceLine[]>([
    [
      'commune',
      parts.communes.flatMap(({ name, figures }) => {
        const figure = nearestFigure(figures.get(id), year, breaks)
        return figure ? [lineOf(figure, { long: name, short: name })] : []
      })
    ],
    ['contract', ofSet('contract')],
    ['department', ofSet('department')],
    // Its column says that it is a median, and that it is of all QPV.
    ['median', ofSet('all', ({ used }) => ({ long: `${formatCount(used)}\u00a0QPV`, short: '' }))],
    ['all', published ? [lineOf(published)] : ofGeneration()],
    ['france', national('france')]
  ])
}
