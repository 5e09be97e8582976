import { formatCount } from '../core/format.ts'
import { isKnown, isMissing, keeps, reasonText, type ChartArea, type Noun } from './area.ts'
import type { FiguresTable } from './figuresTable.ts'
import { locale } from '../words/language.ts'
import { t } from '../words/t.ts'

/** An area and its place among the others. */
export interface Ranked {
  readonly area: ChartArea
  /** 1 for the first; equal figures share a rank, and the next one counts them all */
  readonly rank: number
  readonly isTied: boolean
  /** where its bar starts and how long it is, as shares of the width; zero lies where bars start */
  readonly bar: { readonly start: number; readonly length: number }
}

/** Areas by figure, and those without one. */
export interface Ranking {
  readonly ranked: readonly Ranked[]
  /** areas without a figure, by name: they have no rank */
  readonly missing: readonly ChartArea[]
}

/**
 * Areas in the order of their figures.
 * @param order which figure comes first
 * @param kept areas to rank; null for all
 */
export function rankingOf(
  areas: readonly ChartArea[],
  order: 'highest' | 'lowest',
  kept: Uint8Array | null
): Ranking {
  const chosen = areas.filter((_, i) => keeps(kept, i))
  const direction = order === 'highest' ? -1 : 1
  const known = chosen
    .filter(isKnown)
    .sort((a, b) => direction * (a.value - b.value) || collator.compare(a.name, b.name))
  const low = Math.min(0, ...known.map((area) => area.value))
  const high = Math.max(0, ...known.map((area) => area.value))
  const width = high - low || 1
  let rank = 0
  const ranked = known.map((area, i) => {
    const [before, after] = [known[i - 1]?.value, known[i + 1]?.value]
    if (area.value !== before) rank = i + 1
    const bar = { start: (Math.min(area.value, 0) - low) / width, length: Math.abs(area.value) / width }
    return { area, rank, isTied: area.value === before || area.value === after, bar }
  })
  const missing = chosen.filter(isMissing).sort((a, b) => collator.compare(a.name, b.name))
  return { ranked, missing }
}

/** '3', '3 ex æquo' */
export function rankText({ rank, isTied }: Pick<Ranked, 'rank' | 'isTied'>): string {
  return isTied ? t('{rank} ex æquo', { rank: formatCount(rank) }) : formatCount(rank)
}

/** The ranking as a table, areas without a figure last, with the reason. */
export function rankingFigures(
  { ranked, missing }: Ranking,
  unit: string,
  noun: Noun,
  format: (value: number) => string
): FiguresTable {
  return {
    columns: [
      { label: noun.singular },
      { label: t('code') },
      { label: t('rang'), numeric: true },
      { label: unit, numeric: true }
    ],
    rows: [
      ...ranked.map((row) => [row.area.name, row.area.code, rankText(row), format(row.area.value)]),
      ...missing.map((area) => [area.name, area.code, '–', reasonText(area)])
    ]
  }
}

const collator = new Intl.Collator(locale)
