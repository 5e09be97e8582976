import { formatCount } from '../core/format.ts'
import { quartiles } from '../core/statistics.ts'
import { counted, isKnown, keeps, missingText, type ChartArea, type Noun } from './area.ts'
import type { FiguresTable } from './figuresTable.ts'
import type { HistogramLayout } from './histogram.ts'
import { keptCounts } from './histogramBins.ts'

type Format = (value: number) => string

/** The chart in one sentence, for those who do not see it. */
export function histogramSummary(areas: readonly ChartArea[], noun: Noun, format: Format): string {
  const values = areas.filter(isKnown).map((area) => area.value)
  if (values.length === 0) return `Aucune valeur\u00a0: ${missingText(areas, noun)}.`
  const { low, median, high } = quartiles(values)
  const ends = `de ${format(Math.min(...values))} à ${format(Math.max(...values))}`
  return `Distribution de ${counted(values.length, noun)}, ${ends}\u00a0; médiane ${format(median)}, la moitié centrale entre ${format(low)} et ${format(high)}.`
}

/** '1 348 quartiers avec une valeur, dont 312 dans la sélection ; 4 quartiers sans valeur : 4 manquantes.' */
export function countsText(areas: readonly ChartArea[], kept: Uint8Array | null, noun: Noun): string {
  const known = areas.filter(isKnown).length
  const inside = areas.filter((area, i) => isKnown(area) && keeps(kept, i)).length
  const selection = kept && inside < known ? `, dont ${formatCount(inside)} dans la sélection` : ''
  const missing = missingText(areas, noun)
  return `${counted(known, noun)} avec une valeur${selection}${missing ? `\u00a0; ${missing}` : ''}.`
}

/** The counts of a histogram as a table, areas without a figure last. */
export function histogramFigures(
  { bins, missing, parts }: HistogramLayout,
  kept: Uint8Array | null,
  format: Format
): FiguresTable {
  const keptOf = keptCounts(bins, kept)
  const rows = bins.counts.map((count, bin) => [
    `${format(bins.edges[bin] ?? Number.NaN)} à ${format(bins.edges[bin + 1] ?? Number.NaN)}`,
    formatCount(count),
    formatCount(keptOf[bin] ?? 0)
  ])
  return {
    columns: [
      { label: parts.unit },
      { label: parts.noun.plural, numeric: true },
      { label: 'dont dans la sélection', numeric: true }
    ],
    rows: missing ? [...rows, ['sans valeur', formatCount(missing.count), '–']] : rows
  }
}

/** One bin in words: '40 % à 42 % : 87 quartiers, dont 12 dans la sélection'. */
export function binText(
  { bins, parts }: HistogramLayout,
  bin: number,
  kept: Uint8Array | null,
  format: Format
): string {
  const ends = `${format(bins.edges[bin] ?? Number.NaN)} à ${format(bins.edges[bin + 1] ?? Number.NaN)}`
  const inside = kept ? `, dont ${formatCount(keptCounts(bins, kept)[bin] ?? 0)} dans la sélection` : ''
  return `${ends}\u00a0: ${counted(bins.counts[bin] ?? 0, parts.noun)}${inside}`
}
