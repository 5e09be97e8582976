import { classOf } from './breaks.ts'
import { changeLabels, changeSides, type ChangeWords } from './change.ts'
import { classLabels } from './format.ts'
import type { Legend, LegendClass, LegendLine } from './legend.ts'
import { squareOf, type SquareParts } from './legendSquare.ts'
import { columnHeight, legendSteps, symbolRadius } from './symbols.ts'
import { t } from '../words/t.ts'

/** One area as a legend counts it. */
interface LegendArea {
  readonly status: 'outside' | 'value' | 'zero' | 'missing' | 'secret' | 'not_applicable'
  /** the measure; of two crossed ones, that of the columns */
  readonly value: number
  /** of two crossed measures, that of the rows */
  readonly rowValue?: number
}

/** What size or height stands for. */
interface Scale {
  readonly title: string
  readonly largest: number
  readonly whole: boolean
  readonly format: (value: number) => string
}

/** What a legend is made from. */
export interface LegendParts {
  readonly title: string
  readonly areas: readonly LegendArea[]
  /** null when colour says nothing */
  readonly colour: {
    readonly limits: readonly number[]
    readonly colours: readonly string[]
    /** a limit as text; of a change, its distance from no change with its unit */
    readonly format: (limit: number) => string
    /** the classes are those of a change, told in these words */
    readonly change?: ChangeWords & { readonly centre?: number }
  } | null
  /** null when size says nothing; the symbols of a change are triangles */
  readonly size: (Scale & { readonly maxRadiusPx: number }) | null
  /** columns; none where absent */
  readonly height?: (Scale & { readonly maxHeightPx: number }) | null
  /** two measures crossed; none where absent */
  readonly square?: SquareParts | null
  readonly missingLabel: string
  readonly zeroLabel: string
  readonly secretLabel?: string
  readonly notApplicableLabel?: string
}

/** The legend of a map: every mark that is on it has its line, and no other. */
export function legendOf(parts: LegendParts): Legend {
  const { title, areas, colour, size, height, square } = parts
  const line = (label: string, status: LegendArea['status']): LegendLine | null => {
    const count = areas.filter((area) => area.status === status).length
    return count > 0 ? { label, count } : null
  }
  const shown = areas.filter((area) => area.status === 'value')
  return {
    title,
    classes: colour ? classes(shown, colour) : [],
    missing: line(parts.missingLabel, 'missing'),
    secret: line(parts.secretLabel ?? t('secret statistique'), 'secret'),
    notApplicable: line(parts.notApplicableLabel ?? t('sans objet'), 'not_applicable'),
    zero: line(parts.zeroLabel, 'zero'),
    circles: size && size.largest > 0 ? circles(size, colour?.change !== undefined) : null,
    columns: height && height.largest > 0 ? columns(height) : null,
    square: square ? squareOf(shown, square) : null
  }
}

function classes(
  shown: readonly LegendArea[],
  { limits, colours, format, change }: NonNullable<LegendParts['colour']>
): LegendClass[] {
  const sides = change && changeSides(limits, change.centre)
  const labels = change ? changeLabels(limits, change, format, change.centre) : classLabels(limits, format)
  return labels.map((label, index) => ({
    label,
    colour: colours[index] ?? '',
    count: shown.filter((area) => classOf(area.value, limits) === index).length,
    ...(sides ? { side: sides[index] ?? 0 } : {})
  }))
}

function circles(size: NonNullable<LegendParts['size']>, isChange: boolean): NonNullable<Legend['circles']> {
  const { title, largest, maxRadiusPx, whole, format } = size
  return {
    title,
    ...(isChange ? { shape: 'triangle' } : {}),
    steps: legendSteps(largest, whole).map((step) => ({
      radiusPx: symbolRadius(step, largest, maxRadiusPx),
      label: format(step)
    }))
  }
}

function columns({ title, largest, maxHeightPx, whole, format }: NonNullable<LegendParts['height']>) {
  return {
    title,
    steps: legendSteps(largest, whole).map((step) => ({
      heightPx: columnHeight(step, largest, maxHeightPx),
      label: format(step)
    }))
  }
}
