import { classOf, quantileBreaks, roundLimits } from '../../core/breaks.ts'
import { missingColour, palettes, rgbaOf, sequence, singleColour } from '../../core/colour.ts'
import type { Legend } from '../../core/legend.ts'
import { legendOf } from '../../core/legendOf.ts'
import { symbolRadius } from '../../core/symbols.ts'
import type { PolygonBuffers } from '../../geo/polygonBuffers.ts'
import type { MapPicture, MapTypeId } from '../../maps/index.ts'
import { AreaState } from '../../maps/picture.ts'
import type { LevelId } from '../../catalogue/levels.ts'
import { t } from '../../words/t.ts'

/** Something on a map of partners: an area of a level, or a commune. */
export interface MapEntry {
  readonly code: string
  readonly name: string
  readonly lon: number
  readonly lat: number
  /** NaN unless the status is 'value' or 'zero' */
  readonly value: number
  readonly status: 'outside' | 'value' | 'zero' | 'missing'
  /** what the tip says under the name */
  readonly text: string
}

/** How entries are drawn. */
export interface AreaPictureParts {
  readonly entries: readonly MapEntry[]
  readonly level: LevelId
  /** heading of the legend: 'Montant', 'Sites' */
  readonly title: string
  readonly format: (value: number) => string
  /** only whole numbers make sense */
  readonly whole: boolean
  /** to fill areas in the order of the entries; null: symbols */
  readonly polygons: PolygonBuffers | null
  readonly maxRadiusPx: number
  readonly missingLabel: string
  readonly zeroLabel: string
}

/** A picture and its legend from one set of limits, so that they cannot disagree. */
export interface AreaPicture {
  readonly type: MapTypeId
  readonly picture: Omit<MapPicture, 'selected' | 'hovered'>
  readonly legend: Legend
  readonly entries: readonly MapEntry[]
}

const classes = 5

/** Areas filled by classes of their value, or points as large as it. */
export function areaPicture(parts: AreaPictureParts): AreaPicture {
  const { entries, polygons, maxRadiusPx, format, whole } = parts
  const values = entries.filter(({ status }) => status === 'value').map(({ value }) => value)
  const limits = polygons && values.length > 0 ? roundLimits(quantileBreaks(values, classes)) : null
  const colours = limits ? sequence(palettes.teal, Math.max(limits.length - 1, 1)) : [singleColour]
  const largest = Math.max(0, ...values)
  // Where every point stands for one thing, size says nothing and need not be large.
  const sized = largest !== 1
  const radius = sized ? maxRadiusPx : Math.min(maxRadiusPx, 6)
  const colourOf = ({ status, value }: MapEntry) => {
    if (status === 'zero') return '#ffffff'
    if (status === 'missing') return missingColour
    return colours[limits ? classOf(value, limits) : 0] ?? singleColour
  }
  return {
    type: polygons ? 'choropleth' : 'symbols',
    entries,
    picture: {
      level: parts.level,
      lon: Float64Array.from(entries, ({ lon }) => lon),
      lat: Float64Array.from(entries, ({ lat }) => lat),
      status: Uint8Array.from(entries, ({ status }) => AreaState[status]),
      colours: rgbaOf(entries.map(colourOf)),
      radiusPx: Float32Array.from(entries, ({ value }) =>
        value > 0 ? Math.max(symbolRadius(value, largest, radius), 3.5) : 0
      ),
      polygons
    },
    legend: legendOf({
      title: polygons
        ? parts.title
        : sized
          ? t('Légende')
          : t('{title} : un par rond', { title: parts.title }),
      areas: entries,
      colour: limits ? { limits, colours, format } : null,
      size: polygons || !sized ? null : { title: parts.title, largest, maxRadiusPx, whole, format },
      missingLabel: parts.missingLabel,
      zeroLabel: parts.zeroLabel
    })
  }
}
