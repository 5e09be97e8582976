import type { Box, Mark } from '../../core/marks.ts'
import type { FinishedSheet, SheetMap } from '../sheet/sheet.ts'

/** What a page consists of, from the back to the front. */
export type PageLayer =
  | { readonly kind: 'marks'; readonly id: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'map'; readonly box: Box; readonly map: SheetMap }

/** The layers of a page in drawing order; its map lies under the marks of its own part, such as its frame. */
export function pageLayers({ sheet, map }: FinishedSheet): PageLayer[] {
  return sheet.parts.flatMap(({ id, box, marks }): PageLayer[] => [
    ...(id === 'map' && map ? [{ kind: 'map', box, map } as const] : []),
    ...(marks.length > 0 ? [{ kind: 'marks', id, marks } as const] : [])
  ])
}
