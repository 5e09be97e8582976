/**
 * A drawing as plain marks, in pixels of its own box: one description that the screen draws as SVG
 * and the exports paint on paper. Later marks lie over earlier ones.
 */
export type Mark =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: Paint
      readonly stroke?: string
      readonly strokeWidth?: number
      readonly radius?: number
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill?: Paint
      readonly stroke?: string
      readonly strokeWidth?: number
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: string
      readonly strokeWidth?: number
      readonly dash?: readonly number[]
    }
  /** SVG path data, absolute commands M L Z only. */
  | {
      readonly kind: 'path'
      readonly d: string
      readonly fill?: Paint
      readonly stroke?: string
      readonly strokeWidth?: number
    }
  | {
      readonly kind: 'text'
      readonly x: number
      /** baseline */
      readonly y: number
      readonly text: string
      readonly sizePx: number
      readonly weight?: 400 | 600 | 700
      readonly fill?: string
      readonly anchor?: 'start' | 'middle' | 'end'
    }

/** A colour ('#rrggbb'), or the hatching that says that a figure is missing. */
export type Paint = string | 'hatch'

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}
