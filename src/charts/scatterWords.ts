import { formatNumber } from '../core/format.ts'
import type { Regression } from '../core/statistics.ts'
import { counted, figureText, isMissing, type ChartArea, type Noun } from './area.ts'
import type { FiguresTable } from './figuresTable.ts'
import type { ScatterParts } from './scatter.ts'

const noBreak = '\u00a0'

/** 'n = 1 245 quartiers, R² = 0,31 ; une corrélation n’est pas une cause.' */
export function regressionText({ n, rSquared }: Regression, noun: Noun): string {
  const size = `n${noBreak}=${noBreak}${counted(n, noun)}`
  if (Number.isNaN(rSquared)) return `${size}\u00a0; trop peu de différences pour tracer une droite.`
  return `${size}, R²${noBreak}=${noBreak}${formatNumber(rSquared, 2)}${noBreak}; une corrélation n’est pas une cause.`
}

/** Which areas have no point, and why: '57 quartiers sans point : 40 sans « … », 17 sans « … »'; '' when all have one. */
export function unplacedText({ x, y, xTitle, yTitle, noun }: ScatterParts): string {
  const lacks = (areas: readonly ChartArea[], i: number) => areas[i] !== undefined && isMissing(areas[i])
  const count = (test: (i: number) => boolean) => x.filter((_, i) => test(i)).length
  const noX = count((i) => lacks(x, i) && !lacks(y, i))
  const noY = count((i) => !lacks(x, i) && lacks(y, i))
  const neither = count((i) => lacks(x, i) && lacks(y, i))
  const all = noX + noY + neither
  if (all === 0) return ''
  const reasons = [
    ...(noX > 0 ? [`${formatNumber(noX, 0)} sans «${noBreak}${xTitle}${noBreak}»`] : []),
    ...(noY > 0 ? [`${formatNumber(noY, 0)} sans «${noBreak}${yTitle}${noBreak}»`] : []),
    ...(neither > 0 ? [`${formatNumber(neither, 0)} sans aucun des deux`] : [])
  ]
  return `${counted(all, noun)} sans point, faute de valeur${noBreak}: ${reasons.join(', ')}.`
}

/** Both figures of every area as a table, an unknown one by its reason. */
export function scatterFigures(
  { x, y, xTitle, yTitle, noun }: ScatterParts,
  xFormat: (value: number) => string,
  yFormat: (value: number) => string
): FiguresTable {
  const rows = x.flatMap((area, i) => {
    const other = y[i]
    if (!other || area.status === 'outside' || other.status === 'outside') return []
    return [[area.name, area.code, figureText(area, xFormat), figureText(other, yFormat)]]
  })
  return {
    columns: [
      { label: noun.singular },
      { label: 'code' },
      { label: xTitle, numeric: true },
      { label: yTitle, numeric: true }
    ],
    rows
  }
}
