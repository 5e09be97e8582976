import { indicators } from '../../catalogue/indicators/index.ts'
import { areaFiguresSql } from '../../query/pages/areaFigures.ts'
import type { Generation } from '../../catalogue/generation.ts'
import { setFiguresSql } from '../../query/pages/setFigures.ts'
import { valueTables } from '../../query/pages/values.ts'
import { LatestAnswer } from '../answer.svelte.ts'
import type { Atlas } from '../atlas.svelte.ts'
import { LoadedTables } from '../loadedTables.svelte.ts'
import type { ComparedColumn, ComparedReference } from './comparedColumns.ts'
import { comparedRows } from './comparedRows.ts'
import { givenFigures, setFigures, type FiguresByIndicator } from './figure.ts'

const nothing: FiguresByIndicator = new Map()

/** The figures of the areas compared that are of one generation, as they arrive. */
class GenerationFigures {
  readonly tables: LoadedTables
  readonly #own: LatestAnswer<null>
  readonly #sets: LatestAnswer<null>

  constructor(
    atlas: Atlas,
    generation: Generation,
    columns: () => readonly ComparedColumn[],
    reference: () => ComparedReference | null
  ) {
    const mine = () => columns().filter((column) => column.generation === generation)
    const beside = () => {
      const found = reference()
      return found?.generation === generation ? [found.set] : []
    }
    this.tables = new LoadedTables(atlas, () => (mine().length > 0 ? valueTables(generation) : []))
    const codes = () => mine().flatMap(({ code }) => code ?? [])
    const sets = () => [...mine().flatMap(({ set }) => set ?? []), ...beside()]
    this.#own = new LatestAnswer(
      () => this.tables.engine,
      () => (codes().length > 0 ? { subject: null, sql: areaFiguresSql(codes(), generation) } : null)
    )
    this.#sets = new LatestAnswer(
      () => this.tables.engine,
      () => (sets().length > 0 ? { subject: null, sql: setFiguresSql(sets(), generation, indicators) } : null)
    )
  }

  readonly #given = $derived.by(() => (this.#own.ready ? givenFigures(this.#own.ready.columns) : null))

  /** Figures of a neighbourhood; null while they are awaited. */
  ofArea(code: string): FiguresByIndicator | null {
    return this.#given ? (this.#given.get(code) ?? nothing) : null
  }

  /** Figures of a set; null while they are awaited. */
  ofSet(id: string, isMedian: boolean): FiguresByIndicator | null {
    const columns = this.#sets.ready?.columns
    if (!columns) return null
    return setFigures(columns, () => (isMedian ? 'median' : 'made')).get(id) ?? nothing
  }

  get pending(): boolean {
    return this.#own.pending || this.#sets.pending
  }

  get error(): Error | null {
    if (this.tables.error) return this.tables.error
    return (
      [this.#own.answer, this.#sets.answer].flatMap((answer) =>
        answer.kind === 'failed' ? answer.error : []
      )[0] ?? null
    )
  }
}

/** Areas side by side. Made inside a component. */
export class Comparison {
  readonly #columns: () => readonly ComparedColumn[]
  readonly #reference: () => ComparedReference | null
  readonly #of: Readonly<Record<Generation, GenerationFigures>>

  constructor(
    atlas: Atlas,
    columns: () => readonly ComparedColumn[],
    reference: () => ComparedReference | null
  ) {
    this.#columns = columns
    this.#reference = reference
    this.#of = {
      '2015': new GenerationFigures(atlas, '2015', columns, reference),
      '2024': new GenerationFigures(atlas, '2024', columns, reference)
    }
  }

  /** The rows of the table; empty until the first figures are there. */
  readonly themes = $derived.by(() => {
    const reference = this.#reference()
    return comparedRows(
      this.#columns().map((column) => {
        const figures = this.#of[column.generation]
        return {
          column,
          figures: column.code === null ? figures.ofSet(column.key, false) : figures.ofArea(column.code)
        }
      }),
      reference && {
        column: reference,
        figures: this.#of[reference.generation].ofSet(reference.set.id, reference.set.level === 'all')
      }
    )
  })

  get pending(): boolean {
    return Object.values(this.#of).some((figures) => figures.pending)
  }

  get error(): Error | null {
    return this.#of['2015'].error ?? this.#of['2024'].error
  }

  /** Asks again for what did not arrive. */
  again(): void {
    for (const { tables } of Object.values(this.#of)) tables.again()
  }
}
