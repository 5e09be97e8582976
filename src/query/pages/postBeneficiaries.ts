import { literal, literals } from '../sql.ts'

/** Programmes whose every post names who received it. */
const posts = ['adultes-relais', 'fonjep']

/**
 * Who received most for posts of a year, at a department or contract. Columns: beneficiary (as the producer
 * writes it), amount_eur, posts, others (beneficiaries beyond those shown). Equal amounts stand in alphabetical order.
 */
export function postBeneficiariesSql(
  level: 'department' | 'contract',
  code: string,
  year: number,
  limit: number
): string {
  return `
WITH received AS (
  SELECT f.beneficiary, sum(f.amount_eur) AS amount_eur, sum(f.posts) AS posts
  FROM funding f
  WHERE f.programme IN ${literals(posts)} AND f.year = ${literal(year)} AND f.${level} = ${literal(code)}
    AND f.beneficiary IS NOT NULL
  GROUP BY f.beneficiary
)
SELECT beneficiary, amount_eur::double AS amount_eur, posts::double AS posts,
  greatest((SELECT count(*) FROM received) - ${literal(limit)}, 0)::integer AS others
FROM received ORDER BY amount_eur DESC, beneficiary LIMIT ${literal(limit)}`
}
