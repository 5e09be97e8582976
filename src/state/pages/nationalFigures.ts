import {
  firstYearOf2024Neighbourhoods,
  nationalReferences,
  nationalTerritories,
  type NationalReference,
  type NationalScope
} from '../../catalogue/references.ts'
import type { Columns } from '../../core/columns.ts'

/** A national figure that a public page gives, in the unit of the indicator it answers. */
export interface NationalFigure {
  readonly value: number
  /** NaN where the page gives none */
  readonly year: number
  /** what it is a figure of, as the table names it: 'France métropolitaine' */
  readonly territory: string
  /** as the page writes it, where its unit is another: '1810 € par mois'; '' else */
  readonly asWritten: string
  readonly publisher: string
  readonly page: string
  readonly confidence: string
}

interface Row extends NationalFigure {
  readonly indicator: string
  /** year of the page; NaN where it does not say */
  readonly published: number
}

const confidences = ['high', 'medium', 'low']

/**
 * The national figure nearest in time to an indicator's, and those that contradict it: of the same year and
 * territory, from other pages. Of the neighbourhoods, those of 2024 are meant: what a page said before is left
 * out.
 * @param table indicators_national
 * @param year of the figure beside it; NaN: the latest
 * @returns the preferred one first; empty when no page gives one
 */
export function nationalFigures(
  table: Columns,
  indicator: string,
  scope: NationalScope,
  year: number
): NationalFigure[] {
  const territories: readonly string[] = nationalTerritories[scope]
  const rows = nationalReferences
    .filter((reference) => reference.indicator === indicator)
    .flatMap((reference) => rowsOf(table, reference))
    .filter((row) => territories.includes(row.territory) && !Number.isNaN(row.year))
    .filter((row) => scope === 'france' || !(row.published < firstYearOf2024Neighbourhoods))
  const distance = (row: Row) => (Number.isNaN(year) ? -row.year : Math.abs(row.year - year))
  rows.sort(
    (a, b) =>
      distance(a) - distance(b) ||
      territories.indexOf(a.territory) - territories.indexOf(b.territory) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  )
  const [first, ...rest] = rows
  if (!first) return []
  const others = rest.filter(
    (row) => row.territory === first.territory && row.year === first.year && row.value !== first.value
  )
  return [first, ...others]
}

function rowsOf(table: Columns, { national, factor }: NationalReference): Row[] {
  const [indicators, territories, units] = ['indicator', 'territory', 'unit'].map((name) => table.texts(name))
  const [publishers, pages, confidence] = ['publisher', 'page', 'confidence'].map((name) => table.texts(name))
  const [values, years] = [table.numbers('value'), table.numbers('last_year')]
  const published = table.texts('published')
  return (indicators ?? []).flatMap((indicator, row): Row[] => {
    if (indicator !== national) return []
    const value = values[row] ?? Number.NaN
    return [
      {
        indicator,
        value: value * factor,
        year: years[row] ?? Number.NaN,
        territory: territories?.[row] ?? '',
        asWritten: factor === 1 ? '' : `${value} ${units?.[row] ?? ''}`,
        published: Number.parseInt(published[row] ?? '', 10),
        publisher: publishers?.[row] ?? '',
        page: pages?.[row] ?? '',
        confidence: confidence?.[row] ?? ''
      }
    ]
  })
}
