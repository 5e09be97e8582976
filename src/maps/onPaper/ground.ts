import type { Feature, FeatureCollection } from 'geojson'
import type { Mark } from '../../core/marks.ts'
import {
  chosenWidthPx,
  groundColours as colours,
  lineWidths,
  neighbourhoodOpacity,
  neighbourhoodZoom,
  type BaseGeography
} from '../baseStyle.ts'
import type { PaperFrame } from './paperFrame.ts'

/** What a ground is drawn from: see MapShown. */
interface GroundShown {
  readonly geography: BaseGeography
  readonly inside: readonly string[] | null
  readonly neighbourhood: string | null
}

/** The background of a map on paper in the order it is drawn, with room for filled areas between its parts. */
export interface Ground {
  /** sea, land, departments outside the territory, neighbourhoods close up */
  readonly surfaces: Mark[]
  readonly departmentBorders: Mark[]
  readonly regionBorders: Mark[]
  /** borders of neighbourhoods close up, and of the one that is chosen */
  readonly neighbourhoodBorders: Mark[]
}

/** The same background as the style of the screen's map, layer by layer: see baseStyle. */
export function groundMarks({ geography, inside, neighbourhood }: GroundShown, frame: PaperFrame): Ground {
  const { zoom } = frame.camera
  const departments = geography.departments.features.map((feature) => ({
    isInside: inside === null || inside.includes(codeOf(feature)),
    d: outlinePath(feature, frame)
  }))
  const joined = (parts: readonly { d: string }[]) => parts.map(({ d }) => d).join('')
  const close = zoom >= neighbourhoodZoom ? pathOf(geography.neighbourhoods(), frame) : ''
  const chosen =
    neighbourhood === null
      ? ''
      : pathOf(geography.neighbourhoods(), frame, (feature) => codeOf(feature) === neighbourhood)
  const border = (d: string, stroke: string, strokeWidth: number) => shape(d, { stroke, strokeWidth })
  const { widthPx: width, heightPx: height } = frame
  return {
    surfaces: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: colours.sea },
      ...shape(joined(departments.filter(({ isInside }) => isInside)), { fill: colours.land }),
      ...shape(joined(departments.filter(({ isInside }) => !isInside)), { fill: colours.outside }),
      ...shape(close, { fill: colours.neighbourhood, opacity: neighbourhoodOpacity })
    ],
    departmentBorders: border(joined(departments), colours.border, widthAt('department', zoom)),
    regionBorders: border(pathOf(geography.regions, frame), colours.region, widthAt('region', zoom)),
    neighbourhoodBorders: [
      ...border(close, colours.neighbourhood, widthAt('neighbourhood', zoom)),
      ...border(chosen, colours.accent, chosenWidthPx)
    ]
  }
}

/** Width of a line at a zoom, as MapLibre interpolates it. */
export function widthAt(line: keyof typeof lineWidths, zoom: number): number {
  const {
    zooms: [from, to],
    widthsPx: [thin, thick]
  } = lineWidths[line]
  const share = Math.min(Math.max((zoom - from) / (to - from), 0), 1)
  return Math.round((thin + share * (thick - thin)) * 100) / 100
}

type Look = Partial<Pick<Extract<Mark, { kind: 'path' }>, 'fill' | 'opacity' | 'stroke' | 'strokeWidth'>>

function shape(d: string, look: Look): Mark[] {
  return d === '' ? [] : [{ kind: 'path', d, ...look }]
}

function pathOf(
  { features }: FeatureCollection,
  frame: PaperFrame,
  isAsked: (feature: Feature) => boolean = () => true
): string {
  return features.map((feature) => (isAsked(feature) ? outlinePath(feature, frame) : '')).join('')
}

function codeOf({ properties }: Feature): string {
  return String(properties?.['code'])
}

/** Path data of a polygon or of several; '' at once where its bounds, if it says them, are not seen. */
function outlinePath({ geometry, bbox }: Feature, frame: PaperFrame): string {
  const [west, south, east, north] = bbox ?? []
  if (north !== undefined && !frame.showsBounds([west!, south!, east!, north])) return ''
  if (geometry.type === 'Polygon') return frame.path(geometry.coordinates.map((ring) => ring.flat()))
  return geometry.type === 'MultiPolygon'
    ? frame.path(geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ring.flat())))
    : ''
}
