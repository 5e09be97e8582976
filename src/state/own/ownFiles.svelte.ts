import { untrack } from 'svelte'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import type { Columns } from '../../core/columns.ts'
import { InputError } from '../../core/errors.ts'
import type { Engine } from '../../engine/engine.ts'
import type { ReadTable } from '../../own/reading.ts'
import { figuresSql } from '../../query/own/report.ts'
import { rowsTable, tablesOf } from '../../query/own/names.ts'
import { ownRowsSql } from '../../query/own/rows.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { FileQueue } from './fileQueue.svelte.ts'
import type { JoinSettings } from './joinSettings.ts'
import type { KeptFile } from './keptFiles.ts'
import { keptFolder } from './keptFolder.ts'
import { OtherWindows } from './otherWindows.ts'
import { measuresOf, ownIdOf, type OwnColumn, type OwnFile } from './ownFile.ts'
import { tablesOfFile, type OwnTable } from './ownTables.ts'
import { sentenceOf } from './sentence.ts'
import { t } from '../../words/t.ts'

/** What the files need of the atlas. */
interface Host {
  readonly running: Engine | null
  readonly tables: AtlasTables
}

/** A copy in this browser that cannot be opened: it can be removed. */
export interface DamagedCopy {
  readonly id: string
  /** as far as it can be told */
  readonly name: string
  readonly bytes: number
}

const unjoined = { join: null, problem: null } as const

/**
 * The visitor's own files: their rows in DuckDB, joined to areas. They live as long as the page, unless she asks to
 * keep one in this browser. Made inside a component: it lives as long.
 */
export class OwnFiles {
  files: readonly OwnFile[] = $state.raw([])
  /** kept in this browser and not opened yet: they wait for DuckDB */
  waiting: readonly KeptFile[] = $state.raw([])
  damaged: readonly DamagedCopy[] = $state.raw([])
  /** what could not be done with kept files by themselves, in French */
  notices: readonly string[] = $state.raw([])

  /** Every joined column, of all files. */
  readonly measures: readonly OwnMeasure[] = $derived.by(() => this.files.flatMap(measuresOf))

  /** those that were chosen and are not read yet */
  readonly queue = new FileQueue()
  /** Tables of files as they are: who holds one of them knows by it whether its file has changed. */
  readonly #made = new WeakMap<OwnFile, readonly OwnTable[]>()
  readonly #host: Host
  readonly #others = new OtherWindows()
  #last: Promise<unknown> = Promise.resolve()
  /** joins under way or waiting, by file */
  readonly #joins: Record<string, AbortController | undefined> = {}
  /** What is in the browser's store has been listed. */
  readonly listed: Promise<void>

  constructor(host: Host) {
    this.#host = host
    this.listed = this.#list()
    $effect(() => {
      const { running } = this.#host
      if (running) void this.listed.then(() => untrack(() => this.#reopen(running)))
    })
    $effect(() => this.#others.follow(() => void this.#keptElsewhere()))
  }

  /** The joined column with this id, where this browser has its file. */
  measure(id: string): OwnMeasure | undefined {
    return this.measures.find((measure) => measure.id === id)
  }

  /**
   * Takes a file that was read whole; its buffer is handed over to DuckDB.
   * @returns its id
   * @throws InputError in French while DuckDB has not started; QueryError when it refuses
   */
  async add(name: string, table: ReadTable, columns: readonly OwnColumn[]): Promise<string> {
    const engine = this.#engine()
    return this.#inTurn(async () => {
      const taken = [...this.files, ...this.waiting, ...this.damaged].map(({ id }) => id)
      const id = ownIdOf(name, taken)
      await engine.insertOwn(rowsTable(id), table.ipc)
      const { rows, unread, unreadCount, notices } = table
      const file = { id, name, columns, rows, unread, unreadCount, notices, ...unjoined, keptBytes: null }
      this.files = [...this.files, file]
      return id
    })
  }

  /**
   * Joins a file to areas, in place of an earlier join.
   * @throws InputError, DataError, QueryError: the file and its earlier join stay, and the file tells the problem
   */
  async join(id: string, settings: JoinSettings): Promise<void> {
    const engine = this.#engine()
    this.#joins[id]?.abort(new Error('joined anew'))
    const cancelled = new AbortController()
    this.#joins[id] = cancelled
    await this.#inTurn(async () => {
      await this.#join(engine, id, settings, cancelled.signal)
    })
    if (this.#find(id).keptBytes !== null) await this.keep(id)
  }

  /** Drops a file's tables and its kept copy. */
  async remove(id: string): Promise<void> {
    this.#joins[id]?.abort(new Error('the file was removed'))
    await this.#inTurn(async () => {
      const { forgetKept } = await import('./keptFiles.ts')
      await Promise.all([this.#drop([id]), forgetKept(id)])
      this.files = this.files.filter((file) => file.id !== id)
      this.waiting = this.waiting.filter((file) => file.id !== id)
      this.damaged = this.damaged.filter((copy) => copy.id !== id)
    })
    this.#others.tell()
  }

  /** Drops every file and every kept copy. */
  async removeAll(): Promise<void> {
    for (const join of Object.values(this.#joins)) join?.abort(new Error('the file was removed'))
    await this.#inTurn(async () => {
      const { forgetAllKept } = await import('./keptFiles.ts')
      await Promise.all([this.#drop(this.files.map(({ id }) => id)), forgetAllKept()])
      ;[this.files, this.waiting, this.damaged, this.notices] = [[], [], [], []]
    })
    this.#others.tell()
  }

  /**
   * Keeps a file in this browser, with its join: it is there again after a reload.
   * @throws InputError in French where the browser has no room, no store, or refuses, or another file has its name there
   */
  async keep(id: string): Promise<void> {
    const engine = this.#engine()
    await this.#inTurn(async () => {
      const { name, rows, columns, notices, unread, unreadCount, join, keptBytes } = this.#find(id)
      const { keepFile } = await import('./keptFiles.ts')
      const ipc = await engine.ipc(ownRowsSql(id))
      const description = { id, name, rows, columns, notices, unread, unreadCount }
      const file = { ...description, settings: join?.settings ?? null }
      const { bytes } = await keepFile(file, ipc, keptBytes !== null)
      this.#replace(id, { keptBytes: bytes })
    })
    this.#others.tell()
  }

  /** Removes the kept copy; the file stays until the page is closed. */
  async forget(id: string): Promise<void> {
    await this.#inTurn(async () => {
      const { forgetKept } = await import('./keptFiles.ts')
      await forgetKept(id)
      this.#replace(id, { keptBytes: null })
    })
    this.#others.tell()
  }

  /**
   * The figures of a joined file, one row for each area. Columns: code, and one of each measure.
   * @throws InputError in French while DuckDB has not started; QueryError when it refuses
   */
  figures(id: string): Promise<Columns> {
    return this.#engine().run(figuresSql(id))
  }

  /** The tables of every file: its rows, and its areas where it is joined; none while DuckDB has not started. */
  tables(): readonly OwnTable[] {
    const { running } = this.#host
    if (!running) return []
    return this.files.flatMap((file) => {
      const made = this.#made.get(file) ?? tablesOfFile(file, running)
      this.#made.set(file, made)
      return made
    })
  }

  async #list(): Promise<void> {
    // Most visitors keep nothing: the code for it is not fetched.
    if (!(await keptFolder())) return
    try {
      const { listKept } = await import('./keptFiles.ts')
      const entries = await listKept()
      this.waiting = entries.flatMap((entry) => (entry.kind === 'kept' ? [entry.file] : []))
      this.damaged = entries.flatMap((entry) =>
        entry.kind === 'damaged' ? [{ id: entry.id, name: entry.id, bytes: entry.bytes }] : []
      )
    } catch (error) {
      this.notices = [
        t('Les fichiers gardés dans ce navigateur n’ont pas pu être lus. {reason}', {
          reason: sentenceOf(error)
        })
      ]
    }
  }

  /** Files that another window kept are opened here too; those it removed stay until this page is closed. */
  async #keptElsewhere(): Promise<void> {
    await this.#inTurn(async () => {
      const { listKept } = await import('./keptFiles.ts')
      const kept = (await listKept()).flatMap((entry) => (entry.kind === 'kept' ? [entry.file] : []))
      const isKept = (id: string) => kept.some((file) => file.id === id)
      this.files = this.files.map((file) => (isKept(file.id) ? file : { ...file, keptBytes: null }))
      const known = [...this.files, ...this.damaged].map(({ id }) => id)
      this.waiting = kept.filter(({ id }) => !known.includes(id))
    })
    const { running } = this.#host
    if (running) await this.#reopen(running)
  }

  /** Opens the kept files one after the other, each with its join. */
  async #reopen(engine: Engine): Promise<void> {
    for (const kept of this.waiting)
      await this.#inTurn(async () => {
        // Removed while it waited.
        if (!this.waiting.includes(kept)) return
        const { id, name, rows, columns, notices, unread, unreadCount, bytes } = kept
        try {
          const { readKept } = await import('./keptFiles.ts')
          await engine.insertOwn(rowsTable(id), await readKept(kept))
        } catch (error) {
          this.damaged = [...this.damaged, { id, name, bytes }]
          this.notices = [...this.notices, sentenceOf(error)]
          return
        } finally {
          this.waiting = this.waiting.filter((file) => file !== kept)
        }
        const file = { id, name, rows, columns, notices, unread, unreadCount, ...unjoined, keptBytes: bytes }
        this.files = [...this.files, file]
        const { settings } = kept
        const { signal } = new AbortController()
        // The file is there without its join, and tells why.
        if (settings) await this.#join(engine, id, settings, signal).catch(() => undefined)
      })
  }

  async #join(engine: Engine, id: string, settings: JoinSettings, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    try {
      const { joinFile } = await import('./join.ts')
      const report = await joinFile(engine, this.#host.tables, id, this.#find(id).rows, settings, signal)
      this.#replace(id, { join: { settings, report }, problem: null })
    } catch (error) {
      if (!signal.aborted) this.#replace(id, { problem: sentenceOf(error) })
      throw error
    }
  }

  /** Drops the tables of those that have any: a damaged copy has none. */
  async #drop(ids: readonly string[]): Promise<void> {
    const engine = this.#host.running
    const opened = this.files.filter(({ id }) => ids.includes(id))
    for (const { id } of opened) for (const name of tablesOf(id)) await engine?.dropOwn(name)
  }

  #engine(): Engine {
    const { running } = this.#host
    if (!running)
      throw new InputError(t('le moteur de calcul n’a pas encore démarré ; réessayez dans un instant'))
    return running
  }

  #find(id: string): OwnFile {
    const file = this.files.find((candidate) => candidate.id === id)
    if (!file) throw new InputError(t('fichier inconnu : {id}', { id }))
    return file
  }

  #replace(id: string, change: Partial<OwnFile>): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, ...change } : file))
  }

  /** One thing at a time: a removal waits for the join that it cancelled. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work)
    this.#last = mine.catch(() => undefined)
    return mine
  }
}
