import { isMissing, type ChartArea, type Noun } from '../../charts/area.ts'
import { ink } from '../../charts/ink.ts'
import { classLabels } from '../../core/format.ts'
import type { LegendEntry } from '../../exports/charts/chartContent.ts'
import { t } from '../../words/t.ts'

/**
 * The classes of a map in a chart's legend.
 * @param limits one more than colours
 */
export function classEntries(
  limits: readonly number[],
  colours: readonly string[],
  format: (value: number) => string
): LegendEntry[] {
  return classLabels(limits, format).map((label, i) => ({ paint: colours[i] ?? ink.dark, label }))
}

/** What is pale where some areas are kept: none where all are. */
export function keptEntry(kept: Uint8Array | null, noun: Noun): LegendEntry[] {
  return kept ? [{ paint: ink.pale, label: t('{nouns} hors sélection', { nouns: noun.plural }) }] : []
}

/** The hatched bar of areas without a figure; none where all have one. */
export function missingEntry(areas: readonly ChartArea[]): LegendEntry[] {
  return areas.some(isMissing) ? [{ paint: 'hatch', label: t('sans valeur') }] : []
}
