import { CompositeLayer, type Layer, type UpdateParameters, type Viewport } from '@deck.gl/core'
import { ColumnLayer } from '@deck.gl/layers'

interface ScreenColumnsProps {
  /** binary attributes getPosition (degrees), getElevation (pixels), getFillColor */
  readonly data: { readonly length: number; readonly attributes: Readonly<Record<string, unknown>> }
  readonly radiusPx: number
  /** degrees the map is tilted by when it stands still */
  readonly pitch: number
  readonly beforeId?: string
}

/**
 * Columns whose heights are pixels of the screen, as the middle of the map shows them, whatever the zoom: metres
 * would make needles of them close up and nothing of them far away.
 */
export class ScreenColumns extends CompositeLayer<ScreenColumnsProps> {
  static override readonly layerName = 'ScreenColumns'

  override shouldUpdateState({ changeFlags }: UpdateParameters<Layer>): boolean {
    return changeFlags.somethingChanged
  }

  override renderLayers(): Layer[] {
    const { data, radiusPx, pitch, beforeId } = this.props
    const shared = {
      // The map looks for layers by their place in its stack, also for those inside others.
      ...(beforeId === undefined ? {} : { beforeId }),
      data,
      diskResolution: 4,
      angle: 45,
      radiusUnits: 'pixels' as const,
      elevationScale: metresPerScreenPixel(this.context.viewport, pitch),
      extruded: true,
      flatShading: true,
      material: frontLight
    }
    return [
      new ColumnLayer({
        ...this.getSubLayerProps({ id: 'faces' }),
        ...shared,
        radius: radiusPx * Math.SQRT2
      }),
      // A hair wider than the faces: on them, edges and faces would hide each other by turns.
      new ColumnLayer({
        ...this.getSubLayerProps({ id: 'edges' }),
        ...shared,
        radius: (radiusPx + 0.3) * Math.SQRT2,
        filled: false,
        wireframe: true,
        getLineColor: [255, 255, 255, 255]
      })
    ]
  }
}

/**
 * Light for deck.gl's own lamps, the first of which shines on the front with 0.9 of its strength: the face
 * towards the reader has the colour of the legend, top and sides are a little darker.
 */
const frontLight = {
  ambient: 0.64,
  diffuse: 0.4,
  shininess: 1,
  specularColor: [0, 0, 0] as [number, number, number]
}

/** Metres of height that a pixel of the screen shows at the middle of a tilted map: height is foreshortened. */
export function metresPerScreenPixel(viewport: Viewport, pitch: number): number {
  return viewport.metersPerPixel / Math.sin((pitch * Math.PI) / 180)
}
