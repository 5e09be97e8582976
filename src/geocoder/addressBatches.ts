import type { AskedAddress } from './batchFile.ts'
import { GeocoderFailure } from './failure.ts'
import type { Found } from './found.ts'
import type { Geocoder } from './geocoder.ts'

/** Addresses in one request: an answer within seconds, and little to ask again after a fault. */
export const batchSize = 1_000

/** Rows without a usable answer that speak against the service rather than against the rows. */
const outOfOrder = 10

/**
 * Asks for many addresses, batch after batch. Answers are handed over as they come, so that a fault in the
 * middle loses none of them: the rest is asked for by calling again without those that were answered.
 * What an answer lacks is asked for once more at the end, in smaller batches.
 * @returns ids that the service answers with nothing usable, however they are asked
 * @throws GeocoderFailure, or the signal's reason once it is aborted
 */
export async function answerAll(
  geocoder: Pick<Geocoder, 'batch'>,
  asked: readonly AskedAddress[],
  onanswers: (answers: ReadonlyMap<number, Found | null>) => void,
  signal: AbortSignal,
  size = batchSize
): Promise<readonly number[]> {
  const once = await pass(geocoder, asked, onanswers, signal, size)
  if (once.length === 0) return []
  const twice = await pass(geocoder, once, onanswers, signal, Math.max(1, Math.ceil(size / 10)))
  return twice.map(({ id }) => id)
}

/** @returns what was not answered */
async function pass(
  geocoder: Pick<Geocoder, 'batch'>,
  asked: readonly AskedAddress[],
  onanswers: (answers: ReadonlyMap<number, Found | null>) => void,
  signal: AbortSignal,
  size: number
): Promise<AskedAddress[]> {
  const left: AskedAddress[] = []
  for (let from = 0; from < asked.length; from += size) {
    signal.throwIfAborted()
    const part = asked.slice(from, from + size)
    const answers = await geocoder.batch(part, signal)
    // A service that has nothing usable for a whole batch is out of order: no use asking it for the next.
    if (answers.size === 0 && part.length >= outOfOrder)
      throw new GeocoderFailure('unreadable', 'no row of the answer can be used')
    onanswers(answers)
    left.push(...part.filter(({ id }) => !answers.has(id)))
  }
  return left
}
