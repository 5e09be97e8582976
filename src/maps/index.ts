import type { Layer } from '@deck.gl/core'
import type { Level } from '../catalogue/levels.ts'
import { changeLayers } from './change.ts'
import { columnLayers, columnPitch } from './columns.ts'
import type { MapPicture } from './picture.ts'
import { shadedLayers } from './shaded.ts'
import { symbolLayers } from './symbols.ts'

export type { MapPicture } from './picture.ts'

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
}

export type MapTypeId = MapType['id']

const everywhere = { pitch: 0, available: () => true as const }

const allTypes: readonly MapType[] = [
  {
    ...everywhere,
    id: 'symbols',
    label: 'Symboles',
    views: ['investments', 'outcomes'],
    layers: symbolLayers
  },
  {
    id: 'choropleth',
    label: 'Aplats',
    views: ['investments', 'outcomes'],
    pitch: 0,
    available: (level) =>
      level.hasOutlines || `Un ${level.label.toLowerCase()} n’a pas de contour publié à remplir.`,
    layers: shadedLayers
  },
  { ...everywhere, id: 'bivariate', label: 'Bivariée', views: ['outcomes'], layers: shadedLayers },
  { ...everywhere, id: 'change', label: 'Évolution', views: ['outcomes'], layers: changeLayers },
  {
    ...everywhere,
    id: 'columns',
    label: 'Colonnes',
    views: ['outcomes'],
    layers: columnLayers,
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
