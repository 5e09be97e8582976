import type { Series } from '../../charts/timeSeries.ts'
import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { indicators } from '../../catalogue/indicators/index.ts'
import type { TableName } from '../../catalogue/tables/index.ts'
import { areaFiguresSql } from '../../query/pages/areaFigures.ts'
import type { AreaSet } from '../../query/pages/areaSet.ts'
import { allNeighbourhoodsSql, communeFiguresSql } from '../../query/pages/publishedFigures.ts'
import { setFiguresSql } from '../../query/pages/setFigures.ts'
import { valueTables } from '../../query/pages/values.ts'
import { LatestAnswer } from '../answer.svelte.ts'
import type { Atlas } from '../atlas.svelte.ts'
import { LoadedTables } from '../loadedTables.svelte.ts'
import { Reading } from '../reading.svelte.ts'
import { chartSeries } from './chartSeries.ts'
import type { FigureBlock } from './figureBlock.ts'
import { givenFigures, setFigures, type FiguresByIndicator } from './figure.ts'
import { indicatorRows } from './indicatorRows.ts'

const nothing: FiguresByIndicator = new Map()
const noSets: ReadonlyMap<string, FiguresByIndicator> = new Map()

/** The figures of a block and those they are compared with, as they arrive. Made inside a component. */
export class BlockFigures {
  readonly block: FigureBlock
  readonly #atlas: Atlas
  readonly #tables: LoadedTables
  readonly #communeTables: LoadedTables
  readonly #own: LatestAnswer<null>
  readonly #sets: LatestAnswer<null>
  readonly #all: LatestAnswer<null>
  readonly #communes: LatestAnswer<null>
  readonly #national

  constructor(atlas: Atlas, block: FigureBlock) {
    this.block = block
    this.#atlas = atlas
    const { code, generation, communes } = block
    this.#tables = new LoadedTables(atlas, () => valueTables(generation))
    const communeTables: readonly TableName[] = communes.length > 0 ? ['indicators_communes'] : []
    this.#communeTables = new LoadedTables(atlas, () => communeTables)
    const ask = (tables: LoadedTables, sql: string | null) =>
      new LatestAnswer(
        () => tables.engine,
        () => (sql === null ? null : { subject: null, sql })
      )
    this.#own = ask(this.#tables, code === null ? null : areaFiguresSql([code], generation))
    this.#sets = ask(this.#tables, setFiguresSql(setsOf(block), generation, indicators))
    this.#all = ask(this.#tables, generation === '2015' ? allNeighbourhoodsSql() : null)
    this.#communes = ask(this.#communeTables, communes.length > 0 ? communeFiguresSql(communes) : null)
    this.#national = new Reading(() => atlas.tables.columns('indicators_national'))
  }

  /** The first thing that failed; null while nothing has. */
  readonly error: Error | null = $derived.by(() => {
    if (this.#tables.error) return this.#tables.error
    const answers = [this.#own.answer, this.#sets.answer, this.#all.answer, this.#communes.answer]
    return answers.flatMap((answer) => (answer.kind === 'failed' ? answer.error : []))[0] ?? null
  })

  /** Some figures, or what they compare with, are still awaited. */
  readonly pending: boolean = $derived.by(() => {
    if (this.error) return false
    const answers = [this.#own, this.#sets, this.#all, this.#communes]
    return this.#national.state.kind === 'pending' || answers.some((answer) => answer.pending)
  })

  readonly #made = $derived.by(() => {
    const columns = this.#sets.ready?.columns
    return columns ? setFigures(columns, (id) => (id === 'all' ? 'median' : 'made')) : null
  })

  /** The figures of the area or set itself; null until they are there. */
  readonly own: FiguresByIndicator | null = $derived.by(() => {
    const { code } = this.block
    if (code === null) return this.#made ? (this.#made.get('own') ?? nothing) : null
    const columns = this.#own.ready?.columns
    return columns ? (givenFigures(columns).get(code) ?? nothing) : null
  })

  readonly #published = $derived.by(() => {
    const columns = this.#all.ready?.columns
    return columns ? (givenFigures(columns).get('FR') ?? nothing) : nothing
  })

  /** The rows of the page, with the comparisons that have arrived; null until its own figures are there. */
  readonly themes = $derived.by(() => {
    if (!this.own) return null
    const columns = this.#communes.ready?.columns
    const communes = columns ? givenFigures(columns) : null
    return indicatorRows({
      generation: this.block.generation,
      own: this.own,
      sets: this.#made ?? noSets,
      all: this.#published,
      communes: this.block.communes.map((code) => ({
        name: this.#atlas.tables.places.find('commune', code)?.name ?? code,
        figures: communes?.get(code) ?? nothing
      })),
      national: this.#national.value
    })
  })

  /** One indicator over the years, beside what it compares with. */
  series(indicator: Indicator, name: string): Series[] {
    return chartSeries(indicator, {
      name,
      own: this.own ?? nothing,
      sets: this.#made ?? noSets,
      all: this.#published,
      department: this.block.department?.name ?? null
    })
  }

  /** Asks again for what did not arrive. */
  again(): void {
    this.#tables.again()
    this.#communeTables.again()
  }
}

function setsOf({ set, contract, department }: FigureBlock): AreaSet[] {
  return [
    ...(set ? [set] : []),
    ...(contract ? [{ id: 'contract', level: 'contract' as const, code: contract.code }] : []),
    ...(department ? [{ id: 'department', level: 'department' as const, code: department.code }] : []),
    { id: 'all', level: 'all', code: '' }
  ]
}
