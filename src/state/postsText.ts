import { formatCount } from '../core/format.ts'
import { plural, t } from '../words/t.ts'

/** '1 poste', '12 postes' */
export function postsText(posts: number): string {
  const count = formatCount(posts)
  return plural(posts, t('{count} poste', { count }), t('{count} postes', { count }))
}
