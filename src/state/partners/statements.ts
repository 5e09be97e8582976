import type { SankeyFlow, SankeyNode } from '../../charts/sankey.ts'
import { formatAmount } from '../../core/format.ts'
import { whoText } from './conflictWords.ts'
import type { Directory } from './directory.ts'
import type { Share } from './records.ts'
import { shareLines } from './shares.ts'

/** What one page says of who funds a programme, in one kind of amount: parts that may be drawn together. */
export interface Statement {
  /** id of its first share */
  readonly id: string
  readonly programme: string
  readonly publisher: string
  readonly page: string
  readonly amountKind: string
  /** NaN where the page gives none */
  readonly year: number
  readonly parts: readonly Share[]
  /** that the same page gives; null where it gives none */
  readonly total: Share | null
}

/**
 * The statements of a programme that name at least two contributors, each with an amount, of one kind, at one
 * date; those with a total of their own first, then the newest. Parts of a part (with an item of their own
 * beside the whole contribution) are left to the table.
 */
export function statementsOf(directory: Directory, programme: string, amountKind: string): Statement[] {
  const own = directory.shares.filter(
    (share) =>
      share.programme === programme && share.amountKind === amountKind && !Number.isNaN(share.amountEur)
  )
  const pages = [...new Set(own.map(({ page }) => page))]
  return pages
    .flatMap((page): Statement | [] => {
      const ofPage = own.filter((share) => share.page === page)
      const parts = ofPage.filter(({ partner }) => partner !== 'total')
      const totals = ofPage.filter(({ partner }) => partner === 'total')
      const [first] = parts
      const contributors = new Set(parts.map(({ partner }) => partner))
      if (!first || contributors.size < 2 || contributors.size < parts.length) return []
      const dated = ofPage.find(({ lastYear }) => !Number.isNaN(lastYear))
      return {
        id: first.id,
        programme,
        publisher: first.publisher,
        page,
        amountKind,
        year: dated?.lastYear ?? Number.NaN,
        parts,
        total: totals.length === 1 ? (totals[0] ?? null) : null
      }
    })
    .sort((a, b) => Number(b.total !== null) - Number(a.total !== null) || b.year - a.year)
}

/** A statement as a diagram: each contributor to the programme. */
export function statementFlows(
  directory: Directory,
  { parts, programme, total }: Statement
): { readonly nodes: readonly SankeyNode[]; readonly flows: readonly SankeyFlow[] } {
  const lines = shareLines(
    directory,
    [...parts].sort((a, b) => b.amountEur - a.amountEur)
  )
  const sum = parts.reduce((all, { amountEur }) => all + amountEur, 0)
  const target = `programme:${programme}`
  return {
    nodes: [
      ...lines.map((line) => ({
        id: `partner:${line.share.partner}`,
        label: whoText(line),
        figure: formatAmount(line.share.amountEur),
        column: 0,
        known: true
      })),
      {
        id: target,
        label: directory.programme(programme)?.shortName ?? programme,
        figure: formatAmount(total?.amountEur ?? sum),
        column: 1,
        known: true
      }
    ],
    flows: lines.map(({ share }) => ({
      from: `partner:${share.partner}`,
      to: target,
      value: share.amountEur,
      known: true
    }))
  }
}
