import { shapeAreas } from '../../geo/shapes/mask.ts'
import { pickedShape } from '../../geo/shapes/picked.ts'
import { needs2015, regionsOver, type Ground } from '../../geo/shapes/region.ts'
import type { Effect, LonLat, Near, Shape, Territory } from '../../geo/shapes/shape.ts'
import type { Place } from '../../geo/places.ts'
import type { SelectionQuestion } from '../../query/selection/selectionSql.ts'
import { isIncomplete } from '../../query/selection/filter.ts'
import { keptCodes } from '../selection/kept.ts'
import { fieldWords } from '../selection/fieldWords.ts'
import type { Told } from '../selection/words.ts'
import { shapeText, type ShapeTool } from '../shapes/words.ts'
import { questionOf, Selection } from '../selection/selection.svelte.ts'
import type { Outcomes } from './outcomes.svelte.ts'
import { shapeSelection, type ShapeSelection } from './shapeSelection.ts'
import type { Selected } from './subject.ts'

/**
 * Which neighbourhoods the view looks at: those that lie in the shapes on the map, of those that the filter keeps.
 * Made inside a component: it lives as long.
 */
export class SelectedNeighbourhoods {
  readonly #outcomes: Outcomes
  /** shapes while the reader draws or drags; the address takes them when she lets go */
  #drawing: readonly Shape[] | null = $state.raw(null)
  readonly filter: Selection
  /** the tool in hand; null while none is */
  tool: ShapeTool | null = $state(null)
  /** whether the next shape keeps what it catches or leaves it out */
  effect: Effect = $state('in')
  /** the shape whose handles show; null: the last */
  handled: number | null = $state(null)

  constructor(outcomes: Outcomes) {
    this.#outcomes = outcomes
    this.filter = new Selection(
      () => (this.isAsked ? outcomes.atlas.running : null),
      () => this.#question
    )
  }

  // By themselves: a choice is replaced whole at every step, and moving the map asks nothing new.
  readonly #asked = $derived.by(() => this.#outcomes.choice.filter)
  readonly #placed = $derived.by(() => this.#outcomes.choice.shapes)
  readonly #rule = $derived.by(() => this.#outcomes.choice.rule)
  readonly #generation = $derived.by(() => this.#outcomes.choice.generation)
  readonly #level = $derived.by(() => this.#outcomes.choice.level)

  readonly #question: SelectionQuestion = $derived.by(() =>
    questionOf(this.#asked, this.#generation, this.#committed?.codes ?? null, this.#outcomes.own)
  )

  /** Shapes in force, those under the pointer included. */
  readonly shapes: readonly Shape[] = $derived.by(() => this.#drawing ?? this.#placed)

  /** A shape or a condition is there. */
  readonly isAsked: boolean = $derived.by(() => this.#placed.length > 0 || !isIncomplete(this.#asked))

  /** A shape lies around a neighbourhood of 2015: their outlines are needed whatever the generation shown. */
  readonly needs2015: boolean = $derived.by(() => needs2015(this.shapes))

  readonly #ground: Ground = $derived.by(() => {
    const { department, region } = this.#outcomes.atlas.tables.outlines
    return { department, region, neighbourhood: this.#outcomes.neighbourhoodOutlines }
  })

  /** Lays a shape out. @throws InputError for a place without an outline */
  readonly regionOf = $derived.by(() => regionsOver(this.#ground))

  readonly #areas = $derived.by(() => {
    const { neighbourhoods, neighbourhoodOutlines } = this.#outcomes
    const outlines = neighbourhoodOutlines[this.#generation]
    return outlines && shapeAreas(neighbourhoods, outlines)
  })

  /** What the shapes keep as they are drawn; null without any, or while outlines arrive. */
  readonly drawn: ShapeSelection | null = $derived.by(() => this.#of(this.shapes))

  readonly #committed: ShapeSelection | null = $derived.by(() => this.#of(this.#placed))

  #of(shapes: readonly Shape[]): ShapeSelection | null {
    const areas = this.#areas
    if (shapes.length === 0 || !areas) return null
    return shapeSelection(shapes, this.#rule, this.regionOf, this.#outcomes.neighbourhoods, areas)
  }

  /** How a filter is told in words. */
  readonly told: Told = $derived.by(() => {
    const { own, atlas } = this.#outcomes
    return { words: fieldWords(atlas.tables.places, own), generation: this.#generation, own }
  })

  /** The name of a place that a shape lies around or along; undefined where none is known. */
  readonly placeName = (shape: Near | Territory): string | undefined => {
    const { tables } = this.#outcomes.atlas
    if (shape.kind === 'territory') return tables.places.find(shape.level, shape.code)?.name
    return shape.generation === '2024'
      ? tables.places.find('neighbourhood', shape.code)?.name
      : this.#outcomes.places2015.find(({ code }) => code === shape.code)?.name
  }

  /** A shape as chips and lists name it. */
  readonly nameOf = (shape: Shape): string => shapeText(shape, this.placeName)

  /** The shape of what lies under a point of the map, for the tools that pick. */
  pick(kind: 'near' | 'territory', at: LonLat): Shape | null {
    return pickedShape(kind, at, this.effect, this.#ground, this.#generation)
  }

  /** What is kept: null for every neighbourhood; undefined until it is known. */
  readonly current: Selected | null | undefined = $derived.by(() => {
    if (!this.isAsked) return null
    const { answer, pending } = this.filter
    const isOld = !answer || pending || answer.subject !== this.#question
    if (isOld || (this.#placed.length > 0 && !this.#committed)) return undefined
    const codes = keptCodes(answer.result, Uint8Array.from(answer.result.numbers('kept')))
    return { codes, areas: areasHolding(codes, this.#outcomes.neighbourhoods, this.#level) }
  })

  /** @param phase 'moving' stays on this screen, 'done' goes to the address */
  draw(shapes: readonly Shape[], phase: 'moving' | 'done'): void {
    this.#drawing = phase === 'moving' ? shapes : null
    if (phase === 'done') this.#outcomes.go({ shapes })
  }
}

/** The areas of a level that hold one of the neighbourhoods. */
function areasHolding(
  codes: ReadonlySet<string>,
  neighbourhoods: readonly Place[],
  level: Outcomes['choice']['level']
): ReadonlySet<string> {
  const held = neighbourhoods.filter(({ code }) => codes.has(code))
  if (level === 'neighbourhood') return new Set(held.map(({ code }) => code))
  return new Set(
    held.flatMap(({ contract, departments }) =>
      level === 'contract' ? (contract ?? []) : (departments[0] ?? [])
    )
  )
}
