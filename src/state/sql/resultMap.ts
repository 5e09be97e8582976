import { classOf, quantileBreaks, roundLimits } from '../../core/breaks.ts'
import { missingColour, palettes, rgbOf, sequence, singleColour } from '../../core/colour.ts'
import { legendOf } from '../../core/legendOf.ts'
import { symbolRadius } from '../../core/symbols.ts'
import type { ExactColumn } from '../../engine/exactCells.ts'
import type { Place } from '../../geo/places.ts'
import type { PolygonBuffers } from '../../geo/polygonBuffers.ts'
import { AreaState } from '../../maps/picture.ts'
import type { AreaPicture, MapEntry } from '../partners/areaPicture.ts'
import { figureText } from './cellWords.ts'
import type { MapLevel } from './codeColumns.ts'
import { t } from '../../words/t.ts'

/** What of a result is drawn. */
export interface ResultMapParts {
  /** every area of the level, in the order of its outlines */
  readonly places: readonly Place[]
  readonly level: MapLevel
  readonly codes: ExactColumn
  /** null: the places alone */
  readonly values: ExactColumn | null
  readonly how: 'choropleth' | 'symbols'
  /** null where the level has no outlines, or where they are too small to be seen */
  readonly polygons: PolygonBuffers | null
}

/** A result joined to its areas. */
export interface JoinedResult {
  readonly entries: readonly MapEntry[]
  /** codes that are no area of the level, each once */
  readonly unmatched: readonly string[]
  /** codes that several rows have: one figure must be chosen, and not by the map */
  readonly repeated: readonly string[]
  /** rows without a code */
  readonly uncoded: number
}

const classes = 5
const maxRadiusPx = 22

/** Joins rows to areas by code. A code that several rows have is drawn as missing: none of them is its figure. */
export function joinedResult({
  places,
  codes,
  values,
  how
}: Omit<ResultMapParts, 'polygons' | 'level'>): JoinedResult {
  const known = new Set(places.map(({ code }) => code))
  const rows = new Map<string, number[]>()
  codes.cells.forEach((cell, row) => {
    if (cell !== null) rows.set(String(cell), [...(rows.get(String(cell)) ?? []), row])
  })
  const entries = places.map((place): MapEntry => {
    const [row, ...others] = rows.get(place.code) ?? []
    const { code, name, lon, lat } = place
    const area = { code, name, lon, lat, value: Number.NaN }
    if (row === undefined) return { ...area, status: 'outside', text: '' }
    if (values === null) return { ...area, value: 1, status: 'value', text: '' }
    if (others.length > 0)
      return { ...area, status: 'missing', text: t('{count} lignes', { count: others.length + 1 }) }
    const cell = values.cells[row]
    if (typeof cell !== 'number' || !Number.isFinite(cell))
      return { ...area, status: 'missing', text: t('sans valeur') }
    // Of a symbol zero has no size; a class of colours holds it as any other figure.
    const status = cell === 0 && how === 'symbols' ? 'zero' : 'value'
    return { ...area, value: cell, status, text: figureText(cell) }
  })
  const named = [...rows.keys()]
  return {
    entries,
    unmatched: named.filter((code) => !known.has(code)),
    repeated:
      values === null ? [] : named.filter((code) => known.has(code) && (rows.get(code)?.length ?? 0) > 1),
    uncoded: codes.cells.filter((cell) => cell === null).length
  }
}

/** The entries in colours or sizes, and their legend, from one set of limits. */
export function resultPicture(
  entries: readonly MapEntry[],
  { level, values, how, polygons }: Pick<ResultMapParts, 'level' | 'values' | 'how' | 'polygons'>
): AreaPicture {
  const figures = entries.filter(({ status }) => status === 'value').map(({ value }) => value)
  const isColoured = values !== null && how === 'choropleth' && figures.length > 0
  const isSized = values !== null && how === 'symbols'
  const limits = isColoured ? roundLimits(quantileBreaks(figures, classes)) : null
  const colours = limits ? sequence(palettes.teal, Math.max(limits.length - 1, 1)) : [singleColour]
  const largest = Math.max(0, ...figures)
  const colourOf = ({ status, value }: MapEntry) => {
    if (status === 'missing') return rgbOf(missingColour)
    if (status === 'zero') return rgbOf('#ffffff')
    return rgbOf(colours[limits ? classOf(value, limits) : 0] ?? singleColour)
  }
  const radiusOf = ({ status, value }: MapEntry) => {
    if (!isSized) return pointRadiusPx
    return status === 'value' ? Math.max(symbolRadius(value, largest, maxRadiusPx), 2.5) : 0
  }
  const title = values?.name ?? t('Lieux du résultat')
  return {
    type: isSized ? 'symbols' : 'choropleth',
    entries,
    picture: {
      // Neighbourhoods of both generations lie above the borders of departments.
      level: level === 'neighbourhood2015' ? 'neighbourhood' : level,
      lon: Float64Array.from(entries, ({ lon }) => lon),
      lat: Float64Array.from(entries, ({ lat }) => lat),
      status: Uint8Array.from(entries, ({ status, lon }) =>
        Number.isNaN(lon) ? AreaState.outside : AreaState[status]
      ),
      colours: Uint8Array.from(entries.flatMap((entry) => [...colourOf(entry), 255])),
      radiusPx: Float32Array.from(entries, radiusOf),
      pointRadiusPx,
      polygons: isSized ? null : polygons
    },
    legend: legendOf({
      title,
      areas: entries,
      colour: limits
        ? { limits, colours, format: figureText }
        : isSized
          ? null
          : { limits: [1, 1], colours: [singleColour], format: () => t('dans le résultat') },
      size: isSized
        ? { title, largest, maxRadiusPx, whole: figures.every(Number.isInteger), format: figureText }
        : null,
      missingLabel: t('sans valeur'),
      zeroLabel: t('zéro')
    })
  }
}

const pointRadiusPx = 5
