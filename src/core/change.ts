import { diverging } from './colour.ts'
import { t } from '../words/t.ts'

/** How a change is told in words: 'baisse', 'hausse', 'stable'. */
export interface ChangeWords {
  readonly fall: string
  readonly rise: string
  readonly steady: string
}

/** Where a class of changes lies: -1 under the centre, 1 over it, 0 around it. */
export type ChangeSide = -1 | 0 | 1

/**
 * The side of each class of a change.
 * @param limits increasing, classes + 1; not always mirrored: a reader may have written them
 * @param centre no change
 */
export function changeSides(limits: readonly number[], centre = 0): ChangeSide[] {
  return limits.slice(1).map((high, i) => {
    const low = limits[i] ?? Number.NaN
    if (low < centre && high > centre) return 0
    if (low === high) return 0
    return high <= centre ? -1 : 1
  })
}

/** Colours of the classes of a change, lowest first: the same distance from the centre is as strong on both sides. */
export function changeColours(limits: readonly number[], centre = 0): string[] {
  const sides = changeSides(limits, centre)
  const [below, above] = [-1, 1].map((side) => sides.filter((candidate) => candidate === side).length) as [
    number,
    number
  ]
  const most = Math.max(below, above)
  const colours = diverging(2 * most + (sides.includes(0) ? 1 : 0))
  return colours.slice(most - below, colours.length - (most - above))
}

/**
 * What each class of a change covers: 'baisse de 6 pts ou plus', 'stable (à 2 pts près)', 'hausse de 2 à 6 pts'.
 * @param format a distance from the centre as text, with its unit
 */
export function changeLabels(
  limits: readonly number[],
  words: ChangeWords,
  format: (distance: number) => string,
  centre = 0
): string[] {
  const sides = changeSides(limits, centre)
  return sides.map((side, i) => {
    const ends = [limits[i] ?? Number.NaN, limits[i + 1] ?? Number.NaN].map((limit) =>
      Math.abs(limit - centre)
    )
    const [near, far] = [Math.min(...ends), Math.max(...ends)]
    if (side === 0)
      return far === 0
        ? words.steady
        : t('{steady} (à {far} près)', { steady: words.steady, far: format(far) })
    const word = side < 0 ? words.fall : words.rise
    // The outer classes are open, so that a value beyond them still belongs to a class while limits stay fixed.
    const isOuter = side < 0 ? i === 0 : i === sides.length - 1
    if (isOuter) return near === 0 ? word : t('{word} de {near} ou plus', { word, near: format(near) })
    return near === 0
      ? t('{word} de moins de {far}', { word, far: format(far) })
      : t('{word} de {range}', { word, range: span(format(near), format(far)) })
  })
}

/** '2 à 6 pts': a unit that both ends share is said once. */
function span(near: string, far: string): string {
  const unit = /\u00a0[^\d\s]+$/.exec(far)?.[0]
  const isShared = unit !== undefined && near.endsWith(unit)
  return t('{near} à {far}', { near: isShared ? near.slice(0, -unit.length) : near, far })
}
