import type { LevelId } from '../catalogue/levels.ts'
import type { Paint } from '../core/marks.ts'
import type { PolygonBuffers } from '../geo/polygonBuffers.ts'

/** How an area is drawn; as a number, one byte per area. The names are those of a figure's status. */
export const AreaState = { outside: 0, value: 1, zero: 2, missing: 3, secret: 4, not_applicable: 5 } as const

/** A map's areas as arrays in area order: a column becomes a GPU attribute with no join at draw time. */
export interface MapPicture {
  /** of the areas; tells filled areas under which borders to lie, those of departments where absent */
  readonly level: LevelId
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** AreaState per area */
  readonly status: Uint8Array
  /** rgba per area; the grey of their pattern for areas that are missing, secret or not applicable */
  readonly colours: Uint8Array
  /** per area; 0 where the symbol has no size */
  readonly radiusPx: Float32Array
  /** of areas that are points and whose colour alone speaks; usual where absent */
  readonly pointRadiusPx?: number
  /** per area, of its column as the middle of the map shows it; 0 where it has none */
  readonly heightPx?: Float32Array
  /** per area, in any unit: its sign is the way a triangle points */
  readonly change?: Float32Array
  /** null where the level has no outlines, or where they are too small to be seen: areas are points then */
  readonly polygons: PolygonBuffers | null
  /** rows of areas; -1 for none */
  readonly selected: number
  readonly hovered: number
  /** on a dark screen, where what is not data turns light; paper knows no night */
  readonly night?: boolean
  /** id of the MapLibre layer that marks are drawn under; none where deck.gl draws alone */
  readonly beforeId?: string
}

/** The accent of what is selected. */
export const accent = [168, 66, 31, 255] as const

/** The ink of what is under the pointer. */
export const ink = [27, 31, 42, 255] as const

/** The soft ink of outlines. */
export const softInk = [91, 98, 112, 255] as const

/** What is not data on a map of the screen, as the GPU wants it. */
export interface ScreenInks {
  readonly accent: GpuColour
  readonly ink: GpuColour
  readonly softInk: GpuColour
  /** under patterns, and where nothing was received */
  readonly blank: GpuColour
}

type GpuColour = [number, number, number, number]

const day: ScreenInks = {
  accent: [...accent],
  ink: [...ink],
  softInk: [...softInk],
  blank: [255, 255, 255, 255]
}

const night: ScreenInks = {
  accent: [229, 138, 102, 255],
  ink: [236, 234, 228, 255],
  softInk: [179, 183, 191, 255],
  blank: [32, 36, 45, 255]
}

/** The inks of a map on the screen. */
export function inksOf(picture: Pick<MapPicture, 'night'>): ScreenInks {
  return picture.night ? night : day
}

/** The same picture for a dark screen: its classes keep their colours, what is blank turns dark. */
export function atNight(picture: MapPicture): MapPicture {
  const colours = picture.colours.slice()
  picture.status.forEach((state, row) => {
    if (state === AreaState.zero) colours.set(night.blank, row * 4)
  })
  return { ...picture, colours, night: true }
}

/** Rows that are not outside the filters. */
export function shownRows({ status }: MapPicture): number[] {
  return Array.from(status.keys()).filter((row) => status[row] !== AreaState.outside)
}

/** Where an area is drawn as a point. */
export function positionOf(picture: MapPicture, row: number): [number, number] {
  return [picture.lon[row] ?? 0, picture.lat[row] ?? 0]
}

/** Rows to make stand out, the selected one last, so that it lies on top. */
export function emphasised({ hovered, selected }: MapPicture): number[] {
  return [...new Set([hovered, selected])].filter((row) => row >= 0)
}

/** Positions of rows as a binary attribute. */
export function positionsOf(picture: MapPicture, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows.flatMap((row) => positionOf(picture, row)))
}

/** Colours of rows as a binary attribute. */
export function coloursOf(picture: MapPicture, rows: readonly number[]): Uint8Array {
  return Uint8Array.from(rows.flatMap((row) => [...picture.colours.subarray(row * 4, row * 4 + 4)]))
}

/** Deck props that give an interleaved layer its place in the map's own stack. */
export function placeIn({ beforeId }: MapPicture): { beforeId?: string } {
  return beforeId === undefined ? {} : { beforeId }
}

/** The same picture with symbols so many times as large. */
export function withSymbols<Picture extends MapPicture | null>(picture: Picture, times: number): Picture {
  if (!picture || times === 1) return picture
  return { ...picture, radiusPx: picture.radiusPx.map((radiusPx) => radiusPx * times) }
}

/** How a row is filled on paper: its colour, or the pattern that says why it has no figure. */
export function paintOf({ status, colours }: MapPicture, row: number): Paint {
  const state = status[row]
  if (state === AreaState.missing) return 'hatch'
  if (state === AreaState.secret) return 'dots'
  return state === AreaState.not_applicable ? 'levels' : hexOf(colours.subarray(row * 4, row * 4 + 3))
}

/** A colour of the GPU as '#rrggbb'; what it lets through is left out. */
export function hexOf(rgba: ArrayLike<number>): string {
  return `#${[0, 1, 2].map((at) => (rgba[at] ?? 0).toString(16).padStart(2, '0')).join('')}`
}
