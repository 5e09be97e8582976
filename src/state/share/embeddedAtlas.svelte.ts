import { dataVersionOf, versionForm } from '../../catalogue/dataVersion.ts'
import type { Columns } from '../../core/columns.ts'
import type { Engine } from '../../engine/engine.ts'
import { figuresSql } from '../../query/figures.ts'
import type { Subject } from '../../query/subject.ts'
import { totalsSql } from '../../query/totals.ts'
import { choiceOf, datedSearchOf, undatedSearch } from '../address.ts'
import { LatestAnswer } from '../answer.svelte.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { changed, type Choice } from '../choice.ts'
import { Hover } from '../hover.svelte.ts'
import type { MapAtlas } from '../mapAtlas.ts'
import type { OpenedAtlas } from '../openAtlas.ts'
import { openingFigures, openingTotals } from '../openingAnswer.ts'
import { isOpeningQuestion, subjectOf } from '../subjectOf.ts'
import { linkedVersion, unembeddedSearch } from './embedding.ts'
import { sharedChoice } from './sharedChoice.ts'

/** DuckDB as the frame tells it; 'unneeded' for the opening question, which its own table answers. */
export type EmbeddedEngine =
  | { readonly kind: 'unneeded' | 'starting' }
  | { readonly kind: 'ready'; readonly engine: Engine }
  | { readonly kind: 'failed'; readonly error: Error }

/**
 * The state of a map inside another page. Its address is read once: what the reader does afterwards stays in the
 * frame, and neither the history nor the storage of the browser hears of it. Made inside a component: it lives as long.
 */
export class EmbeddedAtlas implements MapAtlas {
  /** replaced whole where the outlines of neighbourhoods come after the first map */
  tables: AtlasTables
  /** why those outlines did not come; null while nothing is wrong */
  unread: Error | null = $state.raw(null)
  readonly dataVersion: string
  /** What the address asked for and did not get, in French. */
  readonly notices: readonly string[]
  /** version of the data that the frame was made with, where today's is another; else null */
  readonly madeWith: string | null
  readonly navigation: { readonly choice: Choice; go(change: Partial<Choice>): void }
  readonly hover = new Hover()
  /** A frame opens no file of the visitor's. */
  readonly own = { measures: [] }
  engine: EmbeddedEngine = $state.raw({ kind: 'unneeded' })
  readonly subject: Subject
  readonly figures: LatestAnswer<Subject>
  readonly totals: LatestAnswer<Subject>
  readonly #folder: string
  readonly #neighbourhoods: OpenedAtlas['neighbourhoods']

  /**
   * @param search of the frame's address
   * @param folder address of the atlas, ending in '/'
   */
  constructor({ tables, neighbourhoods }: OpenedAtlas, search: string, folder: string) {
    this.tables = $state.raw(tables)
    this.#neighbourhoods = neighbourhoods
    this.dataVersion = dataVersionOf(tables.manifest)
    this.#folder = folder
    const asked = unembeddedSearch(search)
    const version = linkedVersion(asked)
    this.madeWith = versionForm.test(version) && version !== this.dataVersion ? version : null
    const { choice: first, notices } = choiceOf(undatedSearch(asked), {
      places: tables.places,
      sources: tables.manifest.sources.map((source) => source.id),
      dataVersion: this.dataVersion
    })
    this.notices = notices
    let choice = $state.raw(first)
    this.navigation = {
      get choice() {
        return choice
      },
      go: (change) => (choice = changed(choice, change))
    }
    this.subject = subjectOf(first, tables.places)
    this.figures = this.#ask(figuresSql, () => openingFigures(tables.openingFigures, tables.places))
    this.totals = this.#ask(totalsSql, () => openingTotals(tables.openingFigures))
  }

  /** Brings the outlines of neighbourhoods where the map was opened without them. */
  async bringNeighbourhoods(): Promise<void> {
    if (this.tables.outlines.neighbourhood.codes.length > 0) return
    try {
      const neighbourhood = await this.#neighbourhoods()
      this.tables = { ...this.tables, outlines: { ...this.tables.outlines, neighbourhood } }
      this.unread = null
    } catch (error) {
      this.unread = error instanceof Error ? error : new Error(String(error))
    }
  }

  /** Whether the map waits for DuckDB. */
  get needsEngine(): boolean {
    const { choice } = this.navigation
    return choice.view === 'outcomes' || (choice.view === 'investments' && !isOpeningQuestion(choice))
  }

  /** DuckDB once it runs. */
  get running(): Engine | null {
    return this.engine.kind === 'ready' ? this.engine.engine : null
  }

  /** The link that opens the same map in the atlas, framed as the reader left it. */
  get link(): string {
    return `${this.#folder}${datedSearchOf(sharedChoice(this.navigation.choice), this.dataVersion)}`
  }

  #ask(sql: (subject: Subject) => string, opening: () => Columns): LatestAnswer<Subject> {
    const { choice } = this.navigation
    return new LatestAnswer(
      () => this.running,
      () => (choice.view === 'investments' ? { subject: this.subject, sql: sql(this.subject) } : null),
      () => (isOpeningQuestion(choice) ? opening() : null)
    )
  }
}
