import { areaText } from '../choices/pages.ts'
import type { PageSubject } from './pageSubject.ts'

/** The address of an area's page, which says when the data have changed since. */
export function pageAddress({ area }: Pick<PageSubject, 'area'>, dataVersion: string): string {
  return `${location.origin}${location.pathname}?v=1&view=area&area=${areaText(area)}&data=${dataVersion}`
}
