import { literal } from '../sql.ts'
import { aggregated, figuresOf, populationsOf, qpvOf } from './parts.ts'
import type { OutcomeQuestion } from './question.ts'

/**
 * An indicator at every area of a level, all years: one row per area and year.
 *
 * Columns: code; year (null where the source does not say: QPV 2024); value (null unless known); status;
 * known and parts (of an aggregate: QPV with a figure, and all of them; 1 and 1 at a QPV); note (the producer's
 * quality code at a QPV, null where there is none).
 * A sum is that of the known parts; a weighted mean is made of the QPV whose population is known too;
 * what never aggregates is 'not_applicable' above the neighbourhood.
 */
export function outcomeSeriesSql(question: OutcomeQuestion): string {
  return question.level === 'neighbourhood' ? ownSeries(question) : aggregateSeries(question)
}

/** What the outcomes view loads besides the tables of the opening, for a question. */
export function outcomeTables(question: Pick<OutcomeQuestion, 'table' | 'generation' | 'level'>) {
  const populations = question.generation === '2024' ? 'indicators_2024' : 'indicators_population'
  return [
    ...new Set([
      question.table,
      ...(question.generation === '2015' ? (['neighbourhoods_2015'] as const) : []),
      ...(question.level === 'neighbourhood' ? [] : ([populations] as const))
    ])
  ]
}

function ownSeries(question: OutcomeQuestion): string {
  return `
WITH qpv AS (${qpvOf(question)}), figures AS (${figuresOf(question, question.indicator.id)})
SELECT q.code, f.year::double AS year, f.value::double AS value, f.status,
  1 AS known, 1 AS parts, f.note
FROM qpv q JOIN figures f USING (code)
ORDER BY q.code, f.year`
}

function aggregateSeries(question: OutcomeQuestion): string {
  const { level, indicator, sameIn } = question
  const never = indicator.aggregation.kind === 'never'
  return `
WITH qpv AS (${qpvOf(question)}), figures AS (${figuresOf(question, indicator.id)}),
populations AS (${populationsOf(question)}),
years AS (SELECT DISTINCT year FROM figures)${sameQpv(question)},
made AS (
  SELECT q.${level} AS code, y.year::double AS year, ${aggregated(question)}
  FROM qpv q CROSS JOIN years y
  LEFT JOIN figures f ON f.code = q.code AND f.year IS NOT DISTINCT FROM y.year
    ${sameIn ? 'AND f.code IN (SELECT code FROM same)' : ''}
  LEFT JOIN populations p ON p.code = q.code AND p.year IS NOT DISTINCT FROM y.year
  WHERE q.${level} IS NOT NULL
  GROUP BY q.${level}, y.year
)
SELECT code, year, value,
  CASE WHEN ${never} THEN 'not_applicable' WHEN value IS NULL THEN 'missing'
    WHEN value = 0 THEN 'zero' ELSE 'value' END AS status, known, parts, NULL::varchar AS note
FROM made
ORDER BY code, year`
}

/** The QPV with a figure in both years: a change of the set is not a change of its neighbourhoods. */
function sameQpv({ sameIn }: OutcomeQuestion): string {
  if (!sameIn) return ''
  return `,
same AS (
  SELECT code FROM figures WHERE year IN (${literal(sameIn[0])}, ${literal(sameIn[1])}) AND value IS NOT NULL
  GROUP BY code HAVING count(DISTINCT year) = ${sameIn[0] === sameIn[1] ? 1 : 2}
)`
}
