import { coordinatePair, type Point } from '../../geo/coordinatePair.ts'
import type { Found } from '../../geocoder/found.ts'
import { numbersOf } from '../../geocoder/streetNumbers.ts'
import { addressAnswer, needsNumbers, pointAnswer, type Answer } from './answer.ts'
import type { AddressDesk } from './desk.svelte.ts'
import { streetQuestions } from './known.ts'
import type { Zoning } from './zoning.ts'

/** Where one address is, as far as it is known. */
export interface Placed {
  readonly text: string
  /** null of a point that was typed, and of an address that nothing is like */
  readonly found: Found | null
  /** by the visitor among addresses that were proposed: how much it is like what she typed no longer matters */
  readonly isChosen: boolean
  /** of a street: numbers found in it */
  readonly numbers: readonly Found[]
  /** typed; NaN in both of two numbers that lie nowhere in France; null of an address */
  readonly point: Point | null
}

type OneState =
  | { readonly kind: 'idle' }
  /** an address was typed, which may not be sent */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'short' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly placed: Placed }
  | { readonly kind: 'failed'; readonly error: Error; readonly again: () => void }

/** The question about one address, and its answer: the newest question cancels the one before. */
export class OneAddress {
  state: OneState = $state.raw({ kind: 'idle' })
  /** what an address that is being typed may become */
  suggestions: readonly Found[] = $state.raw([])
  #asking = new AbortController()
  #suggesting = new AbortController()
  readonly #desk: AddressDesk

  constructor(desk: AddressDesk) {
    this.#desk = desk
  }

  /** The answers to the address, one for each generation asked for. */
  get answers(): readonly { readonly zoning: Zoning; readonly answer: Answer }[] {
    const { state } = this
    const { zonings, communeOf } = this.#desk
    if (state.kind !== 'ready') return []
    const { found, numbers, point } = state.placed
    return zonings.map((zoning) => ({
      zoning,
      answer: point
        ? pointAnswer(point, zoning)
        : addressAnswer(found, numbers, zoning, communeOf ?? (() => null))
    }))
  }

  /** Proposes addresses for what is typed so far; without the visitor's agreement it proposes nothing. */
  async suggest(text: string): Promise<void> {
    this.#suggesting.abort()
    this.suggestions = []
    if (!this.#desk.agreed || !isAddress(text)) return
    const { signal } = (this.#suggesting = new AbortController())
    try {
      const found = await this.#desk.geocoder.suggestions(text, signal)
      if (!signal.aborted) this.suggestions = found
    } catch {
      // Suggestions are a help: that there is no answer is said when the address itself is asked for.
      if (!signal.aborted) this.suggestions = []
    }
  }

  /** Answers what was typed. A longitude and a latitude are answered here and go nowhere. */
  async find(text: string): Promise<void> {
    this.giveUp()
    const point = coordinatePair(text)
    if (point !== null) {
      const placed = point === 'elsewhere' ? { lon: Number.NaN, lat: Number.NaN } : point
      this.state = {
        kind: 'ready',
        placed: { text: text.trim(), found: null, isChosen: false, numbers: [], point: placed }
      }
    } else if (!isAddress(text)) this.state = { kind: 'short' }
    else
      await this.#answer(
        text,
        async (signal) => {
          const [best] = await this.#desk.geocoder.search(text, signal)
          return best ?? null
        },
        false
      )
  }

  /** Answers one of the addresses that were proposed. */
  async take(found: Found): Promise<void> {
    this.giveUp()
    await this.#answer(found.label, () => Promise.resolve({ ...found, score: 1 }), true)
  }

  /** Asks for the numbers of the street that was found, where a generation that was added needs them. */
  async complete(): Promise<void> {
    const { state } = this
    const { agreed, communeOf, zonings } = this.#desk
    if (state.kind !== 'ready' || !agreed || !communeOf) return
    const { text, found, numbers, isChosen } = state.placed
    if (found && numbers.length === 0 && needsNumbers(found, zonings, communeOf))
      await this.#answer(text, () => Promise.resolve(found), isChosen)
  }

  /** Gives up what is under way. */
  giveUp(): void {
    this.#asking.abort()
    this.#suggesting.abort()
    this.suggestions = []
    if (this.state.kind === 'pending') this.state = { kind: 'idle' }
  }

  async #answer(
    text: string,
    found: (signal: AbortSignal) => Promise<Found | null>,
    isChosen: boolean
  ): Promise<void> {
    // Every way to send something leads through here, or through suggest.
    if (!this.#desk.agreed) {
      this.state = { kind: 'forbidden' }
      return
    }
    const { signal } = (this.#asking = new AbortController())
    this.state = { kind: 'pending' }
    try {
      const [communeOf, best] = await Promise.all([this.#desk.communes(), found(signal)])
      const asksNumbers = best !== null && needsNumbers(best, this.#desk.zonings, communeOf)
      const numbers = asksNumbers ? await this.#numbers(best, signal) : []
      if (!signal.aborted)
        this.state = { kind: 'ready', placed: { text, found: best, isChosen, numbers, point: null } }
    } catch (thrown) {
      if (signal.aborted) return
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      this.state = { kind: 'failed', error, again: () => void this.#answer(text, found, isChosen) }
    }
  }

  async #numbers(street: Found, signal: AbortSignal): Promise<Found[]> {
    const answers = await this.#desk.geocoder.batch(streetQuestions([street]), signal)
    return numbersOf(street, [...answers.values()])
  }
}

/** The service takes texts of three letters or digits and more. */
function isAddress(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3
}
