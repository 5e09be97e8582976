import { classCounts } from '../../catalogue/classings.ts'
import { cameraOn } from '../../geo/mercator.ts'
import type { Bounds } from '../../geo/frame.ts'
import type { Choice } from '../choice.ts'
import type { MapToExport } from '../mapToExport.ts'
import type { SeriesMember } from './series.ts'
import { t } from '../../words/t.ts'

/** What the figures of a map lack as a whole, told beside its name; '' where they lack nothing. */
export const lacks = {
  nothing: '',
  territory: t('aucun territoire retenu'),
  figures: t('aucune donnée'),
  someFigures: t('données incomplètes')
} as const
export type Lack = (typeof lacks)[keyof typeof lacks]

/** A map of a series, with everything that its page says. */
export interface MemberMap {
  readonly map: MapToExport
  /** opens this map, with the class limits that it shares */
  readonly choice: Choice
  readonly lack: Lack
}

/** Draws a map of a series. @throws QueryError, DataError; the signal's reason when cancelled */
export type DrawMember = (member: SeriesMember, signal: AbortSignal) => Promise<MemberMap>

/** Free ground around a territory on the screen's map, in pixels. */
const paddingPx = 24

/** The zoom at which a screen of this size shows a choice. */
export function zoomOf(
  { camera }: Pick<Choice, 'camera'>,
  frame: Bounds,
  widthPx: number,
  heightPx: number
): number {
  return camera?.zoom ?? cameraOn(frame, widthPx, heightPx, paddingPx).zoom
}

/** Whether limits can be written into a link: see parseLimits. */
export function canBePinned(limits: readonly number[] | null): limits is readonly number[] {
  return limits !== null && limits.length > classCounts.min && limits.length <= classCounts.max + 1
}

/** Said on the page of a map that lacks something; what a file leaves out is among the map's own cautions. */
export function lackTexts(lack: Lack): string[] {
  if (lack === lacks.territory) return [t('Aucun territoire ne répond ici aux filtres choisis.')]
  return lack === lacks.figures
    ? [t('Aucune donnée : aucun chiffre n’est connu ici pour les filtres choisis. Ce n’est pas un zéro.')]
    : []
}

/** Said on every page: whether its colours and sizes are those of the others. */
export function scaleText(isShared: boolean, count: number): string {
  return isShared
    ? t('Mêmes classes et mêmes tailles sur les {count}\u00a0cartes de la série.', { count })
    : t(
        'Classes et tailles propres à cette carte : couleurs et symboles ne se comparent pas d’une carte à l’autre.'
      )
}
