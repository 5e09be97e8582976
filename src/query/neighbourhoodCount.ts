import { neighbourhoodInside } from './conditions.ts'
import type { Subject } from './subject.ts'

/** How many QPV the filters keep. Columns: kept, total, npnru (of the kept). */
export function neighbourhoodCountSql(subject: Subject): string {
  return `
SELECT (count(*) FILTER (${neighbourhoodInside(subject)}))::integer AS kept, count(*)::integer AS total,
  (count(*) FILTER (npnru AND ${neighbourhoodInside(subject)}))::integer AS npnru
FROM neighbourhoods n`
}
