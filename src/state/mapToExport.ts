import { frameOf, type Bounds } from '../geo/frame.ts'
import type { Place } from '../geo/places.ts'
import type { Legend } from '../core/legend.ts'
import { moved } from '../core/moved.ts'
import type { Inset } from '../exports/sheet/content.ts'
import { mapTypeOf, type MapPicture } from '../maps/index.ts'
import type { MapShown } from '../maps/onPaper/index.ts'
import type { Atlas } from './atlas.svelte.ts'
import { departmentsInside } from './gaps.ts'
import { overseasInsets } from './insets.ts'
import type { Choice } from './choice.ts'
import type { Picture } from './picture.svelte.ts'
import { filtersText, gapsText, sourcesText, subtitleText, titleText } from './words.ts'

/** A map as the screen shows it, with everything that its picture must say. */
export interface MapToExport extends MapShown {
  readonly title: string
  readonly subtitle: string
  readonly legend: Legend | null
  readonly frame: Bounds
  /** of the screen, whose map is widthPx by heightPx; null: framed on the territory */
  readonly camera: Choice['camera']
  readonly widthPx: number
  readonly heightPx: number
  readonly insets: readonly Inset[]
  /** Paris and its inner suburbs in a map of the whole country; null elsewhere */
  readonly paris: Inset | null
  readonly cautions: readonly string[]
  readonly filters: readonly string[]
  readonly sources: readonly string[]
}

/** Side of an inset on paper. */
const insetPx = 64

/** The map of investments. */
export function investmentsToExport(atlas: Atlas, picture: Picture): MapToExport {
  const { subject } = picture
  const { places, outlines, manifest } = atlas.tables
  const { zone, camera } = atlas.navigation.choice
  return {
    title: titleText(subject),
    subtitle: subtitleText(subject, picture.type === 'symbols'),
    type: mapTypeOf(picture.type),
    picture: picture.map,
    legend: picture.legend,
    geography: picture.geography,
    inside: departmentsInside(zone, places),
    neighbourhood: picture.neighbourhood,
    frame: frameOf(zone, places, outlines),
    camera,
    widthPx: picture.width,
    heightPx: picture.height,
    insets: zone === null && camera === null ? insetsOf(picture.rows, picture.map, atlas) : [],
    paris: null,
    cautions: [
      gapsText(atlas.gaps, places),
      ...subject.programmes.map((one) => (one.exhaustive ? '' : one.caution))
    ].filter(Boolean),
    filters: filtersText(subject).map((filter) => filter.text),
    sources: sourcesText(subject, manifest)
  }
}

/** The overseas territories in small, as the map draws their areas. */
export function insetsOf(
  rows: readonly { readonly index: number; readonly place: Place }[],
  picture: MapPicture | null,
  { tables: { places, outlines } }: Pick<Atlas, 'tables'>
): MapToExport['insets'] {
  return overseasInsets(rows, picture, places, outlines.department, insetPx).map(
    ({ territory, drawing }) => ({
      label: territory.name,
      draw: (widthPx: number) => ({
        marks: moved(drawing.marks, (widthPx - insetPx) / 2, 2),
        metresPerPixel: 1
      })
    })
  )
}
