import type { IndicatorUnit } from '../../catalogue/indicators/indicator.ts'
import type { Place } from '../../geo/places.ts'
import { absent, cellAt, difference, type OutcomeCell } from './figure.ts'
import type { OutcomeResult } from './result.ts'
import type { AskedFigure, OutcomeSubject } from './subject.ts'

/** Whether a change or a gap is told in percent of the other figure; of percents and ratios it is a difference. */
export function isRelative({ measure }: AskedFigure): boolean {
  if (measure.kind !== 'indicator') return true
  const plain: readonly IndicatorUnit[] = ['percent', 'ratio']
  return !plain.includes(measure.indicator.unit)
}

/** The first figure of each area, as the subject asks for it: itself, its change, or its gap. */
export function firstCell(subject: OutcomeSubject, result: OutcomeResult): (place: Place) => OutcomeCell {
  const { first } = subject
  if (first.shows === 'value') return (place) => cellAt(result.own, place.code, first.year)
  const own = (place: Place) => cellAt(result.first, place.code, first.year)
  const relative = isRelative(first)
  if (first.shows === 'change') {
    const { from } = first
    if (from === null) return () => absent
    return (place) => difference(own(place), cellAt(result.first, place.code, from), relative)
  }
  const reference = referenceCell(subject, result)
  return (place) => gapFrom(own(place), reference(place), relative)
}

/** A gap from a reference that nobody gives has no object, and is not a figure that the producer keeps back. */
function gapFrom(own: OutcomeCell, reference: OutcomeCell, relative: boolean): OutcomeCell {
  if (Number.isNaN(reference.value) && !Number.isNaN(own.value))
    return { ...own, value: Number.NaN, status: 'not_applicable' }
  return difference(own, reference, relative)
}

/** The second figure of each area; null when none is asked for. */
export function secondCell(
  { second }: OutcomeSubject,
  result: OutcomeResult
): ((place: Place) => OutcomeCell) | null {
  const series = result.second
  return second && series ? (place) => cellAt(series, place.code, second.year) : null
}

/** What a gap is measured from, at each area. */
export function referenceCell(
  { first, level }: OutcomeSubject,
  result: OutcomeResult
): (place: Place) => OutcomeCell {
  switch (first.reference) {
    case 'all':
      return () => figureCell(result.all.find(({ year }) => year === first.year)?.value)
    case 'department':
    case 'contract': {
      const { groups } = result
      const key = (place: Place) =>
        first.reference === 'contract'
          ? place.contract
          : level === 'department'
            ? place.code
            : (place.departments[0] ?? null)
      return (place) => (groups ? cellAt(groups, key(place) ?? '', first.year) : absent)
    }
    case 'france':
      return () => figureCell(result.national[0]?.value)
    case 'commune':
      // A QPV over several communes has no town of its own.
      return (place) => {
        const figures = result.communes?.get(place.code) ?? []
        return figures.length === 1 ? figureCell(figures[0]?.value) : absent
      }
  }
}

function figureCell(value: number | undefined): OutcomeCell {
  if (value === undefined || Number.isNaN(value)) return absent
  return { value, status: value === 0 ? 'zero' : 'value', known: 1, parts: 1, note: null }
}
