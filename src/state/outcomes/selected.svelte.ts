import { MaskState, shapeAreas } from '../../geo/shapes/mask.ts'
import { pickedShape } from '../../geo/shapes/picked.ts'
import { needs2015, type Ground } from '../../geo/shapes/region.ts'
import type { LonLat, Near, Shape, Territory } from '../../geo/shapes/shape.ts'
import type { Place } from '../../geo/places.ts'
import type { SelectionQuestion } from '../../query/selection/selectionSql.ts'
import { isIncomplete } from '../../query/selection/filter.ts'
import { keptCodes } from '../selection/kept.ts'
import { fieldWords } from '../selection/fieldWords.ts'
import type { Told } from '../selection/words.ts'
import { ShapeFilter } from '../shapes/shapeFilter.svelte.ts'
import { shapeText } from '../shapes/words.ts'
import { questionOf, Selection } from '../selection/selection.svelte.ts'
import type { Outcomes } from './outcomes.svelte.ts'
import type { Selected } from './subject.ts'

/**
 * Which neighbourhoods the view looks at: those that lie in the shapes on the map, of those that the filter keeps.
 * Made inside a component: it lives as long.
 */
export class SelectedNeighbourhoods {
  readonly #outcomes: Outcomes
  readonly filter: Selection
  /** the shapes on the map, ahead of the address while one is dragged */
  readonly drawing: ShapeFilter

  constructor(outcomes: Outcomes) {
    this.#outcomes = outcomes
    this.drawing = new ShapeFilter({
      shapes: () => this.#placed,
      rule: () => this.#rule,
      ground: () => this.#ground,
      areas: () => this.#areas,
      onshapes: (shapes) => outcomes.go({ shapes })
    })
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
    questionOf(this.#asked, this.#generation, this.caught, this.#outcomes.own)
  )

  /** A shape or a condition is there. */
  readonly isAsked: boolean = $derived.by(() => this.#placed.length > 0 || !isIncomplete(this.#asked))

  /** A shape lies around a neighbourhood of 2015: their outlines are needed whatever the generation shown. */
  readonly needs2015: boolean = $derived.by(() => needs2015(this.drawing.shapes))

  readonly #ground: Ground = $derived.by(() => {
    const { department, region } = this.#outcomes.atlas.tables.outlines
    return { department, region, neighbourhood: this.#outcomes.neighbourhoodOutlines }
  })

  readonly #areas = $derived.by(() => {
    const { neighbourhoods, neighbourhoodOutlines } = this.#outcomes
    const outlines = neighbourhoodOutlines[this.#generation]
    return outlines && shapeAreas(neighbourhoods, outlines)
  })

  /** Codes of the neighbourhoods that the shapes of the address keep; null without any, or while outlines arrive. */
  readonly caught: readonly string[] | null = $derived.by(() => {
    const mask = this.drawing.settled
    if (this.#placed.length === 0 || !mask) return null
    return this.#outcomes.neighbourhoods.flatMap(({ code }, row) =>
      mask[row] === MaskState.kept ? code : []
    )
  })

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
    return pickedShape(kind, at, this.drawing.effect, this.#ground, this.#generation)
  }

  /** What is kept: null for every neighbourhood; undefined until it is known. */
  readonly current: Selected | null | undefined = $derived.by(() => {
    if (!this.isAsked) return null
    const { answer, pending } = this.filter
    const isOld = !answer || pending || answer.subject !== this.#question
    if (isOld || (this.#placed.length > 0 && !this.caught)) return undefined
    const codes = keptCodes(answer.result, Uint8Array.from(answer.result.numbers('kept')))
    return { codes, areas: areasHolding(codes, this.#outcomes.neighbourhoods, this.#level) }
  })

  /** The same for a map at another level. */
  at(level: Outcomes['choice']['level']): Selected | null | undefined {
    const { current } = this
    return current && { ...current, areas: areasHolding(current.codes, this.#outcomes.neighbourhoods, level) }
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
