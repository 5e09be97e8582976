import type { Layer } from '@deck.gl/core'
import type { Level } from '../catalogue/levels.ts'
import { changeLayers, changeMarks } from './change.ts'
import { columnLayers, columnPitch } from './columns.ts'
import type { FigureMarks } from './onPaper/figureMarks.ts'
import type { PaperFrame } from './onPaper/paperFrame.ts'
import type { MapPicture } from './picture.ts'
import { shadedLayers, shadedMarks } from './shaded.ts'
import { symbolLayers, symbolMarks } from './symbols.ts'
import { t } from '../words/t.ts'

export { atNight, type MapPicture } from './picture.ts'

/** A view that offers a choice of map types. */
export type OfferingView = 'investments' | 'outcomes'

/** A way to draw figures on the map. */
export interface MapType {
  readonly id: 'symbols' | 'choropleth' | 'bivariate' | 'change' | 'columns'
  readonly label: string
  /** views that offer it */
  readonly views: readonly OfferingView[]
  /** degrees the map is tilted by */
  readonly pitch: number
  /** true, or why not, in French */
  available(level: Level): true | string
  layers(picture: MapPicture): Layer[]
  /** what the layers draw, on paper; null where only layers can draw it */
  readonly marks: ((picture: MapPicture, frame: PaperFrame) => FigureMarks) | null
}

export type MapTypeId = MapType['id']

const everywhere = { pitch: 0, available: () => true as const }

const allTypes: readonly MapType[] = [
  {
    ...everywhere,
    id: 'symbols',
    label: t('Symboles'),
    views: ['investments', 'outcomes'],
    layers: symbolLayers,
    marks: symbolMarks
  },
  {
    id: 'choropleth',
    label: t('Aplats'),
    views: ['investments', 'outcomes'],
    pitch: 0,
    available: (level) =>
      level.hasOutlines ||
      t('Un {level} n’a pas de contour publié à remplir.', { level: level.label.toLowerCase() }),
    layers: shadedLayers,
    marks: shadedMarks
  },
  {
    ...everywhere,
    id: 'bivariate',
    label: t('Bivariée'),
    views: ['outcomes'],
    layers: shadedLayers,
    marks: shadedMarks
  },
  {
    ...everywhere,
    id: 'change',
    label: t('Évolution'),
    views: ['outcomes'],
    layers: changeLayers,
    marks: changeMarks
  },
  {
    ...everywhere,
    id: 'columns',
    label: t('Colonnes'),
    views: ['outcomes'],
    layers: columnLayers,
    marks: null,
    pitch: columnPitch
  }
]

/** The map types that a view offers, in the order they are offered. */
export function mapTypesOf(view: OfferingView): readonly MapType[] {
  return allTypes.filter((type) => type.views.includes(view))
}

/** The map type with this id. */
export function mapTypeOf(id: MapTypeId): MapType {
  const type = allTypes.find((candidate) => candidate.id === id)
  if (!type) throw new Error(`map type ${id} is not in the index`)
  return type
}
