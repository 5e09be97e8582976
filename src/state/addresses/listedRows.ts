import { areasAt } from '../../geo/areasAt.ts'
import { coordinatePair, isInFrance, type Point } from '../../geo/coordinatePair.ts'
import type { Found } from '../../geocoder/found.ts'
import { longestAddress } from '../../geocoder/geocoder.ts'
import { streetKey } from '../../geocoder/streetNumbers.ts'
import { addressText, coordinateOf, type AddressTable, type RowPlace } from './addressTable.ts'
import {
  addressAnswer,
  answerKinds,
  needsNumbers,
  pointAnswer,
  type Answer,
  type AnswerKind
} from './answer.ts'
import type { CommuneOf } from './communeIndex.ts'
import type { Known } from './known.ts'
import type { Zoning } from './zoning.ts'

/** A row of a list: where it is looked for, before anything is known of it. */
export interface ListedPlace {
  /** the address, or the coordinates as written */
  readonly text: string
  /** NaN in both where nothing can be read; null of an address */
  readonly point: Point | null
}

/** A row of a list, and what is known of it. */
export interface ListedRow extends ListedPlace {
  readonly state: 'ready' | 'waiting' | 'failed' | 'empty' | 'long'
  /** null of a point, of an address that nothing is like, and before there is an answer */
  readonly found: Found | null
  /** one for each generation asked for; empty unless ready */
  readonly answers: readonly Answer[]
}

/**
 * What each row says of where it is.
 * @param toDegrees from Lambert-93; needed where rows are placed by it
 */
export function listedPlaces(
  { rows }: AddressTable,
  place: RowPlace,
  toDegrees: ((x: number, y: number) => Point) | null
): ListedPlace[] {
  if (place.by === 'address')
    return rows.map((row) => {
      const text = addressText(row, place.columns)
      const point = coordinatePair(text)
      return { text, point: point === 'elsewhere' ? nowhere : point }
    })
  return rows.map((row) => {
    const cells = [row[place.x] ?? '', row[place.y] ?? ''].map((cell) => cell.trim())
    const [x = Number.NaN, y = Number.NaN] = cells.map(coordinateOf)
    const point = place.by === 'degrees' ? { lon: x, lat: y } : (toDegrees?.(x, y) ?? nowhere)
    return {
      text: cells.filter((cell) => cell !== '').join(' ; '),
      point: isInFrance(point) ? point : nowhere
    }
  })
}

const nowhere: Point = { lon: Number.NaN, lat: Number.NaN }

/** The rows of a list with all that is known of them; each address is answered once. */
export function listedRows(
  places: readonly ListedPlace[],
  known: Known,
  zonings: readonly Zoning[],
  communeOf: CommuneOf
): ListedRow[] {
  const lon = Float64Array.from(places, ({ point }) => point?.lon ?? Number.NaN)
  const lat = Float64Array.from(places, ({ point }) => point?.lat ?? Number.NaN)
  const areas = zonings.map(({ outlines }) => areasAt(outlines, lon, lat))
  const done = new Map<string, ListedRow>()
  return places.map((place, row) => {
    if (place.text === '') return unanswered(place, 'empty')
    if (place.point) {
      const { point } = place
      const answers = zonings.map((zoning, i) => pointAnswer(point, zoning, areas[i]?.[row] ?? -1))
      return { ...place, state: 'ready', found: null, answers }
    }
    const before = done.get(place.text)
    if (before) return before
    const answered = answeredRow(place, known, zonings, communeOf)
    done.set(place.text, answered)
    return answered
  })
}

function answeredRow(
  place: ListedPlace,
  known: Known,
  zonings: readonly Zoning[],
  communeOf: CommuneOf
): ListedRow {
  const { text } = place
  if (text.length > longestAddress) return unanswered(place, 'long')
  const found = known.found.get(text)
  if (found === undefined) return unanswered(place, known.failed.has(text) ? 'failed' : 'waiting')
  const numbers = found ? known.numbers.get(streetKey(found)) : undefined
  if (!numbers && needsNumbers(found, zonings, communeOf)) return { ...unanswered(place, 'waiting'), found }
  const answers = zonings.map((zoning) => addressAnswer(found, numbers ?? [], zoning, communeOf))
  return { ...place, state: 'ready', found, answers }
}

function unanswered(place: ListedPlace, state: Exclude<ListedRow['state'], 'ready'>): ListedRow {
  return { ...place, state, found: null, answers: [] }
}

/** The answer of a row for one generation, or why there is none. */
export type RowAnswer = AnswerKind | Exclude<ListedRow['state'], 'ready'>

export function rowAnswer({ state, answers }: ListedRow, zoning: number): RowAnswer {
  return state === 'ready' ? (answers[zoning]?.kind ?? 'waiting') : state
}

/** How many rows have each answer of one generation, in the order of the answers; then those without one. */
export function answerCounts(rows: readonly ListedRow[], zoning: number): ReadonlyMap<RowAnswer, number> {
  const counts = new Map<RowAnswer, number>()
  for (const row of rows) {
    const key = rowAnswer(row, zoning)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map(
    [...answerKinds, ...(['waiting', 'failed', 'empty', 'long'] as const)].flatMap((key) => {
      const count = counts.get(key) ?? 0
      return count > 0 ? [[key, count] as const] : []
    })
  )
}
