import { literal } from '../sql.ts'
import { aggregated, figuresOf, populationsOf, qpvOf } from './parts.ts'
import type { OutcomeQuestion } from './question.ts'

/**
 * An indicator over all QPV of a generation, by year: as the producer publishes it where it does, else made of
 * the QPV as the indicator's rule allows.
 * Columns: year (null for QPV 2024), value, published (1 when the producer's own), known, parts.
 */
export function allNeighbourhoodsSql(question: OutcomeQuestion): string {
  const { table, generation, indicator } = question
  return `
WITH qpv AS (${qpvOf({ generation, npnru: 'all', codes: null })}), figures AS (${figuresOf(question, indicator.id)}),
populations AS (${populationsOf(question)}),
made AS (
  SELECT y.year, ${aggregated(question)}
  FROM qpv q CROSS JOIN (SELECT DISTINCT year FROM figures) y
  LEFT JOIN figures f ON f.code = q.code AND f.year IS NOT DISTINCT FROM y.year
  LEFT JOIN populations p ON p.code = q.code AND p.year IS NOT DISTINCT FROM y.year
  GROUP BY y.year
),
published AS (
  SELECT year, value FROM ${table}
  WHERE indicator = ${literal(indicator.id)} AND level = 'all_neighbourhoods' AND value IS NOT NULL
    AND generation = ${literal(generation)}
)
SELECT m.year::double AS year, coalesce(p.value, m.value)::double AS value,
  (p.value IS NOT NULL)::integer AS published, m.known, m.parts
FROM made m LEFT JOIN published p ON p.year IS NOT DISTINCT FROM m.year
ORDER BY m.year`
}

/**
 * An indicator of the communes that have a QPV of the generation. Columns: code (of the QPV), commune, year, value.
 * A QPV over several communes has one row each.
 */
export function communeFiguresSql({ generation, indicator }: OutcomeQuestion): string {
  // Paris, Lyon and Marseille are published by arrondissement, which the table of 2015 names.
  const [table, towns] =
    generation === '2024'
      ? ['neighbourhoods', 'communes']
      : ['neighbourhoods_2015', 'coalesce(arrondissements, communes)']
  return `
WITH placed AS (SELECT code, unnest(string_split(${towns}, ';')) AS commune FROM ${table})
SELECT q.code, q.commune, c.year::double AS year, c.value::double AS value
FROM placed q JOIN indicators_communes c ON c.code = q.commune
WHERE c.indicator = ${literal(indicator.id)} AND c.value IS NOT NULL
ORDER BY q.code, q.commune`
}
