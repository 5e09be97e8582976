import type { ClassingId } from '../catalogue/classings.ts'
import type { Level, LevelId } from '../catalogue/levels.ts'
import { classOf, equalBreaks, naturalBreaks, quantileBreaks, roundLimits } from '../core/breaks.ts'
import { missingColour, palettes, rgbaOf, sequence, singleColour } from '../core/colour.ts'
import { formatAmount, formatCount, formatNumber } from '../core/format.ts'
import type { Legend } from '../core/legend.ts'
import { legendOf } from '../core/legendOf.ts'
import { symbolRadius } from '../core/symbols.ts'
import type { Outlines } from '../geo/outlines.ts'
import { polygonBuffers, type PolygonBuffers } from '../geo/polygonBuffers.ts'
import type { MapPicture, MapTypeId } from '../maps/index.ts'
import { neighbourhoodZoom } from '../maps/baseStyle.ts'
import { AreaState } from '../maps/picture.ts'
import type { Subject } from '../query/subject.ts'
import { measured, type AreaRow } from './areaRows.ts'
import type { Choice } from './choice.ts'
import { t } from '../words/t.ts'
import { locale } from '../words/language.ts'

/**
 * Radius of the largest symbol on a map of this size, in pixels. A picture exported from this map keeps it:
 * the scale of the legend does not follow the resolution of the paper.
 */
export function maxRadiusOf(widthPx: number, heightPx: number): number {
  return Math.min(Math.max(Math.min(widthPx, heightPx) / 20, 16), 36)
}

const cuts = { quantiles: quantileBreaks, equal: equalBreaks, natural: naturalBreaks }

/** Whether colour carries the measure: symbols of amounts or posts say it by their size alone. */
export function isColoured(map: MapTypeId, subject: Subject): boolean {
  return map === 'choropleth' || subject.measure.id === 'per-inhabitant'
}

/**
 * Class limits cut from the areas shown, rounded to be read; null when nothing has a value.
 * 'own' keeps the limits of the address and never comes here with none.
 */
export function limitsOf(
  rows: readonly AreaRow[],
  subject: Subject,
  classing: ClassingId,
  classes: number
): readonly number[] | null {
  const values = rows.filter((row) => row.status === 'value').map((row) => measured(row, subject))
  if (values.length === 0) return null
  const cut = classing === 'own' ? quantileBreaks : cuts[classing]
  return roundLimits(cut(values, classes))
}

/** Class limits in force: those that the reader pinned, else cut from the rows; null when colour says nothing. */
export function limitsInForce(
  { map, limits, classing, classes }: Pick<Choice, 'map' | 'limits' | 'classing' | 'classes'>,
  subject: Subject,
  rows: readonly AreaRow[]
): readonly number[] | null {
  if (!isColoured(map, subject)) return null
  return limits ?? limitsOf(rows, subject, classing, classes)
}

/** How a map is drawn at a zoom: a neighbourhood is smaller than a pixel until the map is close. */
export function typeAt(map: MapTypeId, level: LevelId, zoom: number): MapTypeId {
  return level === 'neighbourhood' && zoom < neighbourhoodZoom ? 'symbols' : map
}

/** What the largest symbol of these rows stands for: euros or posts. */
export function largestOf(rows: readonly AreaRow[], subject: Subject): number {
  return Math.max(0, ...rows.filter((row) => row.status !== 'outside').map((row) => sized(row, subject) || 0))
}

function sized(row: AreaRow, subject: Subject): number {
  return subject.measure.id === 'posts' ? row.posts : row.amount
}

/** The GPU buffers of the level's outlines; null for contracts, which have none. */
export function polygonsOf(
  { id }: Level,
  outlines: Record<'neighbourhood' | 'department' | 'region', Outlines>
): PolygonBuffers | null {
  return id === 'contract' ? null : polygonBuffers(outlines[id])
}

/** Colours, sizes and legend of the rows, from one set of limits, so that they cannot disagree. */
export function paint(
  rows: readonly AreaRow[],
  subject: Subject,
  how: {
    readonly map: MapTypeId
    readonly limits: readonly number[] | null
    readonly polygons: PolygonBuffers | null
    readonly maxRadiusPx: number
    /** what the largest symbol stands for; absent: the largest of these rows */
    readonly largest?: number
  }
): { picture: Omit<MapPicture, 'selected' | 'hovered'>; legend: Legend } {
  const { limits, maxRadiusPx } = how
  const colours = limits ? sequence(palettes.teal, Math.max(limits.length - 1, 1)) : [singleColour]
  const counting = subject.measure.id === 'posts'
  const largest = how.largest ?? largestOf(rows, subject)

  const picture = {
    lon: Float64Array.from(rows, (row) => row.place.lon),
    lat: Float64Array.from(rows, (row) => row.place.lat),
    status: Uint8Array.from(rows, (row) => AreaState[row.status]),
    colours: rgbaOf(rows.map(colourOf)),
    radiusPx: Float32Array.from(rows, (row) => symbolRadius(sized(row, subject), largest, maxRadiusPx)),
    polygons: how.polygons,
    level: subject.level.id
  }
  return { picture, legend: legend() }

  function colourOf(row: AreaRow) {
    if (row.status === 'zero') return '#ffffff'
    if (row.status === 'missing') return missingColour
    const index = limits ? classOf(measured(row, subject), limits) : 0
    return colours[index] ?? singleColour
  }

  function legend(): Legend {
    const sized = how.map === 'symbols'
    return legendOf({
      title: limits ? subject.measure.title : counting ? t('Postes financés') : t('Montant'),
      areas: rows.map((row) => ({ status: row.status, value: measured(row, subject) })),
      colour: limits ? { limits, colours, format: limitFormat(subject) } : null,
      size: sized
        ? {
            title: counting ? t('Postes') : t('Montant'),
            largest,
            maxRadiusPx,
            whole: counting,
            format: counting ? formatCount : formatAmount
          }
        : null,
      missingLabel: missingLabel(rows, subject),
      zeroLabel: counting ? t('aucun poste') : t('aucun montant')
    })
  }
}

/** Why areas are hatched, every reason that occurs on this map. */
function missingLabel(rows: readonly AreaRow[], subject: Subject): string {
  const missing = rows.filter((row) => row.status === 'missing')
  const reasons = [
    ...(missing.some((row) => row.partial) ? [t('fichier incomplet')] : []),
    ...(missing.some((row) => !row.partial && Number.isNaN(row.amount)) ? [t('montant inconnu')] : []),
    ...(subject.measure.id === 'per-inhabitant' && missing.some((row) => !row.partial && row.amount >= 0)
      ? [t('population inconnue')]
      : [])
  ]
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(reasons)
}

function limitFormat(subject: Subject): (limit: number) => string {
  if (subject.measure.id === 'amount') return formatAmount
  return (limit) => formatNumber(limit, Number.isInteger(limit) ? 0 : Number.isInteger(limit * 10) ? 1 : 2)
}
