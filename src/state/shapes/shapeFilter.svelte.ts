import { maskCounts, shapeMask, type ShapeAreas } from '../../geo/shapes/mask.ts'
import { laidOut, regionsOver, type Ground, type Region } from '../../geo/shapes/region.ts'
import type { Effect, Rule, Shape } from '../../geo/shapes/shape.ts'
import type { ShapeTool } from './words.ts'

/** What a shape filter is asked over; each is read again when it changes. */
export interface ShapeQuestion {
  /** of the address */
  readonly shapes: () => readonly Shape[]
  readonly rule: () => Rule
  readonly ground: () => Ground
  /** null while the areas are not known */
  readonly areas: () => ShapeAreas | null
  /** the reader let go of the shapes */
  readonly onshapes: (shapes: readonly Shape[]) => void
}

/**
 * The shapes over a map, what they keep, and the tool in hand. While a shape is dragged they run ahead of the
 * address, at most once a frame.
 */
export class ShapeFilter {
  tool: ShapeTool | null = $state(null)
  /** of the next shape */
  effect: Effect = $state('in')
  /** the shape that shows its handles; null: the last */
  selected: number | null = $state(null)
  /** shapes under the reader's hand; null while none is moved */
  #moving: readonly Shape[] | null = $state.raw(null)
  #next: readonly Shape[] | null = null
  #frame = 0
  readonly #question: ShapeQuestion

  readonly regionOf: (shape: Shape) => Region = $derived.by(() => regionsOver(this.#question.ground()))

  readonly shapes: readonly Shape[] = $derived.by(() => this.#moving ?? this.#question.shapes())

  /** What the shapes of the address keep, whatever is dragged: a MaskState for each area; null while they are not known. */
  readonly settled: Uint8Array | null = $derived.by(() => this.#maskOf(this.#question.shapes()))

  /** The same of the shapes as they are dragged. */
  readonly mask: Uint8Array | null = $derived.by(() =>
    this.#moving ? this.#maskOf(this.#moving) : this.settled
  )

  readonly counts = $derived.by(() => (this.mask ? maskCounts(this.mask) : null))

  /** Why some shapes are not tested, in French; such a shape keeps and leaves out nothing. */
  readonly problems: readonly string[] = $derived.by(() => laidOut(this.shapes, this.regionOf).problems)

  constructor(question: ShapeQuestion) {
    this.#question = question
  }

  /** Shapes as the reader moves them, or as they were let go. */
  change(shapes: readonly Shape[], phase: 'moving' | 'done'): void {
    if (phase === 'moving') {
      this.#next = shapes
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0
        this.#moving = this.#next
      })
      return
    }
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#next = this.#moving = null
    this.#question.onshapes(shapes)
  }

  #maskOf(shapes: readonly Shape[]): Uint8Array | null {
    const areas = this.#question.areas()
    return areas && shapeMask(laidOut(shapes, this.regionOf).regions, this.#question.rule(), areas)
  }
}
