import type { LevelId } from '../../catalogue/levels.ts'
import { fundingWhere } from '../conditions.ts'
import type { Subject } from '../subject.ts'

/** The areas that money is followed to: those just below the subject's zone. */
export type FlowLevel = Exclude<LevelId, 'neighbourhood'>

/**
 * What each funder brings by programme to each area of a level, in the subject's zone and years.
 * Columns: funder; programme; place (code at the level; null where the amount is not known at it);
 * amount_kind; amount_eur; posts; operations. Sorted by funder, programme, largest place first.
 * NPNRU membership of the places does not filter: money is followed wherever it goes.
 */
export function flowsSql(subject: Subject, level: FlowLevel): string {
  return `
SELECT f.funder, f.programme, f.${level} AS place, f.amount_kind,
  sum(f.amount_eur)::double AS amount_eur, sum(f.posts)::double AS posts, count(*)::integer AS operations
FROM funding f
WHERE ${fundingWhere(subject, { npnru: false })}
GROUP BY ALL
ORDER BY f.funder, f.programme, amount_eur DESC, place`
}
