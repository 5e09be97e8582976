import type { Columns } from '../../core/columns.ts'
import type { PageArea } from '../choices/pages.ts'

/** A neighbourhood of the other generation that overlaps one. */
export interface Kin {
  readonly level: 'neighbourhood' | 'neighbourhood2015'
  readonly code: string
  /** part of the surface of the neighbourhood asked about that lies in this one, 0 to 1 */
  readonly shareOfOwn: number
  /** part of this one's surface that lies in the neighbourhood asked about, 0 to 1 */
  readonly shareOfKin: number
}

/** From this share of either surface on, the figures of an ancestor stand beside its successor's. */
export const closeKin = 0.1

/**
 * Ancestors of a QPV 2024 or successors of a QPV 2015, largest share of its surface first; empty for what is
 * no neighbourhood.
 * @param crosswalk table crosswalk
 */
export function lineageOf({ level, code }: PageArea, crosswalk: Columns): Kin[] {
  if (level !== 'neighbourhood' && level !== 'neighbourhood2015') return []
  const is2024 = level === 'neighbourhood'
  const [own, kin] = is2024 ? ['2024', '2015'] : ['2015', '2024']
  const [owns, kins] = [crosswalk.texts(`code_${own}`), crosswalk.texts(`code_${kin}`)]
  const [ownShares, kinShares] = [crosswalk.numbers(`share_of_${own}`), crosswalk.numbers(`share_of_${kin}`)]
  return owns
    .flatMap((candidate, row): Kin[] =>
      candidate === code
        ? [
            {
              level: is2024 ? 'neighbourhood2015' : 'neighbourhood',
              code: kins[row] ?? '',
              shareOfOwn: ownShares[row] ?? Number.NaN,
              shareOfKin: kinShares[row] ?? Number.NaN
            }
          ]
        : []
    )
    .sort((a, b) => b.shareOfOwn - a.shareOfOwn)
}

/** Whether enough of either surface is shared for the figures of one to tell something of the other. */
export function isClose({ shareOfOwn, shareOfKin }: Kin): boolean {
  return shareOfOwn >= closeKin || shareOfKin >= closeKin
}
