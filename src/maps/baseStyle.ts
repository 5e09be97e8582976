import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl'

/** What the background of every map is drawn from. */
export interface BaseGeography {
  readonly departments: FeatureCollection
  readonly regions: FeatureCollection
  readonly neighbourhoods: () => FeatureCollection
  /** points with properties name and level (department | neighbourhood | commune) */
  readonly labels: () => FeatureCollection
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

/**
 * What the first map does without, to be set once it is drawn: neighbourhoods and names appear close up
 * only, and preparing 1,584 outlines would hold the country back.
 */
export function lateSources(geography: BaseGeography): [id: string, features: FeatureCollection][] {
  return [
    ['neighbourhoods', geography.neighbourhoods()],
    ['labels', geography.labels()]
  ]
}

/** Figures are drawn under this layer: labels stay readable over them. */
export const firstLabelLayer = 'department-labels'

/** The outline of the chosen neighbourhood, hidden while there is none. */
export const chosenLayer = 'chosen-neighbourhood'

/** Filled areas are drawn under their own borders, which keep areas of one class apart. */
export const borderLayers = { department: 'department-borders', region: 'region-borders' } as const

/** Outlines of neighbourhoods appear from this zoom on: below it they are smaller than a pixel. */
export const neighbourhoodZoom = 8.5

/** Colours of the ground and its names. */
export const groundColours = {
  sea: '#e8eef0',
  land: '#f6f3ec',
  outside: '#ecebe7',
  border: '#d8cfbe',
  region: '#bdb29c',
  neighbourhood: '#2b7f87',
  accent: '#a8421f',
  ink: '#1b1f2a',
  softInk: '#5b6270'
} as const

/** The same on a dark screen. */
const nightColours: Record<keyof typeof groundColours, string> = {
  sea: '#14171d',
  land: '#2b303a',
  outside: '#1d2129',
  border: '#4a515e',
  region: '#6d7481',
  neighbourhood: '#8fd0d3',
  accent: '#e58a66',
  ink: '#eceae4',
  softInk: '#b3b7bf'
}

/** Opacity of the fill of neighbourhoods. */
export const neighbourhoodOpacity = 0.14

/** Widths of lines in pixels, which grow between two zooms. */
export const lineWidths = {
  department: { zooms: [4, 10], widthsPx: [0.6, 1.6] },
  region: { zooms: [4, 10], widthsPx: [0.9, 2.2] },
  neighbourhood: { zooms: [8.5, 14], widthsPx: [0.6, 2] }
} as const

/** Width of the outline of the chosen neighbourhood in pixels. */
export const chosenWidthPx = 3

/** Names on the map: the later in this list, the sooner they take their place. */
export const nameLayers = [
  { id: firstLabelLayer, level: 'department', zooms: [6.2, 10], sizePx: 13, ink: 'softInk' },
  { id: 'commune-labels', level: 'commune', zooms: [9, 12.5], sizePx: 12, ink: 'softInk' },
  {
    id: 'neighbourhood-labels',
    level: 'neighbourhood',
    zooms: [12, 24],
    sizePx: 13,
    ink: 'ink'
  }
] as const

/** How every name is written: width in em where it goes on in a new line, free room and rim around it. */
export const nameLook = {
  maxWidthEm: 9,
  lineHeightEm: 1.2,
  paddingPx: 6,
  halo: '#ffffff',
  haloPx: 1.4
} as const

// MapLibre writes the name into a CSS font: a family with a digit in it must be quoted.
const font = ['"Source Sans 3 Variable"']

/** The atlas's own background: land, borders, neighbourhoods, names; no tile, no glyph server, no third party. */
export function baseStyle(geography: BaseGeography, night: boolean): StyleSpecification {
  const colours = night ? nightColours : groundColours
  const source = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.2 })
  return {
    version: 8,
    sources: {
      departments: source(geography.departments),
      regions: source(geography.regions),
      neighbourhoods: source(nothing),
      labels: source(nothing)
    },
    // Fills without antialiasing: the borders cover their edges, and the first map has one shader less to compile.
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'departments',
        paint: { 'fill-color': colours.land, 'fill-antialias': false }
      },
      {
        id: 'outside',
        type: 'fill',
        source: 'departments',
        filter: outsideFilter(null),
        paint: { 'fill-color': colours.outside, 'fill-antialias': false }
      },
      {
        id: 'neighbourhood-fill',
        type: 'fill',
        source: 'neighbourhoods',
        minzoom: neighbourhoodZoom,
        paint: { 'fill-color': colours.neighbourhood, 'fill-opacity': neighbourhoodOpacity }
      },
      {
        id: borderLayers.department,
        type: 'line',
        source: 'departments',
        paint: {
          'line-color': colours.border,
          'line-width': widthBetween(lineWidths.department)
        }
      },
      {
        id: borderLayers.region,
        type: 'line',
        source: 'regions',
        paint: {
          'line-color': colours.region,
          'line-width': widthBetween(lineWidths.region)
        }
      },
      {
        id: 'neighbourhood-borders',
        type: 'line',
        source: 'neighbourhoods',
        minzoom: neighbourhoodZoom,
        paint: {
          'line-color': colours.neighbourhood,
          'line-width': widthBetween(lineWidths.neighbourhood)
        }
      },
      {
        id: chosenLayer,
        type: 'line',
        source: 'neighbourhoods',
        // A source without a visible layer asks for no tile: the first map has a third of them less to wait for.
        layout: { visibility: 'none' },
        filter: codeFilter(null),
        paint: { 'line-color': colours.accent, 'line-width': chosenWidthPx }
      },
      ...nameLayers.map((layer) => nameLayer(layer, colours[layer.ink], night ? colours.land : nameLook.halo))
    ]
  }
}

/** What changes of the background between day and night: layer, property, colour. */
export function baseColours(night: boolean): [layer: string, property: string, colour: string][] {
  const nowhere = {
    departments: nothing,
    regions: nothing,
    neighbourhoods: () => nothing,
    labels: () => nothing
  }
  return baseStyle(nowhere, night).layers.flatMap(({ id, paint = {} }) =>
    Object.entries(paint).flatMap(([property, colour]): [string, string, string][] =>
      property.endsWith('-color') ? [[id, property, colour as string]] : []
    )
  )
}

/** Departments that lie outside the chosen territory; every one is inside when nothing is chosen. */
export function outsideFilter(inside: readonly string[] | null): FilterSpecification {
  if (inside === null) return ['boolean', false]
  return ['!', ['in', ['get', 'code'], ['literal', [...inside]]]]
}

/** The one feature with this code; none for null. */
export function codeFilter(code: string | null): FilterSpecification {
  return ['==', ['get', 'code'], code ?? '']
}

function widthBetween({
  zooms: [from, to],
  widthsPx: [thin, thick]
}: (typeof lineWidths)[keyof typeof lineWidths]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], from, thin, to, thick]
}

function nameLayer(
  { id, level, zooms: [minzoom, maxzoom], sizePx }: (typeof nameLayers)[number],
  colour: string,
  halo: string
) {
  return {
    id,
    type: 'symbol' as const,
    source: 'labels',
    minzoom,
    maxzoom,
    filter: ['==', ['get', 'level'], level] satisfies FilterSpecification as FilterSpecification,
    layout: {
      'text-field': ['get', 'name'] as ['get', string],
      'text-font': font,
      'text-size': sizePx,
      'text-max-width': nameLook.maxWidthEm,
      'text-padding': nameLook.paddingPx
    },
    paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': nameLook.haloPx }
  }
}
