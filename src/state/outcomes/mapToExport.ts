import { frameOf } from '../../geo/frame.ts'
import { departmentsInside } from '../gaps.ts'
import type { Coverage } from '../coverage.ts'
import type { MapShown } from '../../maps/onPaper/index.ts'
import type { InvestmentsShown, MapToExport } from '../mapToExport.ts'
import { paperInsets } from '../paperInsets.ts'
import { sourceLines } from '../words.ts'
import { cautionTexts } from './cautions.ts'
import { outcomeChips } from './chips.ts'
import type { OutcomePicture } from './outcomePicture.svelte.ts'
import type { Outcomes } from './outcomes.svelte.ts'
import type { SelectedNeighbourhoods } from './selected.svelte.ts'
import { outcomeSources, ownSources } from './sources.ts'
import { outcomeSubtitle, outcomeTitle } from './words.ts'

/** What a map of outcomes is told from: the picture of the screen, or of any other choice. */
export type OutcomesShown = Pick<
  OutcomePicture,
  'subject' | 'map' | 'type' | 'picture' | 'legend' | 'width' | 'height'
> & {
  readonly outcomes: Pick<Outcomes, 'geography' | 'choice'> & {
    readonly atlas: Omit<InvestmentsShown['atlas'], 'gaps'>
    readonly coverage: { readonly value: readonly Coverage[] | null }
    readonly selected: Pick<SelectedNeighbourhoods, 'told' | 'nameOf'>
  }
}

/** One of the maps of outcomes; null until it has something to draw. */
export function outcomesToExport(picture: OutcomesShown): MapToExport | null {
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
  const shown: MapShown = {
    type: picture.type,
    picture: picture.picture,
    geography: outcomes.geography,
    inside: departmentsInside(zone, places),
    neighbourhood: outcomes.choice.level === 'neighbourhood' ? outcomes.choice.picked : null
  }
  return {
    ...shown,
    title: outcomeTitle(subject, isCrossed),
    subtitle: outcomeSubtitle(subject, isCrossed),
    legend: picture.legend,
    frame: frameOf(zone, places, outlines),
    camera,
    widthPx: picture.width,
    heightPx: picture.height,
    ...paperInsets(shown, { zone, camera }, { places, outlines }),
    cautions: cautionTexts(subject),
    filters: outcomeChips(atlas.navigation.choice, subject, outcomes.selected).map(({ text }) => text),
    sources: [...sourceLines(ids, manifest), ...ownSources(subject)]
  }
}
