import { formatCount } from '../core/format.ts'
import { quartiles } from '../core/statistics.ts'
import { counted, isKnown, keeps, missingText, type ChartArea, type Noun } from './area.ts'
import type { FiguresTable } from './figuresTable.ts'
import type { HistogramLayout } from './histogram.ts'
import { keptCounts } from './histogramBins.ts'
import { t } from '../words/t.ts'

type Format = (value: number) => string

/** The chart in one sentence, for those who do not see it. */
export function histogramSummary(areas: readonly ChartArea[], noun: Noun, format: Format): string {
  const values = areas.filter(isKnown).map((area) => area.value)
  if (values.length === 0) return t('Aucune valeur\u00a0: {missing}.', { missing: missingText(areas, noun) })
  const { low, median, high } = quartiles(values)
  const ends = t('de {format} à {format2}', {
    format: format(Math.min(...values)),
    format2: format(Math.max(...values))
  })
  return t(
    'Distribution de {counted}, {ends}\u00a0; médiane {median}, la moitié centrale entre {low} et {high}.',
    {
      counted: counted(values.length, noun),
      ends,
      median: format(median),
      low: format(low),
      high: format(high)
    }
  )
}

/** '1 348 quartiers avec une valeur, dont 312 dans la sélection ; 4 quartiers sans valeur : 4 manquantes.' */
export function countsText(areas: readonly ChartArea[], kept: Uint8Array | null, noun: Noun): string {
  const known = areas.filter(isKnown).length
  const inside = areas.filter((area, i) => isKnown(area) && keeps(kept, i)).length
  const selection =
    kept && inside < known ? t(', dont {inside} dans la sélection', { inside: formatCount(inside) }) : ''
  const missing = missingText(areas, noun)
  return t('{counted} avec une valeur{selection}{value}.', {
    counted: counted(known, noun),
    selection,
    value: missing ? `\u00a0; ${missing}` : ''
  })
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
      { label: t('dont dans la sélection'), numeric: true }
    ],
    rows: missing ? [...rows, [t('sans valeur'), formatCount(missing.count), '–']] : rows
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
  const inside = kept
    ? t(', dont {formatCount} dans la sélection', {
        formatCount: formatCount(keptCounts(bins, kept)[bin] ?? 0)
      })
    : ''
  return `${ends}\u00a0: ${counted(bins.counts[bin] ?? 0, parts.noun)}${inside}`
}
