import type { Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import type { Camera } from '../../geo/mercator.ts'
import type { BaseGeography } from '../baseStyle.ts'
import type { MapPicture, MapType } from '../index.ts'
import { graticule } from './graticule.ts'
import { groundMarks } from './ground.ts'
import { nameMarks } from './names.ts'
import { paperFrame } from './paperFrame.ts'

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

/** Whether a map of this type can be drawn as marks: one that is tilted, or has arcs, can not. */
export function isFlat(type: MapType): boolean {
  return type.marks !== null
}

/**
 * A flat map as marks: the ground, its areas or symbols, names that do not collide; the same as on the screen,
 * at any density.
 * @param options measureText null: a map too small for names and degrees
 * @returns marks in pixels of a box of this size, cut at its edges
 */
export function mapMarks(
  map: MapShown,
  camera: Camera,
  widthPx: number,
  heightPx: number,
  {
    graticule: hasGraticule,
    measureText
  }: { readonly graticule: boolean; readonly measureText: MeasureText | null }
): Mark[] {
  const frame = paperFrame(camera, widthPx, heightPx)
  const ground = groundMarks(map, frame)
  const { fills, figures } = (map.picture && map.type.marks?.(map.picture, frame)) ?? {
    fills: [],
    figures: []
  }
  const isRegional = map.picture?.level === 'region'
  const globe = hasGraticule && measureText ? graticule(frame, measureText) : null
  const marks: Mark[] = [
    ...ground.surfaces,
    ...(globe?.lines ?? []),
    ...(isRegional ? [] : fills),
    ...ground.departmentBorders,
    // Regions cover the borders of departments, which would cut them to pieces.
    ...(isRegional ? fills : []),
    ...ground.regionBorders,
    ...ground.neighbourhoodBorders,
    ...figures,
    ...(measureText ? nameMarks(map.geography, frame, measureText, globe?.taken ?? []) : []),
    ...(globe?.degrees ?? [])
  ]
  return [{ kind: 'clip', x: 0, y: 0, width: widthPx, height: heightPx, marks }]
}
