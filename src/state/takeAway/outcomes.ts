import type { Status } from '../../catalogue/status.ts'
import type { TakeAway, TakeAwayColumn } from '../../exports/data/index.ts'
import type { OutcomeCell } from '../outcomes/figure.ts'
import { undated } from '../outcomes/figure.ts'
import { npnruOf, npnruWords, type OutcomeRow } from '../outcomes/rows.ts'
import type { AreaSet } from '../outcomes/areaSet.ts'
import type { AskedFigure, OutcomeSubject } from '../outcomes/subject.ts'
import { figureText, outcomeTitle, unitText, whenText } from '../outcomes/words.ts'
import { fileStem, takenMethod, type Method } from './method.ts'
import { departmentsColumn, geometryOfPlaces, nameColumns, textColumn } from './places.ts'
import { inLanguage, t } from '../../words/t.ts'

/**
 * The table of outcomes as a file holds it.
 * @param rows those that filters and brushes keep
 */
export function outcomeTakeAway(
  subject: OutcomeSubject,
  rows: readonly OutcomeRow[],
  { outlines }: Pick<AreaSet, 'outlines'>,
  method: Method,
  date: Date
): TakeAway {
  const { first, second, level } = subject
  const places = rows.map(({ place }) => place)
  const isNeighbourhood = level === 'neighbourhood'
  const notes = rows.map((row) => row.first.note)
  const title = outcomeTitle(subject, true)
  return {
    title,
    name: fileStem(title),
    rows: rows.length,
    columns: [
      ...nameColumns(places),
      ...(isNeighbourhood
        ? [
            textColumn(
              'communes',
              t('Communes'),
              places.map(({ communes }) => communes)
            )
          ]
        : []),
      departmentsColumn(places),
      ...figureColumns(
        first,
        rows.map((row) => row.first),
        level
      ),
      ...(second
        ? figureColumns(
            second,
            rows.map((row) => row.second),
            level
          )
        : []),
      ...(notes.some((note) => note !== null)
        ? [
            {
              ...textColumn('quality_code', t('Code qualité'), notes),
              description: t(
                'tel que le producteur l’écrit pour la première mesure ; sa signification n’est pas dans les fichiers publiés'
              )
            }
          ]
        : []),
      ...(isNeighbourhood
        ? [
            textColumn(
              'npnru',
              'NPNRU',
              places.map((place) => npnruWords[npnruOf(place)])
            )
          ]
        : [])
    ],
    geometry: geometryOfPlaces(places, outlines),
    method: takenMethod(method, date)
  }
}

function figureColumns(
  figure: AskedFigure,
  cells: readonly OutcomeCell[],
  level: OutcomeSubject['level']
): TakeAwayColumn[] {
  const id = columnId(figure)
  const label = `${figureText(figure)}, ${whenText(figure)}`
  const unit = unitText(figure)
  const count = (suffix: string, says: string, of: (cell: OutcomeCell) => number): TakeAwayColumn => ({
    type: 'integer',
    id: `${id}_${suffix}`,
    label: `${label} (${says})`,
    values: cells.map(of)
  })
  return [
    {
      type: 'number',
      id,
      label,
      ...(unit ? { unit } : {}),
      ...definition(figure),
      values: Float64Array.from(cells, ({ value }) => value),
      status: cells.map(({ status }): Status => status)
    },
    ...(level === 'neighbourhood'
      ? []
      : [
          count('known', t('quartiers connus'), ({ known }) => known),
          count('parts', t('quartiers en tout'), ({ parts }) => parts)
        ])
  ]
}

function definition({ measure }: AskedFigure): { description?: string } {
  return measure.kind === 'indicator' ? { description: inLanguage(measure.indicator.definition) } : {}
}

/** 'poverty_rate_2019', 'own_montant' of a visitor's own, 'poverty_rate_change_2016_2019', 'poverty_rate_gap_all_2019', 'poverty_rate' without a year. */
function columnId({ measure, shows, reference, year, from }: AskedFigure): string {
  if (measure.kind === 'own') return `own_${measure.figure.column}`
  const kind = { value: '', change: '_change', gap: `_gap_${reference}` }[shows]
  const start = shows === 'change' && from !== null ? `_${from}` : ''
  return `${measure.id.replaceAll('-', '_')}${kind}${start}${year === undated ? '' : `_${year}`}`
}
