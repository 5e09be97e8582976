import { frameOf, type Bounds } from '../geo/frame.ts'
import type { Place } from '../geo/places.ts'
import type { Legend } from '../core/legend.ts'
import type { Drawing } from '../core/marks.ts'
import type { BaseGeography } from '../maps/baseStyle.ts'
import { mapTypeOf, type MapPicture, type MapType } from '../maps/index.ts'
import type { Atlas } from './atlas.svelte.ts'
import { departmentsInside } from './gaps.ts'
import { overseasInsets } from './insets.ts'
import type { Choice } from './choice.ts'
import { outcomeChips } from './outcomes/chips.ts'
import { cautionTexts } from './outcomes/cautions.ts'
import type { OutcomePicture } from './outcomes/outcomePicture.svelte.ts'
import { outcomeSources } from './outcomes/sources.ts'
import type { OutcomeSubject } from './outcomes/subject.ts'
import { outcomeSubtitle, outcomeTitle } from './outcomes/words.ts'
import { notOfficial } from './own/words.ts'
import type { Picture } from './picture.svelte.ts'
import { filtersText, gapsText, sourceLines, sourcesText, subtitleText, titleText } from './words.ts'

/** A map as the screen shows it, with everything that its picture must say. */
export interface MapToExport {
  readonly title: string
  readonly subtitle: string
  readonly type: MapType
  readonly picture: MapPicture | null
  readonly legend: Legend | null
  readonly geography: BaseGeography
  /** departments of the chosen territory; null for all */
  readonly inside: readonly string[] | null
  readonly neighbourhood: string | null
  readonly frame: Bounds
  /** of the screen, whose map is widthPx by heightPx; null: framed on the territory */
  readonly camera: Choice['camera']
  readonly widthPx: number
  readonly heightPx: number
  readonly insets: readonly { readonly label: string; readonly drawing: Drawing }[]
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
    cautions: [
      gapsText(atlas.gaps, places),
      ...subject.programmes.map((one) => (one.exhaustive ? '' : one.caution))
    ].filter(Boolean),
    filters: filtersText(subject).map((filter) => filter.text),
    sources: sourcesText(subject, manifest)
  }
}

/** One of the maps of outcomes; null until it has something to draw. */
export function outcomesToExport(picture: OutcomePicture): MapToExport | null {
  const { outcomes, subject } = picture
  const { atlas } = outcomes
  const { places, outlines, manifest } = atlas.tables
  const { zone, camera } = atlas.navigation.choice
  if (!subject) return null
  const isCrossed = picture.map === 'bivariate'
  const ids = [
    ...outcomeSources(subject, outcomes.coverage.value ?? [], atlas.tables),
    'anct-contrats-de-ville',
    'ign-admin-express'
  ]
  return {
    title: outcomeTitle(subject, isCrossed),
    subtitle: outcomeSubtitle(subject, isCrossed),
    type: picture.type,
    picture: picture.picture,
    legend: picture.legend,
    geography: outcomes.geography,
    inside: departmentsInside(zone, places),
    neighbourhood: outcomes.choice.level === 'neighbourhood' ? outcomes.choice.picked : null,
    frame: frameOf(zone, places, outlines),
    camera,
    widthPx: picture.width,
    heightPx: picture.height,
    insets: zone === null && camera === null ? insetsOf(picture.rows, picture.picture, atlas) : [],
    cautions: cautionTexts(subject),
    filters: outcomeChips(atlas.navigation.choice, subject).map(({ text }) => text),
    sources: [...sourceLines(ids, manifest), ...ownFiles(subject)]
  }
}

/** A visitor's own file is a source too, and no official one. */
function ownFiles({ first, second }: OutcomeSubject): string[] {
  const files = [first, ...(second ? [second] : [])].flatMap(({ measure }) =>
    measure.kind === 'own' && measure.file !== null ? measure.file : []
  )
  return [...new Set(files)].map((file) => `${file} (${notOfficial})`)
}

/** The overseas territories in small, as the map draws their areas. */
function insetsOf(
  rows: readonly { readonly index: number; readonly place: Place }[],
  picture: MapPicture | null,
  { tables: { places, outlines } }: Atlas
): MapToExport['insets'] {
  return overseasInsets(rows, picture, places, outlines.department, insetPx).map(
    ({ territory, drawing }) => ({
      label: territory.name,
      drawing
    })
  )
}
