import type { Point } from '../../geo/coordinatePair.ts'
import { answerAll } from '../../geocoder/addressBatches.ts'
import type { Found } from '../../geocoder/found.ts'
import { headedTable, likelyPlace, type AddressTable, type RowPlace } from './addressTable.ts'
import type { CommuneOf } from './communeIndex.ts'
import type { AddressDesk } from './desk.svelte.ts'
import {
  nothingKnown,
  streetQuestions,
  streetsWithoutNumbers,
  unsentTexts,
  withFailed,
  withFound,
  withNumbers,
  withoutFailed,
  type Known
} from './known.ts'
import { listedPlaces, listedRows, type ListedRow } from './listedRows.ts'

/** Streets whose numbers fill one batch. */
const streetsAtOnce = 10

type ListState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running'
      readonly asks: 'addresses' | 'streets'
      readonly done: number
      readonly total: number
    }
  /** by the visitor; what was answered is kept */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: Error }

/** A list of the visitor's and its answers. What was answered is never asked again, whatever happens after. */
export class AddressList {
  table: AddressTable | null = $state.raw(null)
  place: RowPlace = $state.raw({ by: 'address', columns: [0] })
  /** the file's, or what stands for it */
  name = $state('')
  state: ListState = $state.raw({ kind: 'idle' })
  #toDegrees: ((x: number, y: number) => Point) | null = $state.raw(null)
  #known: Known = $state.raw(nothingKnown)
  #running = new AbortController()
  readonly #desk: AddressDesk

  readonly #places = $derived(this.table ? listedPlaces(this.table, this.place, this.#toDegrees) : [])
  /** the rows in their order */
  readonly rows: readonly ListedRow[] = $derived.by(() =>
    listedRows(this.#places, this.#known, this.#desk.zonings, this.#desk.communeOf ?? unknownCommune)
  )
  /** distinct addresses that were not sent yet */
  readonly unsent: readonly string[] = $derived(unsentTexts(this.#places, this.#known))
  /** rows that still wait for an answer */
  readonly waiting = $derived(this.rows.filter(({ state }) => state === 'waiting').length)
  readonly failedRows = $derived(this.rows.filter(({ state }) => state === 'failed').length)

  constructor(desk: AddressDesk) {
    this.#desk = desk
  }

  /** Takes a list in place of the one before; answers to addresses that both have are kept. */
  open(table: AddressTable, name: string): void {
    this.cancel()
    this.table = table
    this.name = name
    this.#known = withoutFailed(this.#known)
    this.state = { kind: 'idle' }
    void this.choose(likelyPlace(table))
  }

  /** Reads the first line as names, or as a row. @throws InputError when no row is left */
  nameBy(hasHeading: boolean): void {
    if (this.table) this.open(headedTable(this.table, hasHeading), this.name)
  }

  /** Forgets the list and every answer. */
  close(): void {
    this.cancel()
    this.table = null
    this.#known = nothingKnown
    this.state = { kind: 'idle' }
  }

  /** Places rows by other columns. */
  async choose(place: RowPlace): Promise<void> {
    this.cancel()
    this.place = place
    this.state = { kind: 'idle' }
    if (place.by === 'lambert93' && !this.#toDegrees)
      this.#toDegrees = (await import('../../geo/lambert93.ts')).lambert93()
  }

  /** Asks for what has no answer yet: the first time all of it, after a stop or a fault the rest. */
  async run(): Promise<void> {
    if (!this.#desk.agreed || this.state.kind === 'running') return
    const { signal } = (this.#running = new AbortController())
    this.state = { kind: 'running', asks: 'addresses', done: 0, total: this.unsent.length }
    try {
      const communeOf = await this.#desk.communes()
      signal.throwIfAborted()
      await this.#askAddresses(signal)
      await this.#askStreets(communeOf, signal)
      this.state = { kind: 'idle' }
    } catch (thrown) {
      // What follows a stop has set its own state.
      if (signal.aborted) return
      this.state = { kind: 'failed', error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
    }
  }

  /** Asks once more for the addresses that had no usable answer. */
  async retry(): Promise<void> {
    this.#known = withoutFailed(this.#known)
    await this.run()
  }

  /** Stops asking; what was answered is kept. */
  cancel(): void {
    this.#running.abort()
    if (this.state.kind === 'running') this.state = { kind: 'stopped' }
  }

  async #askAddresses(signal: AbortSignal): Promise<void> {
    const texts = this.unsent
    const progress = { done: 0 }
    const failed = await answerAll(
      this.#desk.geocoder,
      texts.map((text, id) => ({ id, text })),
      (answers) => {
        this.#known = withFound(this.#known, texts, answers)
        progress.done += answers.size
        this.state = { kind: 'running', asks: 'addresses', done: progress.done, total: texts.length }
      },
      signal
    )
    if (failed.length > 0)
      this.#known = withFailed(
        this.#known,
        failed.map((id) => texts[id] ?? '')
      )
  }

  async #askStreets(communeOf: CommuneOf, signal: AbortSignal): Promise<void> {
    const streets = streetsWithoutNumbers(this.#places, this.#known, this.#desk.zonings, communeOf)
    for (let from = 0; from < streets.length; from += streetsAtOnce) {
      this.state = { kind: 'running', asks: 'streets', done: from, total: streets.length }
      const group = streets.slice(from, from + streetsAtOnce)
      const answered: (Found | null)[] = []
      await answerAll(
        this.#desk.geocoder,
        streetQuestions(group),
        (answers) => answered.push(...answers.values()),
        signal
      )
      this.#known = withNumbers(this.#known, group, answered)
    }
  }
}

const unknownCommune: CommuneOf = () => null
