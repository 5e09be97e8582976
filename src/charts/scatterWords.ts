import { formatNumber } from '../core/format.ts'
import type { Regression } from '../core/statistics.ts'
import { counted, figureText, isMissing, type ChartArea, type Noun } from './area.ts'
import type { FiguresTable } from './figuresTable.ts'
import type { ScatterParts } from './scatter.ts'
import { t } from '../words/t.ts'

const noBreak = '\u00a0'

/** 'n = 1 245 quartiers, R² = 0,31 ; une corrélation n’est pas une cause.' */
export function regressionText({ n, rSquared }: Regression, noun: Noun): string {
  const size = `n${noBreak}=${noBreak}${counted(n, noun)}`
  if (Number.isNaN(rSquared))
    return t('{size}\u00a0; trop peu de différences pour tracer une droite.', { size })
  return t('{size}, R²\u00a0=\u00a0{rSquared}\u00a0; une corrélation n’est pas une cause.', {
    size,
    rSquared: formatNumber(rSquared, 2)
  })
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
    ...(noX > 0 ? [without(noX, xTitle)] : []),
    ...(noY > 0 ? [without(noY, yTitle)] : []),
    ...(neither > 0 ? [t('{count} sans aucun des deux', { count: formatNumber(neither, 0) })] : [])
  ]
  return t('{counted} sans point, faute de valeur\u00a0: {reasons}.', {
    counted: counted(all, noun),
    reasons: reasons.join(', ')
  })
}

function without(count: number, measure: string): string {
  return t('{count} sans «\u00a0{measure}\u00a0»', { count: formatNumber(count, 0), measure })
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
      { label: t('code') },
      { label: xTitle, numeric: true },
      { label: yTitle, numeric: true }
    ],
    rows
  }
}
