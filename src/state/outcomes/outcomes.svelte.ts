import { getContext, setContext, untrack } from 'svelte'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { places2015 } from '../../geo/places2015.ts'
import type { Ground } from '../../geo/shapes/region.ts'
import { closeUpOf } from '../../geo/geography.ts'
import type { Place } from '../../geo/places.ts'
import type { BaseGeography } from '../../maps/baseStyle.ts'
import { changedOutcomes } from '../choices/outcomeRules.ts'
import { type Brush, type OutcomesChoice } from '../choices/outcomes.ts'
import type { MapAtlas } from '../mapAtlas.ts'
import { coverageOf, type Coverage } from '../coverage.ts'
import { Latest } from '../latest.svelte.ts'
import { Reading } from '../reading.svelte.ts'
import { areaSetOf, type Areas2015 } from './areaSet.ts'
import { firstCell, secondCell } from './cells.ts'
import { outcomeResult, type OutcomeResult } from './result.ts'
import { SelectedNeighbourhoods } from './selected.svelte.ts'
import { keptMask, outcomeRows, type OutcomeRow } from './rows.ts'
import { outcomeSubjectOf, type OutcomeSubject } from './subject.ts'

/** A result with the subject it answers. */
export type ReadyOutcomes = NonNullable<Latest<OutcomeSubject, OutcomeResult>['ready']>

/**
 * The state of the view of outcomes: the subject of the address, its latest result, and which areas every brush
 * keeps. Map, charts, ranking and table all read the same rows and the same mask.
 */
export class Outcomes {
  readonly atlas: MapAtlas
  readonly coverage: Reading<Coverage[]>
  #areas2015: Reading<Areas2015> | null = $state.raw(null)
  /** Brushes while the reader drags; the address takes them when she lets go. */
  #brushing: readonly Brush[] | null = $state.raw(null)
  readonly latest: Latest<OutcomeSubject, OutcomeResult>
  readonly #background: BaseGeography
  /** which neighbourhoods the filter and the shapes of the address keep */
  readonly selected: SelectedNeighbourhoods

  /** @param background of every map of the page, with the neighbourhoods of 2024 */
  constructor(atlas: MapAtlas, background: BaseGeography) {
    this.atlas = atlas
    this.#background = background
    this.coverage = new Reading(() => atlas.tables.columns('indicator_coverage').then(coverageOf))
    $effect(() => {
      if ((this.#generation === '2015' || this.selected.needs2015) && !untrack(() => this.#areas2015))
        this.#areas2015 = new Reading(() => readAreas2015(atlas))
    })
    this.selected = new SelectedNeighbourhoods(this)
    this.latest = new Latest(() => {
      const { subject, areas } = this
      const engine = atlas.running
      if (!subject || !areas || !engine) return null
      return { subject, run: (signal) => outcomeResult(engine, subject, areas, atlas.tables, signal) }
    })
  }

  get choice(): OutcomesChoice {
    return this.atlas.navigation.choice.outcomes
  }

  /** Columns of the visitor's open files. */
  get own(): readonly OwnMeasure[] {
    return this.atlas.own.measures
  }

  /** Changes the choice through the address, with what must follow from it. */
  go(change: Partial<OutcomesChoice>, how: 'push' | 'replace' = 'push'): void {
    this.atlas.navigation.go({ outcomes: changedOutcomes(this.choice, change) }, how)
  }

  // The parts of the address that ask something: a brush or a map type asks nothing new.
  readonly #asked: string = $derived.by(() => {
    const { outcomes, zone, npnru } = this.atlas.navigation.choice
    const { map, beside, brushes, bounds, picked, filter, shapes, rule, ...asked } = outcomes
    void [map, beside, brushes, bounds, picked, filter, shapes, rule]
    return JSON.stringify({ asked, zone, npnru })
  })

  /** The question of the address; null until the years of the indicators and the selection are known. */
  readonly subject: OutcomeSubject | null = $derived.by(() => {
    void this.#asked
    const { own } = this
    const selected = this.selected.current
    const coverage = this.coverage.value
    if (!coverage || selected === undefined) return null
    return untrack(() =>
      outcomeSubjectOf(this.atlas.navigation.choice, this.atlas.tables.places, coverage, own, selected)
    )
  })

  // By themselves: a choice is replaced whole at every step, and triangulating outlines takes longer than any answer.
  readonly #generation = $derived.by(() => this.choice.generation)
  readonly #level = $derived.by(() => this.choice.level)

  /** Outlines and places of the level asked for; null while those of 2015 arrive. */
  readonly areas = $derived.by(() => {
    const [generation, level] = [this.#generation, this.#level]
    return areaSetOf(generation, level, this.atlas.tables, this.#areas2015?.value ?? null)
  })

  /** The QPV of the generation, whatever the level; none while those of 2015 arrive. */
  readonly neighbourhoods: readonly Place[] = $derived.by(() =>
    this.#generation === '2024' ? this.atlas.tables.places.at('neighbourhood') : this.places2015
  )

  /** The QPV 2015; none until they are read. */
  get places2015(): readonly Place[] {
    return this.#areas2015?.value?.places ?? []
  }

  /** Their outlines; of 2015 once they are read. */
  readonly neighbourhoodOutlines: Ground['neighbourhood'] = $derived.by(() => ({
    '2015': this.#areas2015?.value?.outlines ?? null,
    '2024': this.atlas.tables.outlines.neighbourhood
  }))

  /** A table that did not arrive. */
  readonly unread: Reading<unknown> | null = $derived.by(() => {
    const readings = [this.coverage, this.#areas2015]
    return readings.find((reading) => reading?.state.kind === 'failed') ?? null
  })

  readonly rows: readonly OutcomeRow[] = $derived.by(() => {
    const { ready } = this.latest
    if (!ready) return []
    const { subject, result } = ready
    return outcomeRows(result.areas, subject, firstCell(subject, result), secondCell(subject, result))
  })

  /** Code of the area under the pointer, where it is one of this level and generation. */
  readonly hovered: string | null = $derived.by(() => {
    const { area } = this.atlas.hover
    return area && area.level === this.hoverLevel ? area.code : null
  })

  /** The level as the pointer's area is told: the two generations of neighbourhoods are two levels. */
  readonly hoverLevel: Place['level'] = $derived.by(() =>
    this.#level === 'neighbourhood' && this.#generation === '2015' ? 'neighbourhood2015' : this.#level
  )

  /** Marks the area under the pointer on every map and chart. */
  hover(code: string | null): void {
    this.atlas.hover.area = code === null ? null : { level: this.hoverLevel, code }
  }

  /** The brushes in force, those under the pointer included. */
  readonly brushes: readonly Brush[] = $derived.by(() => this.#brushing ?? this.choice.brushes)

  /** 1 for each row that territory, filters and brushes keep. */
  readonly kept: Uint8Array = $derived.by(() => keptMask(this.rows, this.brushes))

  /** The background with the neighbourhoods of the generation; without any while those of 2015 arrive. */
  readonly geography: BaseGeography = $derived.by(() => {
    if (this.#generation === '2024') return this.#background
    return { ...this.#background, ...closeUpOf(this.atlas.tables.places, this.#areas2015?.value ?? null) }
  })

  /**
   * Sets or clears the brush of a measure.
   * @param phase 'moving' stays on this screen, 'done' goes to the address
   */
  brush(
    changes: readonly { on: Brush['on']; range: readonly [number, number] | null }[],
    phase: 'moving' | 'done'
  ): void {
    const others = this.brushes.filter(({ on }) => !changes.some((change) => change.on === on))
    const brushes = [
      ...others,
      ...changes.flatMap(({ on, range }) => (range ? [{ on, min: range[0], max: range[1] }] : []))
    ].sort((a, b) => (a.on < b.on ? -1 : 1))
    if (phase === 'moving') {
      this.#brushing = brushes
      return
    }
    this.#brushing = null
    this.go({ brushes })
  }
}

async function readAreas2015({ tables }: MapAtlas): Promise<Areas2015> {
  const [table, outlines] = await Promise.all([tables.columns('neighbourhoods_2015'), tables.outlines2015()])
  return { places: places2015(table, tables.places), outlines }
}

const key = Symbol('outcomes')

/** Gives the state of the view to every component below. @param background of every map of the page */
export function provideOutcomes(atlas: MapAtlas, background: BaseGeography): Outcomes {
  const outcomes = new Outcomes(atlas, background)
  setContext(key, outcomes)
  return outcomes
}

/** The state of this view. */
export function useOutcomes(): Outcomes {
  return getContext(key)
}
