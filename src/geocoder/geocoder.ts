import { ask, type Patience } from './ask.ts'
import { batchAnswers, batchForm, type AskedAddress } from './batchFile.ts'
import type { Found } from './found.ts'
import { searchAnswer } from './searchAnswer.ts'
import { turns } from './waiting.ts'

/** The geocoder of IGN's Géoplateforme, over the Base Adresse Nationale. */
export const geoplateforme = 'https://data.geopf.fr/geocodage'

/** Asks where addresses are. Every method throws GeocoderFailure, or the signal's reason once it is aborted. */
export interface Geocoder {
  /** What an address that is being typed may become, best first. */
  suggestions(text: string, signal: AbortSignal): Promise<Found[]>
  /** The best answers to a whole address, best first. */
  search(text: string, signal: AbortSignal): Promise<Found[]>
  /** One batch, in one request; addresses missing from the answer had none that can be used. */
  batch(asked: readonly AskedAddress[], signal: AbortSignal): Promise<ReadonlyMap<number, Found | null>>
}

/** The longest address that the service takes, characters. */
export const longestAddress = 200

/**
 * The service takes 50 requests a second and host, and shuts out for seconds who asks for more; a page of another
 * origin is not told for how long. A batch takes longer than one address.
 */
const usual = {
  gapMs: 50,
  one: { timeoutMs: 10_000, attempts: 3, backOffMs: 500, busyMs: 6_000, longestWaitMs: 30_000 },
  many: { timeoutMs: 120_000, attempts: 4, backOffMs: 1_000, busyMs: 6_000, longestWaitMs: 60_000 }
}

/**
 * A client; it asks nothing by itself.
 * @param base address of the service, without a slash at its end
 */
export function geocoderAt(
  base: string = geoplateforme,
  { gapMs, one, many }: { gapMs: number; one: Patience; many: Patience } = usual
): Geocoder {
  const turn = turns(gapMs)
  const search = (parameters: Record<string, string>, signal: AbortSignal) =>
    ask(
      (cancelled) =>
        plain(`${base}/search?${new URLSearchParams({ ...parameters, index: 'address' })}`, {
          signal: cancelled
        }),
      searchAnswer,
      one,
      turn,
      signal
    )
  return {
    suggestions: (text, signal) =>
      search({ q: text.slice(0, longestAddress), limit: '6', autocomplete: '1' }, signal),
    search: (text, signal) =>
      search({ q: text.slice(0, longestAddress), limit: '5', autocomplete: '0' }, signal),
    batch: (asked, signal) =>
      ask(
        (cancelled) =>
          plain(`${base}/search/csv`, { method: 'POST', body: batchForm(asked), signal: cancelled }),
        (text) => batchAnswers(text, asked),
        many,
        turn,
        signal
      )
  }
}

/** Nothing of the page goes along: no cookie, and not the address of the view that is open. */
function plain(url: string, rest: RequestInit): Request {
  return new Request(url, { ...rest, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' })
}
