import type { FeatureCollection } from 'geojson'
import type { FilterSpecification, StyleSpecification } from 'maplibre-gl'

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

/** Filled areas are drawn under their own borders, which keep areas of one class apart. */
export const borderLayers = { department: 'department-borders', region: 'region-borders' } as const

/** Outlines of neighbourhoods appear from this zoom on: below it they are smaller than a pixel. */
export const neighbourhoodZoom = 8.5

const colours = {
  sea: '#e8eef0',
  land: '#f6f3ec',
  outside: '#ecebe7',
  border: '#d8cfbe',
  region: '#bdb29c',
  neighbourhood: '#2b7f87',
  accent: '#a8421f',
  ink: '#1b1f2a',
  softInk: '#5b6270'
}

// MapLibre writes the name into a CSS font: a family with a digit in it must be quoted.
const font = ['"Source Sans 3 Variable"']

/** The atlas's own background: land, borders, neighbourhoods, names; no tile, no glyph server, no third party. */
export function baseStyle(geography: BaseGeography): StyleSpecification {
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
        paint: { 'fill-color': colours.neighbourhood, 'fill-opacity': 0.14 }
      },
      {
        id: borderLayers.department,
        type: 'line',
        source: 'departments',
        paint: {
          'line-color': colours.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 10, 1.6]
        }
      },
      {
        id: borderLayers.region,
        type: 'line',
        source: 'regions',
        paint: {
          'line-color': colours.region,
          'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 10, 2.2]
        }
      },
      {
        id: 'neighbourhood-borders',
        type: 'line',
        source: 'neighbourhoods',
        minzoom: neighbourhoodZoom,
        paint: {
          'line-color': colours.neighbourhood,
          'line-width': ['interpolate', ['linear'], ['zoom'], 8.5, 0.6, 14, 2]
        }
      },
      {
        id: 'chosen-neighbourhood',
        type: 'line',
        source: 'neighbourhoods',
        filter: codeFilter(null),
        paint: { 'line-color': colours.accent, 'line-width': 3 }
      },
      labelLayer(firstLabelLayer, 'department', [6.2, 10], 13, colours.softInk),
      labelLayer('commune-labels', 'commune', [9, 12.5], 12, colours.softInk),
      labelLayer('neighbourhood-labels', 'neighbourhood', [12, 24], 13, colours.ink)
    ]
  }
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

function labelLayer(
  id: string,
  level: string,
  [minzoom, maxzoom]: [number, number],
  size: number,
  colour: string
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
      'text-size': size,
      'text-max-width': 9,
      'text-padding': 6
    },
    paint: { 'text-color': colour, 'text-halo-color': '#ffffff', 'text-halo-width': 1.4 }
  }
}
