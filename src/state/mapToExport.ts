import { frameOf, type Bounds } from '../geo/frame.ts'
import type { Legend } from '../core/legend.ts'
import { mapTypeOf } from '../maps/index.ts'
import type { MapShown } from '../maps/onPaper/index.ts'
import type { Atlas } from './atlas.svelte.ts'
import { departmentsInside } from './gaps.ts'
import { paperInsets, type PaperInset } from './paperInsets.ts'
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
  readonly insets: readonly PaperInset[]
  /** Paris and its inner suburbs beside a map of the whole country or of Île-de-France; null elsewhere */
  readonly paris: PaperInset | null
  readonly cautions: readonly string[]
  readonly filters: readonly string[]
  readonly sources: readonly string[]
}

/** What the map of investments is told from: the atlas with the picture of its screen, or of any other choice. */
export interface InvestmentsShown {
  readonly atlas: Pick<Atlas, 'tables' | 'gaps'> & { readonly navigation: { readonly choice: Choice } }
  readonly picture: Pick<
    Picture,
    'subject' | 'type' | 'map' | 'legend' | 'geography' | 'neighbourhood' | 'width' | 'height'
  >
}

/** The map of investments. */
export function investmentsToExport(
  atlas: InvestmentsShown['atlas'],
  picture: InvestmentsShown['picture']
): MapToExport {
  const { subject } = picture
  const { places, outlines, manifest } = atlas.tables
  const { zone, camera } = atlas.navigation.choice
  const shown: MapShown = {
    type: mapTypeOf(picture.type),
    picture: picture.map,
    geography: picture.geography,
    inside: departmentsInside(zone, places),
    neighbourhood: picture.neighbourhood
  }
  return {
    ...shown,
    title: titleText(subject),
    subtitle: subtitleText(subject, picture.type === 'symbols'),
    legend: picture.legend,
    frame: frameOf(zone, places, outlines),
    camera,
    widthPx: picture.width,
    heightPx: picture.height,
    ...paperInsets(shown, { zone, camera }, { places, outlines }),
    cautions: [
      gapsText(atlas.gaps, places),
      ...subject.programmes.map((one) => (one.exhaustive ? '' : one.caution))
    ].filter(Boolean),
    filters: filtersText(subject).map((filter) => filter.text),
    sources: sourcesText(subject, manifest)
  }
}
