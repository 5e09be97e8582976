import { atlasLevels, atlasLevelOf, type AtlasLevel, type OwnFigure } from '../../catalogue/ownMeasures.ts'
import { literal } from '../sql.ts'
import { qpvOf } from './parts.ts'
import type { OutcomeQuestion } from './question.ts'

/**
 * A column of the visitor's at every area of a level, one row each, in the shape of outcomeSeriesSql: a year that
 * nobody tells, and areas that the file does not name missing, never zero.
 * Names come from ownFigureOf, which lets letters, digits and underscores through.
 * @throws Error when the column is known above the level: it is never spread below
 */
export function ownFiguresSql(
  figure: OwnFigure,
  question: Pick<OutcomeQuestion, 'generation' | 'level' | 'npnru' | 'codes'>
): string {
  const base = atlasLevelOf(figure)
  if (atlasLevels.indexOf(base) > atlasLevels.indexOf(question.level))
    throw new Error(`${figure.column} is known by ${base}: not shown by ${question.level}`)
  const { level } = question
  const parts = level === 'neighbourhood' ? 'code' : level
  return `
WITH qpv AS (${qpvOf(question)}),
areas AS (SELECT ${parts} AS code, count(*) AS qpv FROM qpv WHERE ${parts} IS NOT NULL GROUP BY ${parts}),
figures AS (${base === level ? ownFigures(figure) : summed(figure, base, level)})
SELECT a.code, NULL::double AS year, f.value::double AS value,
  CASE WHEN f.value IS NULL THEN 'missing' WHEN f.value = 0 THEN 'zero' ELSE 'value' END AS status,
  ${base === 'neighbourhood' && level !== base ? 'coalesce(f.known, 0)' : 'CASE WHEN f.value IS NULL THEN 0 ELSE a.qpv END'}::integer AS known,
  a.qpv::integer AS parts, NULL::varchar AS note
FROM areas a LEFT JOIN figures f USING (code)
ORDER BY a.code`
}

function ownFigures({ table, column }: OwnFigure): string {
  return `SELECT code, ${column} AS value FROM ${table}`
}

/** A figure of smaller areas summed, or their plain mean, over the larger; a contract over two departments is in neither. */
function summed(figure: OwnFigure, base: AtlasLevel, level: AtlasLevel): string {
  const rule = { sum: 'sum(value)', mean: 'avg(value)', never: 'NULL' }[figure.rule]
  const inside =
    base === 'neighbourhood'
      ? `SELECT q.${level} AS code, o.value FROM qpv q JOIN (${ownFigures(figure)}) o ON o.code = q.code`
      : `SELECT t.${level} AS code, o.value FROM territories t JOIN (${ownFigures(figure)}) o ON o.code = t.code
         WHERE t.level = ${literal(base)}`
  return `SELECT code, ${rule} AS value, count(value) AS known FROM (${inside}) GROUP BY code`
}
