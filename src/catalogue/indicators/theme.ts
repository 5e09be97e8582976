import {
  censusBreaks,
  censusEditions,
  neverRate,
  type Indicator,
  type IndicatorUnit,
  type Particulars,
  type ThemeId,
  type Words
} from './indicator.ts'

/** Makes the indicators of one theme; what is not said is usual: neither good nor bad, and the theme's own cautions and breaks. */
export function theme(id: ThemeId, shared: readonly Words[], breaks: Indicator['breaks'] = []) {
  const make =
    (usual: Pick<Indicator, 'aggregation'>) =>
    (name: string, unit: IndicatorUnit, label: Words, particulars: Particulars): Indicator => ({
      theme: id,
      direction: 'neither',
      breaks,
      ...(breaks === censusBreaks ? { editions: censusEditions } : {}),
      ...usual,
      ...particulars,
      id: name,
      unit,
      label,
      cautions: [...(particulars.cautions ?? []), ...shared]
    })
  return {
    /** a number of people, households or dwellings: the parts add up */
    count: make({ aggregation: { kind: 'sum' } }),
    /** a share, an index or an amount per head: the parts do not add up */
    rate: make({ aggregation: neverRate })
  }
}
