import type { Layer } from '@deck.gl/core'
import type { Level } from '../catalogue/levels.ts'
import { choroplethLayers } from './choropleth.ts'
import type { MapPicture } from './picture.ts'
import { symbolLayers } from './symbols.ts'

export type { MapPicture } from './picture.ts'

/** A way to draw figures on the map. */
export interface MapType {
  readonly id: 'symbols' | 'choropleth'
  readonly label: string
  /** true, or why not, in French */
  available(level: Level): true | string
  layers(picture: MapPicture): Layer[]
}

export type MapTypeId = MapType['id']

export const mapTypes: readonly MapType[] = [
  { id: 'symbols', label: 'Symboles', available: () => true, layers: symbolLayers },
  {
    id: 'choropleth',
    label: 'Aplats',
    available: (level) =>
      level.hasOutlines || `Un ${level.label.toLowerCase()} n’a pas de contour publié à remplir.`,
    layers: choroplethLayers
  }
]
