import { literal, literals } from '../sql.ts'
import type { OutcomeQuestion } from './question.ts'

/** The QPV of a generation: code, contract (2024 only), department, npnru; those that filter and selection keep. */
export function qpvOf({
  generation,
  npnru,
  codes
}: Pick<OutcomeQuestion, 'generation' | 'npnru' | 'codes'>): string {
  // Overseas nothing tells which QPV 2024 the NPNRU codes of 2015 became: neither with nor without.
  const told = generation === '2024' ? `department NOT LIKE '97%'` : 'true'
  const bare = npnru === 'all' ? 'true' : `${npnru === 'with' ? '' : 'NOT '}npnru AND ${told}`
  const kept = codes === null ? bare : `${bare} AND code IN ${literals(codes)}`
  return generation === '2024'
    ? `SELECT code, contract, department, npnru FROM neighbourhoods WHERE ${kept}`
    : `SELECT code, NULL::varchar AS contract, department, npnru FROM neighbourhoods_2015 WHERE ${kept}`
}

/** Every figure of an indicator at the QPV of a generation: code, year (null for 2024), value, status, note. */
export function figuresOf(
  { table, generation }: Pick<OutcomeQuestion, 'table' | 'generation'>,
  id: string
): string {
  return `SELECT code, year, value, status, note FROM ${table}
  WHERE indicator = ${literal(id)} AND level = 'neighbourhood' AND generation = ${literal(generation)}`
}

/** Inhabitants of each QPV by year, that weighted means rest on: code, year, population. */
export function populationsOf({ generation }: Pick<OutcomeQuestion, 'generation'>): string {
  const table = generation === '2024' ? 'indicators_2024' : 'indicators_population'
  return `SELECT code, year, value AS population FROM (${figuresOf({ table, generation }, 'population')})
  WHERE value IS NOT NULL`
}

/**
 * One figure from those of many QPV, as the indicator's rule allows: columns value (null when there is none
 * to make), known (QPV it is made of) and parts (QPV there are). Rows: q.code, f.value, f.status, p.population.
 */
export function aggregated({ indicator: { aggregation } }: Pick<OutcomeQuestion, 'indicator'>): string {
  const usable =
    aggregation.kind === 'weighted' ? 'f.value IS NOT NULL AND p.population > 0' : 'f.value IS NOT NULL'
  const value = {
    sum: 'sum(f.value)',
    weighted: `sum(f.value * p.population) FILTER (${usable}) / sum(p.population) FILTER (${usable})`,
    never: 'NULL'
  }[aggregation.kind]
  return `(${value})::double AS value, (count(*) FILTER (${usable}))::integer AS known,
    count(*)::integer AS parts`
}
