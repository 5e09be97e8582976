/** What is written over a chart. */
export interface ChartHeading {
  /** 'Distribution' */
  readonly title: string
  /** 'Taux de pauvreté à 60 %' */
  readonly measure: string
  /** '%', 'euros' */
  readonly unit: string
  /** '2019', '2016 – 2019' */
  readonly years: string
  /** 'h3' unless said */
  readonly level?: 'h2' | 'h3' | undefined
}
