import { geocoderAt, type Geocoder } from '../../geocoder/geocoder.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { communeIndex, type CommuneOf } from './communeIndex.ts'
import { AddressList } from './list.svelte.ts'
import { OneAddress } from './oneAddress.svelte.ts'
import { zoning2015, zoning2024, type Zoning } from './zoning.ts'

/**
 * The visitor's addresses: whether they may be sent, and what became of them. It lives as long as the page and is
 * kept nowhere else; no address enters the page's own.
 */
export class AddressDesk {
  readonly geocoder: Geocoder
  readonly one: OneAddress
  readonly list: AddressList
  /** what answers are given for: always the QPV 2024, and those of 2015 once they were asked for */
  zonings: readonly Zoning[] = $state.raw([])
  /** null until the first address needs it */
  communeOf: CommuneOf | null = $state.raw(null)
  /** outlines of 2015 that are awaited, or did not arrive */
  older: { readonly kind: 'idle' | 'pending' } | { readonly kind: 'failed'; readonly error: Error } =
    $state.raw({ kind: 'idle' })
  #agreed = $state(false)
  readonly #tables: AtlasTables

  constructor(tables: AtlasTables, geocoder: Geocoder = geocoderAt()) {
    this.#tables = tables
    this.geocoder = geocoder
    this.zonings = [zoning2024(tables)]
    this.one = new OneAddress(this)
    this.list = new AddressList(this)
  }

  /** The visitor agreed that addresses are sent to the geocoder; for this page's life. */
  get agreed(): boolean {
    return this.#agreed
  }

  agree(): void {
    this.#agreed = true
  }

  /** From now on nothing is sent; requests under way are given up. */
  revoke(): void {
    this.#agreed = false
    this.one.giveUp()
    this.list.cancel()
  }

  /**
   * The communes of today, read once.
   * @throws DataError when their table is missing, cut or altered
   */
  async communes(): Promise<CommuneOf> {
    this.communeOf ??= communeIndex(await this.#tables.columns('communes'))
    return this.communeOf
  }

  /** Answers for the QPV 2015 too, or no more. */
  async show2015(shown: boolean): Promise<void> {
    const [newest] = this.zonings
    if (!newest) return
    this.older = { kind: shown ? 'pending' : 'idle' }
    if (!shown) {
      this.zonings = [newest]
      return
    }
    try {
      const [table, outlines] = await Promise.all([
        this.#tables.columns('neighbourhoods_2015'),
        this.#tables.outlines2015()
      ])
      // Taken back while they were on their way.
      if (this.older.kind !== 'pending') return
      this.zonings = [newest, zoning2015(table, outlines, this.#tables.manifest)]
      this.older = { kind: 'idle' }
      await this.one.complete()
    } catch (error) {
      this.older = { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
    }
  }
}
