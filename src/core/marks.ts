/**
 * A drawing as plain marks, in pixels of its own box: one description that the screen draws as SVG
 * and the exports paint on paper. Later marks lie over earlier ones.
 */
export type Mark =
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
    } & Painted)
  | ({
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
    } & Painted)
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
  /** SVG path data, absolute commands M L Z only; what lies in an even number of rings is outside. */
  | ({ readonly kind: 'path'; readonly d: string } & Painted)
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
      /** colour of a rim of 1.4 px around the letters, which keeps them readable over a map */
      readonly halo?: string
    }
  /** Marks of which only what lies in a rectangle is seen. */
  | {
      readonly kind: 'clip'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly marks: readonly Mark[]
    }

interface Painted {
  readonly fill?: Paint
  /** of the fill, 0 to 1; 1 where absent */
  readonly opacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
}

/** A colour ('#rrggbb'), or the pattern that says why there is no figure. */
export type Paint = string | Pattern

/** 'hatch' for missing, 'dots' for secret, 'levels' for what the figure does not exist for; grey on white. */
export type Pattern = (typeof patterns)[number]

export const patterns = ['hatch', 'dots', 'levels'] as const

/** The pattern that a fill names; null for a colour. */
export function patternOf(fill: Paint | undefined): Pattern | null {
  return patterns.find((pattern) => pattern === fill) ?? null
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** A rectangle, in the pixels of what it lies on. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
