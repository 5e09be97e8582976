import { getContext, setContext } from 'svelte'
import type { FilterField } from '../../catalogue/filterFields/field.ts'
import { filterFields, ownFieldOf } from '../../catalogue/filterFields/index.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import type { BrushPhase } from '../../charts/brush.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Places } from '../../geo/places.ts'
import {
  conditionsOf,
  filterLimits,
  type Condition,
  type Filter,
  type Part
} from '../../query/selection/filter.ts'
import { withNew, withPart, type Edit, type Path } from './edits.ts'
import { IndicatorYears } from './fieldReadings.svelte.ts'
import { fieldWords } from './fieldWords.ts'
import type { Told } from './words.ts'

/** What a filter is built of, and what becomes of a change. */
export interface Built {
  /** of the address */
  readonly filter: Filter
  readonly generation: Generation
  /** null while DuckDB starts */
  readonly engine: Engine | null
  readonly own: readonly OwnMeasure[]
  readonly places: Places
  /** @param phase 'moving' while a range is dragged: shown, and in no address; 'done' else */
  onchange(filter: Filter, phase: BrushPhase): void
}

/** The state of the builder: which condition is open, and where the focus goes after a change. */
export class Editing {
  readonly built: Built
  readonly years: IndicatorYears
  /** path of the condition that is open, as text; null: none */
  open: string | null = $state(null)
  /** what is focused once it is drawn; null: nothing */
  focus: string | null = $state(null)
  #dragged: Filter | null = $state.raw(null)

  constructor(built: Built) {
    this.built = built
    this.years = new IndicatorYears(
      () => built.engine,
      () => built.generation
    )
  }

  /** The filter on the screen, that under the pointer included. */
  get filter(): Filter {
    return this.#dragged ?? this.built.filter
  }

  readonly told: Told = $derived.by(() => {
    const { places, own, generation } = this.built
    return { words: fieldWords(places, own), generation, own }
  })

  /** Fields that have values for the generation, in the order of the screen. */
  readonly fields: readonly FilterField[] = $derived.by(() => {
    const { generation, own } = this.built
    return [...filterFields, ...own.map(ownFieldOf)].filter(
      (field) => field.generations.includes(generation) && this.yearsOf(field).length > 0
    )
  })

  readonly isFull: boolean = $derived.by(() => conditionsOf(this.filter).length >= filterLimits.conditions)

  /** The years that a field can be asked of, latest first; [null] where it has none. */
  yearsOf(field: FilterField): readonly (number | null)[] {
    if (field.years === 'published') return this.years.of(field.id)
    return field.years === null ? [null] : field.years.toReversed()
  }

  /** Puts another part in place of the one at a path. */
  replace(path: Path, part: Part, phase: BrushPhase = 'done'): void {
    const filter = withPart(this.built.filter, path, part)
    this.#dragged = phase === 'moving' ? filter : null
    this.built.onchange(filter, phase)
  }

  /**
   * Makes a change that moves parts: what was open follows the part that was changed, or closes.
   * @param act what of the part is focused then: 'open', 'remove', 'up' ...
   */
  move(from: Path, edit: Edit | null, act: string): void {
    if (!edit) return
    this.#dragged = null
    this.open = this.open === pathText(from) ? pathText(edit.path) : null
    this.built.onchange(edit.filter, 'done')
    this.focus = focusKey(edit.path, act)
  }

  /** Adds a condition on a field to the group at a path, and opens it. */
  addField(group: Path, field: FilterField): void {
    const edit = withNew(this.built.filter, group, conditionOn(field, this.yearsOf(field)[0] ?? null))
    this.built.onchange(edit.filter, 'done')
    this.open = pathText(edit.path)
    this.focus = focusKey(edit.path, 'open')
  }

  /** Adds a group to the group at a path, joined the other way. */
  addGroup(group: Path, join: 'and' | 'or'): void {
    const part = { kind: 'group', join, not: false, parts: [] } as const
    const edit = withNew(this.built.filter, group, part)
    this.open = null
    this.built.onchange(edit.filter, 'done')
    this.focus = focusKey(edit.path, 'add')
  }
}

/** A condition that is still to be narrowed. */
function conditionOn(field: FilterField, year: number | null): Condition {
  const shared = { field: field.id, missing: false, not: false }
  return field.shape.kind === 'range'
    ? { kind: 'range', year, min: null, max: null, ...shared }
    : { kind: 'list', year: null, values: [], ...shared }
}

/** A path as text: '0.2'; '' for the whole. */
export function pathText(path: Path): string {
  return path.join('.')
}

/** What of a part is focused, as the page marks it. */
export function focusKey(path: Path, act: string): string {
  return `${pathText(path)}:${act}`
}

const key = Symbol('editing')

/** Gives the state of the builder to every component below. */
export function provideEditing(built: Built): Editing {
  const editing = new Editing(built)
  setContext(key, editing)
  return editing
}

/** The state of this builder. */
export function useEditing(): Editing {
  return getContext(key)
}
