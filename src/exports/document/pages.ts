import type { Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import type { Slice } from './slice.ts'

/** A page's text, from its own upper left corner. */
export interface PageText {
  readonly height: number
  readonly marks: readonly Mark[]
  /** sections that begin on it */
  readonly sections: readonly string[]
}

interface OpenPage {
  height: number
  readonly marks: Mark[]
  readonly sections: string[]
}

/**
 * Slices on as many pages as they need: those that stay together on one, a header again where its slice opens a page.
 * @param mostPx height of a page's text; Infinity for one page however long
 */
export function paged(slices: readonly Slice[], mostPx: number): PageText[] {
  const pages: OpenPage[] = []
  const open = (): OpenPage => {
    const page = { height: 0, marks: [], sections: [] }
    pages.push(page)
    return page
  }
  let page = open()
  const put = (slice: Slice) => {
    const isFirst = page.height === 0
    if (isFirst && slice.header) {
      page.marks.push(...slice.header.marks)
      page.height = slice.header.height
    }
    const top = page.height + (isFirst ? 0 : slice.gap)
    page.marks.push(...moved(slice.marks, 0, top))
    page.height = top + slice.height
    if (slice.section) page.sections.push(slice.section)
  }
  for (const group of together(slices)) {
    const isEmpty = page.height === 0
    if (!isEmpty && page.height + heightOf(group) > mostPx) page = open()
    // What no page holds as a whole parts between its slices.
    for (const slice of group) {
      if (page.height > 0 && page.height + slice.gap + slice.height > mostPx) page = open()
      put(slice)
    }
  }
  return pages.filter(({ height }) => height > 0)
}

/** Slices and those that they must not be parted from. */
function together(slices: readonly Slice[]): Slice[][] {
  const groups: Slice[][] = []
  let isOpen = false
  for (const slice of slices) {
    if (isOpen) groups.at(-1)?.push(slice)
    else groups.push([slice])
    isOpen = slice.keep
  }
  return groups
}

function heightOf(group: readonly Slice[]): number {
  return group.reduce((sum, slice) => sum + slice.gap + slice.height, 0)
}
