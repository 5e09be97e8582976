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
  return t(
    'Distribution de {counted}, de {least} à {most}\u00a0; médiane {median}, la moitié centrale entre {low} et {high}.',
    {
      counted: counted(values.length, noun),
      least: format(Math.min(...values)),
      most: format(Math.max(...values)),
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
  const blanks = { counted: counted(known, noun), inside: formatCount(inside) }
  const valued =
    kept && inside < known
      ? t('{counted} avec une valeur, dont {inside} dans la sélection', blanks)
      : t('{counted} avec une valeur', blanks)
  return `${[valued, missingText(areas, noun)].filter(Boolean).join(t('\u00a0; '))}.`
}

/** The counts of a histogram as a table, areas without a figure last. */
export function histogramFigures(
  { bins, missing, parts }: HistogramLayout,
  kept: Uint8Array | null,
  format: Format
): FiguresTable {
  const keptOf = keptCounts(bins, kept)
  const rows = bins.counts.map((count, bin) => [
    endsText(bins, bin, format),
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
  const all = counted(bins.counts[bin] ?? 0, parts.noun)
  const text = kept
    ? t('{counted}, dont {inside} dans la sélection', {
        counted: all,
        inside: formatCount(keptCounts(bins, kept)[bin] ?? 0)
      })
    : all
  return t('{label}\u00a0: {text}', { label: endsText(bins, bin, format), text })
}

function endsText({ edges }: HistogramLayout['bins'], bin: number, format: Format): string {
  return t('{low} à {high}', {
    low: format(edges[bin] ?? Number.NaN),
    high: format(edges[bin + 1] ?? Number.NaN)
  })
}
