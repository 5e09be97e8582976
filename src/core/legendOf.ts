import { classOf } from './breaks.ts'
import { classLabels } from './format.ts'
import type { Legend } from './legend.ts'
import { legendSteps, symbolRadius } from './symbols.ts'

/** One area as a legend counts it. */
interface LegendArea {
  readonly status: 'outside' | 'value' | 'zero' | 'missing'
  readonly value: number
}

/** What a legend is made from. */
export interface LegendParts {
  readonly title: string
  readonly areas: readonly LegendArea[]
  /** null when colour says nothing */
  readonly colour: {
    readonly limits: readonly number[]
    readonly colours: readonly string[]
    readonly format: (limit: number) => string
  } | null
  /** null when size says nothing */
  readonly size: {
    readonly title: string
    readonly largest: number
    readonly maxRadiusPx: number
    readonly whole: boolean
    readonly format: (value: number) => string
  } | null
  readonly missingLabel: string
  readonly zeroLabel: string
}

/** The legend of a map: every mark that is on it has its line, and no other. */
export function legendOf({ title, areas, colour, size, missingLabel, zeroLabel }: LegendParts): Legend {
  const count = (status: LegendArea['status']) => areas.filter((area) => area.status === status).length
  const line = (label: string, number: number) => (number > 0 ? { label, count: number } : null)
  return {
    title,
    classes: colour ? classes(areas, colour) : [],
    missing: line(missingLabel, count('missing')),
    zero: line(zeroLabel, count('zero')),
    circles: size && size.largest > 0 ? circles(size) : null
  }
}

function classes(
  areas: readonly LegendArea[],
  { limits, colours, format }: NonNullable<LegendParts['colour']>
) {
  const shown = areas.filter((area) => area.status === 'value')
  return classLabels(limits, format).map((label, index) => ({
    label,
    colour: colours[index] ?? '',
    count: shown.filter((area) => classOf(area.value, limits) === index).length
  }))
}

function circles({ title, largest, maxRadiusPx, whole, format }: NonNullable<LegendParts['size']>) {
  return {
    title,
    steps: legendSteps(largest, whole).map((step) => ({
      radiusPx: symbolRadius(step, largest, maxRadiusPx),
      label: format(step)
    }))
  }
}
