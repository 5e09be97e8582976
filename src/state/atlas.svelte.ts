import { untrack } from 'svelte'
import { dataVersionOf } from '../catalogue/dataVersion.ts'
import type { Columns } from '../core/columns.ts'
import type { TableName } from '../catalogue/tables/index.ts'
import type { Engine } from '../engine/engine.ts'
import type { BootProgress } from '../engine/life.ts'
import type { EngineReport } from '../engine/lives.ts'
import type { TableFiles } from '../engine/tableFiles.ts'
import type { Manifest } from '../catalogue/manifest.ts'
import type { TakeAway } from '../exports/data/index.ts'
import type { Outlines } from '../geo/outlines.ts'
import type { Places } from '../geo/places.ts'
import type { AddressDesk } from './addresses/desk.svelte.ts'
import { beneficiariesSql } from '../query/beneficiaries.ts'
import { figuresSql } from '../query/figures.ts'
import { neighbourhoodCountSql } from '../query/neighbourhoodCount.ts'
import { programmeTotalsSql } from '../query/programmeTotals.ts'
import { projectsSql } from '../query/projects.ts'
import type { Subject } from '../query/subject.ts'
import { totalsSql } from '../query/totals.ts'
import { trendSql } from '../query/trend.ts'
import { unplacedSql } from '../query/unplaced.ts'
import type { Composer } from './composer/composer.svelte.ts'
import { Reopening } from './composer/reopening.svelte.ts'
import { datedSearchOf } from './address.ts'
import { LatestAnswer } from './answer.svelte.ts'
import { gapsIn, type Gap } from './gaps.ts'
import type { MapToExport } from './mapToExport.ts'
import { Hover } from './hover.svelte.ts'
import { Navigation } from './navigation.svelte.ts'
import { OfflineCopy } from './offlineCopy.svelte.ts'
import type { OpenedAtlas } from './openAtlas.ts'
import { openingFigures, openingTotals } from './openingAnswer.ts'
import { OwnFiles } from './own/ownFiles.svelte.ts'
import type { OutcomeKnowledge } from './series/outcomes.ts'
import { sharedChoice } from './share/sharedChoice.ts'
import { isOpeningQuestion, subjectOf } from './subjectOf.ts'

/** What is read straight from the tables, before DuckDB: enough for the first map. */
export interface AtlasTables {
  readonly manifest: Manifest
  /** the published tables as they arrive, for what reads them by itself */
  readonly files: TableFiles
  readonly places: Places
  readonly outlines: Record<'neighbourhood' | 'department' | 'region', Outlines>
  readonly openingFigures: Columns
  readonly gaps: readonly Gap[]
  /**
   * A table that a view asks for, read without DuckDB.
   * @throws DataError when the file is missing, cut or altered; asking again tries again
   */
  columns(name: TableName): Promise<Columns>
  /**
   * The outlines of the QPV 2015, in the row order of table neighbourhoods_2015's outlined rows; read once.
   * @throws DataError as columns does
   */
  outlines2015(): Promise<Outlines>
}

/** The tables DuckDB joins. */
export const joinedTables: readonly TableName[] = ['territories', 'neighbourhoods', 'funding', 'gaps']

/** What a view offers to be taken away, made when it is asked for. */
export interface Offered {
  data(): TakeAway
  /** null until there is something drawn */
  map(): MapToExport | null
  /** what a series of its maps is drawn with */
  readonly knowledge: OutcomeKnowledge
}

/** DuckDB's life as the screen tells it. */
export type EngineState =
  | { readonly kind: 'starting'; readonly progress: BootProgress }
  | { readonly kind: 'ready'; readonly engine: Engine }
  | { readonly kind: 'failed'; readonly error: Error; again(): void }

/** What befell DuckDB since it started; null while nothing did, and once it has been read. */
export type EngineIncident = Exclude<EngineReport, { kind: 'starting' | 'answering' }> | null

/** The state of the investment map: the choice, its subject, and one latest answer for each thing shown. */
export class Atlas {
  readonly tables: AtlasTables
  /** short name of the tables, written into every link that leaves the page */
  readonly dataVersion: string
  readonly navigation: Navigation
  readonly hover = new Hover()
  /** The visitor's own files; those that she asked to keep are opened again once DuckDB runs. */
  readonly own: OwnFiles
  /** the copy of the atlas in this browser */
  readonly offline = new OfflineCopy()
  /** Name of the place that the page is about, for its title; null where the view's own name says it. */
  pageName: string | null = $state.raw(null)
  /** What the view that is open has for the header's buttons; null where it has nothing to give. */
  offered: Offered | null = $state.raw(null)
  /** The page that the visitor composes from a map, once she opened the composer. */
  composer: Composer | null = null
  /** Opens again the map of a file that the atlas made. */
  readonly reopening: Reopening
  /** The visitor's addresses, once she opened their tool: they outlive it, and end with the page. */
  addresses: AddressDesk | null = null
  engine: EngineState = $state.raw({ kind: 'starting', progress: { loaded: 0, total: 0 } })
  incident: EngineIncident = $state.raw(null)

  #asksAgain = false

  // The parts of the choice that ask something: moving the map or picking an area asks nothing new.
  readonly #asked: string = $derived.by(() => {
    const { zone, programmes, funder, years, npnru, level, measure } = this.navigation.choice
    return JSON.stringify([zone, programmes, funder, years, npnru, level, measure])
  })

  readonly subject: Subject = $derived.by(() => {
    void this.#asked
    return untrack(() => subjectOf(this.navigation.choice, this.tables.places))
  })

  readonly #isAsking = $derived.by(() => this.navigation.choice.view === 'investments')

  readonly figures: LatestAnswer<Subject>
  readonly totals: LatestAnswer<Subject>
  readonly trend: LatestAnswer<Subject>
  readonly beneficiaries: LatestAnswer<Subject>
  readonly programmeTotals: LatestAnswer<Subject>
  readonly projects: LatestAnswer<Subject>
  readonly unplaced: LatestAnswer<Subject>
  readonly neighbourhoodCount: LatestAnswer<Subject>

  constructor(tables: AtlasTables) {
    this.tables = tables
    this.dataVersion = dataVersionOf(tables.manifest)
    this.navigation = new Navigation({
      places: tables.places,
      sources: tables.manifest.sources.map((source) => source.id),
      dataVersion: this.dataVersion
    })
    this.own = new OwnFiles(this)
    this.reopening = new Reopening(this)
    const opening = (columns: Columns) => () => this.#opening(columns)
    this.figures = this.#ask(figuresSql, opening(openingFigures(tables.openingFigures, tables.places)))
    this.totals = this.#ask(totalsSql, opening(openingTotals(tables.openingFigures)))
    this.trend = this.#ask(trendSql)
    this.beneficiaries = this.#ask((subject) => beneficiariesSql(subject, 3))
    this.programmeTotals = this.#ask(programmeTotalsSql)
    this.projects = this.#ask(projectsSql)
    this.unplaced = this.#ask(unplacedSql)
    this.neighbourhoodCount = this.#ask(neighbourhoodCountSql)
  }

  /** The link that opens what is on the screen, and says so when the data have changed since. */
  get link(): string {
    return `${location.origin}${location.pathname}${datedSearchOf(sharedChoice(this.navigation.choice), this.dataVersion)}`
  }

  /** Every view shows the newest subject. */
  get settled(): boolean {
    const answers = [this.figures, this.totals, this.trend, this.beneficiaries, this.programmeTotals]
    return [...answers, this.projects, this.unplaced, this.neighbourhoodCount].every(
      (answer) => !answer.pending
    )
  }

  /** A latest answer of this atlas's engine to a question about funding; other views ask their own. */
  #ask(sql: (subject: Subject) => string, first?: () => Columns | null): LatestAnswer<Subject> {
    return new LatestAnswer(
      () => this.running,
      () => (this.#isAsking ? { subject: this.subject, sql: sql(this.subject) } : null),
      first
    )
  }

  /** What the files of the chosen programmes and years leave out in the zone. */
  get gaps(): readonly Gap[] {
    return gapsIn(this.subject, this.tables.gaps, this.tables.places)
  }

  /** Starts DuckDB. */
  async start(startEngine: OpenedAtlas['startEngine']): Promise<void> {
    this.engine = { kind: 'starting', progress: { loaded: 0, total: 0 } }
    try {
      const engine = await startEngine((report) => this.#told(report))
      performance.mark('engine-ready')
      this.engine = { kind: 'ready', engine }
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      this.engine = { kind: 'failed', error, again: () => void this.start(startEngine) }
    }
  }

  /** DuckDB once it runs. */
  get running(): Engine | null {
    return this.engine.kind === 'ready' ? this.engine.engine : null
  }

  #told(report: EngineReport): void {
    if (report.kind === 'starting') this.engine = report
    else if (report.kind === 'answering') {
      if (this.incident?.kind === 'silent') this.incident = null
    } else if (report.kind === 'exhausted')
      this.incident = { ...report, restart: () => this.#restartAndAsk(report.restart) }
    // What ended DuckDB twice is asked again when the visitor says so, and not before.
    else if (report.kind !== 'restarted' || this.incident?.kind !== 'exhausted') this.incident = report
    if (report.kind === 'restarted' && this.#asksAgain && this.engine.kind === 'ready') {
      this.#asksAgain = false
      // Another object to whom every question is new.
      this.engine = { kind: 'ready', engine: { ...this.engine.engine } }
    }
  }

  #restartAndAsk(restart: () => void): void {
    this.#asksAgain = true
    this.incident = { kind: 'restarting' }
    restart()
  }

  /** What is known of the opening question before DuckDB; null for every other one. */
  #opening(columns: Columns): Columns | null {
    return isOpeningQuestion(this.navigation.choice) ? columns : null
  }
}
