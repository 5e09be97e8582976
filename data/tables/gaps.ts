import { groupBy } from './groupBy.ts'

/** A department with fewer posts than this in the years around may well have none. */
const fewestPosts = 20

interface Post {
  readonly programme: string
  readonly year: number | null
  readonly department: string | null
}

/**
 * Departments that a programme's file leaves out for a whole year (schema: gaps): no post that year, at
 * least 20 the year before or, failing that, after. The producer says nothing of them.
 * @param posts one per post and year; posts without a department or year are not looked at
 * @param years the years of the files
 */
export function gapRows(posts: readonly Post[], years: readonly number[]) {
  const known = posts.filter((post) => post.year !== null && post.department !== null)
  const counted = groupBy(known, (post) => `${post.programme}|${post.department}`)
  return [...counted.values()]
    .flatMap((group) => {
      const [first] = group
      const count = (year: number) => group.filter((post) => post.year === year).length
      return years.flatMap((year) => {
        const nearby = count(year - 1) || count(year + 1)
        if (!first || count(year) > 0 || nearby < fewestPosts) return []
        return { programme: first.programme, year, department: first.department, posts_nearby: nearby }
      })
    })
    .sort((a, b) =>
      `${a.programme}${a.year}${a.department}`.localeCompare(`${b.programme}${b.year}${b.department}`, 'en')
    )
}
