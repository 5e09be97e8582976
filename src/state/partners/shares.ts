import type { Directory, Named } from './directory.ts'
import type { Share } from './records.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** A percentage, and who made it. */
export type Percent =
  | { readonly by: 'source'; readonly share: number }
  /** ours: the amount over the total that the same page gives of the same kind at the same date */
  | { readonly by: 'atlas'; readonly share: number; readonly total: Share }

/** A share as it is read: who, how much, what part. */
export interface ShareLine {
  readonly share: Share
  /** null: the whole programme, or the others together */
  readonly who: Named | null
  readonly percent: Percent | null
}

/** Some shares under one heading: of a year, or of a programme. */
export interface ShareGroup {
  /** '2023', 'Sans date', 'NPNRU' */
  readonly label: string
  readonly lines: readonly ShareLine[]
}

/** Statements about one thing that do not agree. */
export interface Conflict {
  readonly group: string
  readonly programme: string
  readonly lines: readonly ShareLine[]
  /** who publishes them, each once */
  readonly publishers: readonly string[]
  /** They count different things: figures that differ need not be wrong. */
  readonly kindsDiffer: boolean
  /** They are of different dates. */
  readonly datesDiffer: boolean
}

/** Shares as lines. */
export function shareLines(directory: Directory, shares: readonly Share[]): ShareLine[] {
  return shares.map((share) => ({
    share,
    who: directory.named(share.partner) ?? null,
    percent: percentOf(share, directory.shares)
  }))
}

/** A part of a programme as its source gives it, or as its own total allows; null where neither is so. */
export function percentOf(share: Share, all: readonly Share[]): Percent | null {
  if (!Number.isNaN(share.sharePercent)) return { by: 'source', share: share.sharePercent / 100 }
  if (share.partner === 'total' || Number.isNaN(share.amountEur)) return null
  const totals = all.filter(
    (other) =>
      other.partner === 'total' &&
      other.programme === share.programme &&
      other.page === share.page &&
      other.amountKind === share.amountKind &&
      isSameDate(other, share)
  )
  const [total] = totals
  // Two totals on one page are parts themselves: nothing says of which.
  if (totals.length !== 1 || !total || !(total.amountEur > 0)) return null
  return { by: 'atlas', share: share.amountEur / total.amountEur, total }
}

/** A page that dates one of its figures and not the others gives them together. */
function isSameDate(a: Share, b: Share): boolean {
  return a.date === b.date || a.date === null || b.date === null
}

/** Lines by year, newest first, undated ones last; an undated figure takes the year of its own page. */
export function sharesByYear(directory: Directory, shares: readonly Share[]): ShareGroup[] {
  const years = new Map(shares.map((share) => [share, yearOf(share, directory.shares)]))
  return grouped(directory, newestFirst(shares, years), (share) => yearLabel(years.get(share) ?? Number.NaN))
}

/** Lines by programme, in alphabetical order, newest first in each. */
export function sharesByProgramme(directory: Directory, shares: readonly Share[]): ShareGroup[] {
  const years = new Map(shares.map((share) => [share, yearOf(share, directory.shares)]))
  const groups = grouped(
    directory,
    newestFirst(shares, years),
    ({ programme }) => directory.programme(programme)?.shortName ?? programme
  )
  return groups.sort((a, b) => a.label.localeCompare(b.label, locale))
}

function grouped(
  directory: Directory,
  shares: readonly Share[],
  labelOf: (share: Share) => string
): ShareGroup[] {
  const labels = [...new Set(shares.map(labelOf))]
  return labels.map((label) => ({
    label,
    lines: shareLines(
      directory,
      shares.filter((share) => labelOf(share) === label)
    )
  }))
}

function newestFirst(shares: readonly Share[], years: ReadonlyMap<Share, number>): Share[] {
  const rank = (share: Share) => years.get(share) || -Infinity
  return [...shares].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
}

function yearLabel(year: number): string {
  return Number.isNaN(year) ? t('Sans date') : String(year)
}

function yearOf(share: Share, all: readonly Share[]): number {
  return Number.isNaN(share.lastYear) ? yearOfPage(share, all) : share.lastYear
}

function yearOfPage(share: Share, all: readonly Share[]): number {
  const years = new Set(
    all
      .filter(({ page, lastYear }) => page === share.page && !Number.isNaN(lastYear))
      .map((one) => one.lastYear)
  )
  const [year] = years
  return years.size === 1 && year !== undefined ? year : Number.NaN
}

/**
 * The contradictions that some shares take part in, each whole: with the statements of others too. Those about
 * the whole of a programme come last.
 */
export function conflictsAmong(directory: Directory, shares: readonly Share[]): Conflict[] {
  const groups = [...new Set(shares.flatMap(({ conflictGroup }) => conflictGroup ?? []))]
  const conflicts = groups.flatMap((group): Conflict | [] => {
    const own = directory.shares.filter(({ conflictGroup }) => conflictGroup === group)
    const [first] = own
    if (!first || own.length < 2) return []
    return {
      group,
      programme: first.programme,
      lines: shareLines(directory, own),
      publishers: [...new Set(own.map(({ publisher }) => publisher))],
      kindsDiffer: new Set(own.map(({ amountKind }) => amountKind)).size > 1,
      datesDiffer: new Set(own.map(({ date }) => date)).size > 1
    }
  })
  return [...conflicts.filter((one) => !isOfTotals(one)), ...conflicts.filter(isOfTotals)]
}

function isOfTotals({ lines }: Conflict): boolean {
  return lines.every(({ share }) => share.partner === 'total')
}
