import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { literal } from '../sql.ts'
import type { Generation } from '../../catalogue/generation.ts'
import { membersSql, type AreaSet } from './areaSet.ts'
import { valuesSql } from './values.ts'

/**
 * Indicators of sets of QPV, all years: made of their parts as each indicator's rule allows, and the median of
 * the QPV, which is a figure of the middle one and never of the whole.
 *
 * Columns: id (of the set), indicator, rule (sum, weighted, never), year (null where the source does not say), areas (QPV of the set),
 * known (those with a figure), secret, value (sum, or mean weighted by population; null where the rule says
 * never, or nothing is known), used (QPV that value is made of), same (tells whether two years are made of the
 * same QPV), median, source.
 */
export function setFiguresSql(
  sets: readonly AreaSet[],
  generation: Generation,
  indicators: readonly Indicator[]
): string {
  const members = sets.map(
    (set) => `SELECT ${literal(set.id)} AS id, code FROM (${membersSql(set, generation)})`
  )
  return `
WITH figures AS (SELECT * FROM (${valuesSql(generation)}) WHERE level = 'neighbourhood'),
rules(indicator, rule, weight) AS (VALUES ${indicators.map(ruleRow).join(', ')}),
members AS (${members.join(' UNION ALL ')}),
sizes AS (SELECT id, count(*) AS areas FROM members GROUP BY id),
parts AS (
  SELECT m.id, f.*, r.rule,
    CASE r.rule WHEN 'sum' THEN f.value WHEN 'weighted' THEN f.value * w.value END AS share,
    CASE r.rule WHEN 'sum' THEN 1 WHEN 'weighted' THEN w.value END AS weight
  FROM members m JOIN figures f ON f.code = m.code JOIN rules r ON r.indicator = f.indicator
  LEFT JOIN figures w ON w.indicator = r.weight AND w.code = f.code AND w.year IS NOT DISTINCT FROM f.year
    AND w.value > 0
)
SELECT p.id, p.indicator, any_value(p.rule) AS rule, p.year::integer AS year, any_value(s.areas)::integer AS areas,
  count(p.value)::integer AS known, (count(*) FILTER (p.status = 'secret'))::integer AS secret,
  (CASE any_value(p.rule) WHEN 'sum' THEN sum(p.share)
    WHEN 'weighted' THEN sum(p.share) / sum(p.weight) FILTER (p.share IS NOT NULL) END)::double AS value,
  count(p.share)::integer AS used,
  md5(string_agg(p.code, ';' ORDER BY p.code) FILTER (p.value IS NOT NULL)) AS same,
  median(p.value)::double AS median, any_value(p.source) AS source
FROM parts p JOIN sizes s USING (id)
GROUP BY p.id, p.indicator, p.year
ORDER BY p.id, p.indicator, p.year`
}

function ruleRow({ id, aggregation }: Indicator): string {
  const weight = aggregation.kind === 'weighted' ? literal(aggregation.by) : 'NULL'
  return `(${literal(id)}, ${literal(aggregation.kind)}, ${weight})`
}
