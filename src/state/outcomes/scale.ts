import type { ClassingId } from '../../catalogue/classings.ts'
import {
  divergingBreaks,
  equalBreaks,
  naturalBreaks,
  quantileBreaks,
  roundLimits
} from '../../core/breaks.ts'
import { changeColours } from '../../core/change.ts'
import { palettes, sequence } from '../../core/colour.ts'
import type { SquareParts } from '../../core/legendSquare.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import type { OutcomeRow } from './rows.ts'
import type { AskedFigure, OutcomeSubject } from './subject.ts'
import { formatLimit, measureText } from './words.ts'

/**
 * What colours and sizes of a map stand for, cut from every area of the level, whatever territory and filters
 * are chosen: a colour means the same everywhere, and nothing moves while one filters.
 */
export interface OutcomeScale {
  /** null when colour says nothing of the first figure alone */
  readonly limits: readonly number[] | null
  readonly colours: readonly string[]
  /** two measures crossed; null where one is shown */
  readonly square: SquareParts | null
  /** what the largest symbol or the highest column stands for */
  readonly largest: number
}

/** How a scale is cut. */
export interface OutcomeClassing {
  readonly map: OutcomesChoice['map']
  readonly classing: ClassingId
  readonly classes: number
  /** class limits that the reader keeps; null: cut from all areas of the level */
  readonly bounds: readonly number[] | null
}

const cuts = { own: quantileBreaks, quantiles: quantileBreaks, equal: equalBreaks, natural: naturalBreaks }

/** The scale of a map of these rows. */
export function outcomeScale(
  rows: readonly OutcomeRow[],
  { first, second }: OutcomeSubject,
  how: OutcomeClassing
): OutcomeScale {
  const values = rows.map((row) => row.first.value)
  const square = how.map === 'bivariate' && second ? squareParts(rows, second, first) : null
  const limits = square || how.map === 'symbols' ? null : outcomeLimits(values, first, how)
  return {
    limits,
    colours: limits ? outcomeColours(first, limits) : [],
    square,
    largest: Math.max(0, ...values.filter(Number.isFinite).map(Math.abs))
  }
}

/** Class limits of a figure. @returns null when no area has a value */
export function outcomeLimits(
  values: readonly number[],
  figure: AskedFigure,
  { classing, classes, bounds }: Omit<OutcomeClassing, 'map'>
): readonly number[] | null {
  if (bounds) return bounds
  const finite = values.filter(Number.isFinite)
  if (finite.length === 0) return null
  // A gap that lies wholly on one side has nothing to mirror.
  const isMirrored = figure.shows !== 'value' && Math.min(...finite) < 0 && Math.max(...finite) > 0
  if (isMirrored) return divergingBreaks(finite, classes)
  return roundLimits(cuts[classing](finite, classes))
}

/** Colours of the classes, darker where the figure is higher: plum for need, teal for money and the visitor's own. */
export function outcomeColours(figure: AskedFigure, limits: readonly number[]): readonly string[] {
  if (figure.shows !== 'value') return changeColours(limits)
  const palette = figure.measure.kind === 'indicator' ? palettes.plum : palettes.teal
  return sequence(palette, Math.max(limits.length - 1, 1))
}

/** Thirds of each measure. */
function squareParts(
  rows: readonly OutcomeRow[],
  second: AskedFigure,
  first: AskedFigure
): SquareParts | null {
  const thirds = (values: readonly number[]) => {
    const finite = values.filter(Number.isFinite)
    return finite.length === 0 ? null : roundLimits(quantileBreaks(finite, 3))
  }
  const [down, across] = [
    thirds(rows.map((row) => row.first.value)),
    thirds(rows.map((row) => row.second.value))
  ]
  if (!down || !across) return null
  return {
    rows: { title: measureText(first), limits: down, format: formatLimit(first) },
    columns: { title: measureText(second), limits: across, format: formatLimit(second) }
  }
}
