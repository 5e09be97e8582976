import {
  firstYearOf2024Contracts,
  fundingWhere,
  generationOfRow,
  neighbourhoodInside,
  territoryInside
} from './conditions.ts'
import { literal } from './sql.ts'
import type { Subject } from './subject.ts'

/**
 * Every area of the subject's level with its funding, one row per area in the order of its table.
 *
 * Columns: code; inside (1 if the filters keep the area); operations (funding rows known at it);
 * amount_eur; posts; per_inhabitant_eur (null where a population is unknown).
 * Amounts of a generation of contracts are divided by the QPV population of that generation, then
 * added: euros per inhabitant over the chosen years.
 * An area that lies partly outside the zone (a contract over two departments) is shown whole.
 * An amount that is known only above the level is not here: see unplacedSql.
 */
export function figuresSql(subject: Subject): string {
  const level = subject.level.id
  return `
WITH areas AS (${areas(subject)}),
sums AS (
  SELECT f.${level} AS code, ${generationOfRow} AS generation,
    sum(f.amount_eur) AS amount_eur, sum(f.posts) AS posts, count(*) AS operations
  FROM funding f
  WHERE ${fundingWhere(subject, { zone: false })} AND f.${level} IS NOT NULL
  GROUP BY ALL
),
joined AS (
  SELECT a.*, s.amount_eur, s.posts, s.operations,
    CASE s.generation WHEN 2015 THEN a.population_2015 ELSE a.population_2024 END AS population
  FROM areas a LEFT JOIN sums s USING (code)
)
SELECT code,
  (bool_or(inside) AND (bool_or(current) OR count(operations) > 0))::integer AS inside,
  coalesce(sum(operations), 0)::integer AS operations,
  coalesce(sum(amount_eur), 0)::double AS amount_eur,
  coalesce(sum(posts), 0)::double AS posts,
  CASE WHEN count(*) FILTER (population IS NULL) > 0 THEN NULL
    ELSE coalesce(sum(amount_eur / population), 0) END::double AS per_inhabitant_eur
FROM joined
GROUP BY code
ORDER BY code`
}

/** current: the area exists in a generation that the years touch; a contract that ended is not a zero,
 * nor is a department without a priority neighbourhood. */
function areas(subject: Subject): string {
  if (subject.level.id === 'neighbourhood')
    return `SELECT n.code, ${neighbourhoodInside(subject)} AS inside, true AS current,
    NULL::double AS population_2015, n.population AS population_2024 FROM neighbourhoods n`
  const current = subject.level.id === 'contract' ? contractIsCurrent(subject) : 't.qpv_count > 0'
  return `SELECT t.code, ${territoryInside(subject)} AS inside, ${current} AS current,
    t.qpv_population_2015 AS population_2015, t.qpv_population_2024 AS population_2024
  FROM territories t WHERE t.level = ${literal(subject.level.id)}`
}

function contractIsCurrent(subject: Subject): string {
  const [first, last] = subject.years
  const agreements = subject.programmes.some((programme) => programme.years === null)
  const generations = [
    ...(!agreements && first < firstYearOf2024Contracts ? ['t.contract_codes_2015 IS NOT NULL'] : []),
    ...(agreements || last >= firstYearOf2024Contracts ? ['t.contract_codes_2024 IS NOT NULL'] : [])
  ]
  return `(${generations.join(' OR ')})`
}
