import { levelOf } from '../catalogue/levels.ts'
import {
  firstYearOf2024Contracts,
  fundingWhere,
  generationOfRow,
  neighbourhoodInside,
  territoryInside
} from './conditions.ts'
import { literal, literals } from './sql.ts'
import type { Subject } from './subject.ts'

/**
 * The key figures of the subject's zone, one row.
 *
 * Columns: amount_eur; posts; operations; per_inhabitant_eur (over the contracts whose QPV population is
 * known, each generation by its own, null if none); covered_eur (the part of the amount that it rests on);
 * population (of the latest generation asked for); unclassified_eur (left out by an NPNRU filter because
 * the row's contract has no QPV 2024 to tell by).
 */
export function totalsSql(subject: Subject): string {
  return `
WITH picked AS (
  SELECT f.*, ${generationOfRow} AS generation FROM funding f WHERE ${fundingWhere(subject)}
),
contracts AS (${contracts(subject)}),
people AS (
  SELECT 2015 AS generation, sum(population) AS population FROM contracts WHERE generation = 2015
  UNION ALL
  SELECT 2024, sum(n.population) FROM neighbourhoods n
  WHERE ${neighbourhoodInside(subject)} AND n.contract IN (SELECT code FROM contracts WHERE generation = 2024)
),
covered AS (
  SELECT p.generation, sum(p.amount_eur) AS amount_eur
  FROM picked p JOIN contracts c ON c.code = p.contract AND c.generation = p.generation
  GROUP BY p.generation
),
rates AS (
  SELECT sum(amount_eur / population) AS per_inhabitant, sum(amount_eur) AS covered,
    arg_max(population, generation) AS population
  FROM covered JOIN people USING (generation) WHERE population > 0
)
SELECT coalesce(sum(amount_eur), 0)::double AS amount_eur,
  coalesce(sum(posts), 0)::double AS posts,
  count(*)::integer AS operations,
  (SELECT per_inhabitant FROM rates)::double AS per_inhabitant_eur,
  coalesce((SELECT covered FROM rates), 0)::double AS covered_eur,
  (SELECT population FROM rates)::double AS population,
  ${unclassified(subject)}::double AS unclassified_eur
FROM picked`
}

/**
 * Contracts of the zone whose QPV population is known and whose posts the files do not leave out. Of the older generation only the contracts wholly
 * inside: their population is not known by department. Of 2024 all, since neighbourhoods tell where they are.
 */
function contracts(subject: Subject): string {
  const inside = territoryInside({ ...subject, level: levelOf('contract') })
  const { zone } = subject
  const wholly = zone && zone.level !== 'contract' ? `AND t.${zone.level}s = ${literal(zone.code)}` : ''
  return `SELECT code, 2015 AS generation, qpv_population_2015 AS population
  FROM territories t WHERE level = 'contract' AND qpv_population_2015 IS NOT NULL AND ${inside} ${wholly}
    AND ${noGap(subject, `g.year < ${firstYearOf2024Contracts}`)}
  UNION ALL
  SELECT code, 2024, qpv_population_2024
  FROM territories t WHERE level = 'contract' AND qpv_population_2024 IS NOT NULL AND ${inside}
    AND ${noGap(subject, `g.year >= ${firstYearOf2024Contracts}`)}`
}

/** No file of the chosen programmes and years leaves out a department of contract t. */
function noGap(subject: Subject, generation: string): string {
  const [first, last] = subject.years
  return `NOT EXISTS (SELECT 1 FROM gaps g
    WHERE g.programme IN ${literals(subject.programmes.map((programme) => programme.id))}
      AND g.year BETWEEN ${literal(first)} AND ${literal(last)} AND ${generation}
      AND list_contains(string_split(t.departments, ';'), g.department))`
}

function unclassified(subject: Subject): string {
  if (subject.npnru === 'all') return '0'
  return `(SELECT coalesce(sum(f.amount_eur), 0) FROM funding f
    WHERE ${fundingWhere(subject, { npnru: false })} AND f.programme <> 'npnru'
      AND (f.contract IS NULL OR f.contract NOT IN (
        SELECT contract FROM neighbourhoods WHERE contract IS NOT NULL)))`
}
