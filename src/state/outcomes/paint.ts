import { hasNumber } from '../../catalogue/status.ts'
import { classOf } from '../../core/breaks.ts'
import { missingColour, palettes, rgbaOf } from '../../core/colour.ts'
import { formatCount } from '../../core/format.ts'
import type { Legend } from '../../core/legend.ts'
import { legendOf, type LegendParts } from '../../core/legendOf.ts'
import { squareColours } from '../../core/legendSquare.ts'
import { columnHeight, symbolRadius } from '../../core/symbols.ts'
import { neighbourhoodZoom } from '../../maps/baseStyle.ts'
import type { MapPicture } from '../../maps/index.ts'
import { AreaState } from '../../maps/picture.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import { maxRadiusOf } from '../paint.ts'
import type { AreaSet } from './areaSet.ts'
import type { OutcomeRow } from './rows.ts'
import type { OutcomeScale } from './scale.ts'
import type { AskedFigure, OutcomeSubject } from './subject.ts'
import { formatDistance, formatFigure, formatLimit, measureText, unitText } from './words.ts'
import { t } from '../../words/t.ts'

/** How a map of outcomes is drawn. */
export interface OutcomeDrawing {
  readonly map: OutcomesChoice['map']
  /** outlines are large enough to be filled */
  readonly isClose: boolean
  /** of areas that are points and whose colour alone speaks */
  readonly pointRadiusPx: number
  readonly maxRadiusPx: number
  readonly maxHeightPx: number
}

/** How a map of outcomes is drawn on a screen of this size, in its pixels. */
export function outcomeDrawing(
  map: OutcomesChoice['map'],
  close: Pick<OutcomeDrawing, 'isClose' | 'pointRadiusPx'>,
  widthPx: number,
  heightPx: number
): OutcomeDrawing {
  return {
    ...close,
    map,
    maxRadiusPx: maxRadiusOf(widthPx, heightPx),
    maxHeightPx: Math.min(heightPx / 4, 140)
  }
}

/**
 * What a zoom changes: a neighbourhood is smaller than a pixel until the map is close, and a thousand points on a
 * whole country leave each other no more room.
 */
export function closeAt(zoom: number): Pick<OutcomeDrawing, 'isClose' | 'pointRadiusPx'> {
  return { isClose: zoom >= neighbourhoodZoom, pointRadiusPx: zoom < 6.5 ? 4 : 6 }
}

/** A map of outcomes ready to draw, with the limits that its colours and its legend share. */
export interface OutcomePainting {
  readonly picture: Omit<MapPicture, 'selected' | 'hovered'>
  readonly legend: Legend
  /** null when colour says nothing of the first figure alone */
  readonly limits: readonly number[] | null
}

/** Map and legend of the rows that the mask keeps, from one scale, so that they cannot disagree. */
export function paintOutcomes(
  rows: readonly OutcomeRow[],
  kept: Uint8Array,
  areas: AreaSet,
  subject: OutcomeSubject,
  { limits, colours, square, largest }: OutcomeScale,
  how: OutcomeDrawing
): OutcomePainting {
  const { first } = subject
  const isOwn = first.measure.kind === 'own'
  const single = first.measure.kind === 'indicator' ? palettes.plum[3] : palettes.teal[3]
  // No change has a ring of its own among triangles; elsewhere it is in the class around zero.
  const isInClass = first.shows !== 'value' && how.map !== 'change'
  const states = rows.map((row, index) => {
    if (kept[index] !== 1) return 'outside'
    const status = statusOf(row, square !== null)
    return status === 'zero' && isInClass ? 'value' : status
  })
  const outlined = how.isClose || areas.level === 'department' ? areas.polygons : null
  const hasRadius = how.map === 'symbols' || how.map === 'change'

  const crossed = square && squareColours(square)
  const colourOf = (row: OutcomeRow, state: (typeof states)[number]): string => {
    if (state === 'zero' && first.shows === 'value' && !square) return '#ffffff'
    if (state !== 'value' && state !== 'zero') return missingColour
    if (crossed) return crossed(row.first.value, row.second.value) ?? missingColour
    return limits ? (colours[classOf(row.first.value, limits)] ?? single) : single
  }

  return {
    limits,
    picture: {
      level: subject.level === 'department' ? 'department' : 'neighbourhood',
      lon: Float64Array.from(rows, (row) => row.place.lon),
      lat: Float64Array.from(rows, (row) => row.place.lat),
      status: Uint8Array.from(rows, (row, index) =>
        // An area without a position stands in tables and charts only. So do the areas that a visitor's file does not
        // name, while all are points: a thousand marks of nothing would hide the few of something.
        Number.isNaN(row.place.lon) || (isOwn && !outlined && states[index] === 'missing')
          ? AreaState.outside
          : AreaState[states[index] ?? 'outside']
      ),
      colours: rgbaOf(rows.map((row, index) => colourOf(row, states[index] ?? 'outside'))),
      radiusPx: hasRadius
        ? Float32Array.from(rows, (row) => symbolRadius(Math.abs(row.first.value), largest, how.maxRadiusPx))
        : new Float32Array(rows.length),
      pointRadiusPx: how.pointRadiusPx,
      ...(how.map === 'columns'
        ? {
            heightPx: Float32Array.from(rows, (row) =>
              columnHeight(row.first.value, largest, how.maxHeightPx)
            )
          }
        : {}),
      ...(how.map === 'change' ? { change: Float32Array.from(rows, (row) => row.first.value || 0) } : {}),
      polygons: how.map === 'symbols' || how.map === 'columns' ? null : outlined
    },
    legend: legendOf({
      title: square ? t('Deux mesures croisées') : unitText(first) || measureText(first),
      areas: rows.map((row, index) => ({
        status: states[index] ?? 'outside',
        value: square ? row.second.value : row.first.value,
        rowValue: row.first.value
      })),
      colour: limits ? colourParts(first, limits, colours) : null,
      size:
        hasRadius && !(outlined && how.map === 'change')
          ? { ...scale(first, largest), maxRadiusPx: how.maxRadiusPx }
          : null,
      height: how.map === 'columns' ? { ...scale(first, largest), maxHeightPx: how.maxHeightPx } : null,
      square,
      missingLabel: !isOwn
        ? t('chiffre non publié')
        : outlined
          ? t('absent du fichier')
          : t('absent du fichier, pas dessiné'),
      notApplicableLabel: first.shows === 'gap' ? t('référence inconnue') : t('ne s’agrège pas'),
      zeroLabel: first.shows === 'value' ? t('zéro') : t('aucune différence')
    })
  }
}

/** Of two crossed measures, an area has a colour where both are known; else it is what the unknown one is. */
function statusOf(row: OutcomeRow, crossed: boolean): OutcomeRow['first']['status'] {
  if (!crossed || !hasNumber(row.first.status)) return row.first.status
  return hasNumber(row.second.status) ? 'value' : row.second.status
}

function colourParts(
  figure: AskedFigure,
  limits: readonly number[],
  colours: readonly string[]
): NonNullable<LegendParts['colour']> {
  if (figure.shows === 'value') return { limits, colours, format: formatLimit(figure) }
  const words =
    figure.shows === 'change'
      ? { fall: t('baisse'), rise: t('hausse'), steady: t('stable') }
      : { fall: t('au-dessous'), rise: t('au-dessus'), steady: t('proche') }
  return { limits, colours, format: (distance) => formatDistance(figure, distance), change: words }
}

function scale(figure: AskedFigure, largest: number) {
  const format = figure.shows === 'value' ? formatFigure : formatDistance
  const whole = figure.measure.kind === 'indicator' && figure.measure.indicator.aggregation.kind === 'sum'
  return {
    title: unitText(figure),
    largest,
    whole: whole && figure.shows === 'value',
    format: (value: number) =>
      whole && figure.shows === 'value' ? formatCount(value) : format(figure, value)
  }
}
