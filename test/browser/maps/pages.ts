import '@fontsource-variable/source-sans-3'
import { classOf, quantileBreaks, roundLimits } from '../../../src/core/breaks.ts'
import {
  diverging,
  missingColour,
  palettes,
  rgbaOf,
  sequence,
  singleColour
} from '../../../src/core/colour.ts'
import { formatCount } from '../../../src/core/format.ts'
import { legendOf, type LegendParts } from '../../../src/core/legendOf.ts'
import { squareColours } from '../../../src/core/legendSquare.ts'
import { symbolRadius } from '../../../src/core/symbols.ts'
import { columnsFromIpc } from '../../../src/engine/arrowColumns.ts'
import { frameOf } from '../../../src/geo/frame.ts'
import { geographyOf } from '../../../src/geo/geography.ts'
import { outlinesFromArrow } from '../../../src/geo/outlines.ts'
import { placesOf, type Place } from '../../../src/geo/places.ts'
import { polygonBuffers } from '../../../src/geo/polygonBuffers.ts'
import { mapTypeOf, type MapTypeId } from '../../../src/maps/index.ts'
import { AreaState } from '../../../src/maps/picture.ts'
import { departmentsInside } from '../../../src/state/gaps.ts'
import type { MapToExport } from '../../../src/state/mapToExport.ts'
import { paperInsets } from '../../../src/state/paperInsets.ts'

const bytesOf = async (table: string) =>
  new Uint8Array(await (await fetch(`/data/${table}.arrow`)).arrayBuffer())

const outlines = {
  neighbourhood: outlinesFromArrow(await bytesOf('neighbourhood_outlines')),
  department: outlinesFromArrow(await bytesOf('department_outlines')),
  region: outlinesFromArrow(await bytesOf('region_outlines'))
}
const places = placesOf(
  columnsFromIpc(await bytesOf('territories')),
  columnsFromIpc(await bytesOf('neighbourhoods'))
)
const geography = geographyOf(places, outlines)

type AskedLevel = 'contract' | 'department' | 'neighbourhood'

/** What a page's map shows. */
export interface Asked {
  readonly title: string
  readonly type: MapTypeId
  readonly level: AskedLevel
  readonly zone: { readonly level: 'department'; readonly code: string } | null
  readonly camera?: MapToExport['camera']
}

const [widthPx, heightPx, maxRadiusPx] = [900, 640, 32]
const noSize = { size: null, colour: null, square: null }

/** A map of inhabitants of QPV, from the published tables, with all that its page says. */
export function mapOf({ title, type, level, zone, camera = null }: Asked): MapToExport {
  const rows = places.at(level)
  const values = rows.map(({ population }) => population)
  const isAsked = ({ departments, in2024 }: Place) =>
    in2024 && (zone === null || departments.includes(zone.code))
  const statuses = rows.map((place, row) => {
    if (!isAsked(place)) return 'outside'
    const value = values[row] ?? Number.NaN
    return Number.isNaN(value) ? 'missing' : value === 0 ? 'zero' : 'value'
  })
  const figures = figuresOf(type, rows, values)
  const shown = {
    type: mapTypeOf(type),
    geography,
    picture: {
      level,
      lon: Float64Array.from(rows, ({ lon }) => lon),
      lat: Float64Array.from(rows, ({ lat }) => lat),
      status: Uint8Array.from(statuses, (status) => AreaState[status]),
      colours: rgbaOf(
        statuses.map((status, row) =>
          status === 'missing' ? missingColour : status === 'zero' ? '#ffffff' : figures.colourOf(row)
        )
      ),
      radiusPx: Float32Array.from(figures.sizes),
      ...(figures.change ? { change: Float32Array.from(figures.change) } : {}),
      polygons: level === 'contract' ? null : polygonBuffers(outlines[level]),
      selected: -1,
      hovered: -1
    },
    inside: departmentsInside(zone, places),
    neighbourhood: null
  }
  return {
    ...shown,
    title,
    subtitle: '2024, habitants des quartiers prioritaires',
    legend: legendOf({
      title: 'Habitants',
      missingLabel: 'population inconnue',
      zeroLabel: 'aucun habitant',
      ...noSize,
      ...figures.legend,
      areas: values.map((value, row) => ({
        status: statuses[row]!,
        value: figures.change?.[row] ?? value,
        rowValue: rows[row]!.neighbourhoods
      }))
    }),
    frame: frameOf(zone, places, outlines),
    camera,
    widthPx,
    heightPx,
    ...paperInsets(shown, { zone, camera }, { places, outlines }),
    cautions: [],
    filters: [],
    sources: [
      'Insee, recensement de la population, licence ouverte 2.0',
      'IGN, Admin Express, licence ouverte 2.0'
    ]
  }
}

interface Figures {
  readonly colourOf: (row: number) => string
  readonly sizes: readonly number[]
  readonly change?: readonly number[]
  readonly legend: Partial<LegendParts>
}

function figuresOf(type: MapTypeId, rows: readonly Place[], values: readonly number[]): Figures {
  const sizes = rows.map(() => 0)
  const known = values.filter((value) => value > 0)
  if (type === 'symbols') {
    const largest = Math.max(...known)
    return {
      colourOf: () => singleColour,
      sizes: values.map((value) => symbolRadius(value, largest, maxRadiusPx)),
      legend: { size: { title: 'Habitants', largest, whole: true, format: formatCount, maxRadiusPx } }
    }
  }
  if (type === 'change') {
    const middle = roundLimits(quantileBreaks(known, 2))[1] ?? 0
    const change = values.map((value) => value - middle)
    const limits = [-4000, -1500, -300, 300, 1500, 40_000]
    const colours = diverging(5)
    const words = { fall: 'au-dessous', rise: 'au-dessus', steady: 'proche' }
    return {
      colourOf: (row) => colours[classOf(change[row] ?? 0, limits)] ?? missingColour,
      sizes,
      change,
      legend: { colour: { limits, colours, format: formatCount, change: words } }
    }
  }
  if (type === 'bivariate') {
    const axis = (title: string, of: readonly number[]) => ({
      title,
      limits: roundLimits(quantileBreaks(of, 3)),
      format: formatCount
    })
    const counts = rows.map(({ neighbourhoods }) => neighbourhoods)
    const square = { rows: axis('plus de quartiers', counts), columns: axis('plus d’habitants', known) }
    const colours = squareColours(square)
    return {
      colourOf: (row) => colours(counts[row] ?? 0, values[row] ?? 0) ?? missingColour,
      sizes,
      legend: { square }
    }
  }
  const limits = roundLimits(quantileBreaks(known, 5))
  const colours = sequence(palettes.plum, limits.length - 1)
  return {
    colourOf: (row) => colours[classOf(values[row] ?? 0, limits)] ?? missingColour,
    sizes,
    legend: { colour: { limits, colours, format: formatCount } }
  }
}
