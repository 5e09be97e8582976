import type { Drawing } from '../../core/marks.ts'

/** A part of a document, from top to bottom; how it looks and where it breaks is the flow's concern. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly over: string; readonly under: string }
  /** kept with what follows it; level 1 is a section, which the file's bookmarks name */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: TextStyle }
  /** the figures that matter most, side by side */
  | { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] }
  /** terms and what is said of each, in two columns */
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'list'; readonly entries: readonly Entry[]; readonly columns?: 1 | 2 }
  | TableBlock
  | DrawingBlock
  /** two columns beside each other, whole on one page; one under the other where no page holds them */
  | {
      readonly kind: 'columns'
      readonly left: readonly Block[]
      readonly right: readonly Block[]
      /** of the width, that the left one takes */
      readonly leftShare: number
    }

/** 'body' reads, 'note' is smaller and softer, 'caution' is what must be read before quoting. */
export type TextStyle = 'body' | 'note' | 'caution'

/** A figure and what it is. */
export interface KeyFigure {
  readonly value: string
  readonly label: string
}

/** One line or several of a list of terms. */
export interface Term {
  readonly term: string
  readonly texts: readonly Entry[]
}

/** A text and what is said of it in smaller letters; '' for nothing. */
export interface Entry {
  readonly text: string
  readonly note: string
}

/** A table, broken between rows; its heading stands again on each page. */
export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly TableRow[]
}

/** Cells of a row, or the name of the rows that follow. */
export type TableRow =
  | {
      readonly kind: 'cells'
      readonly cells: readonly Cell[]
      /** the first of rows that belong together: a stronger rule stands over it */
      readonly opens?: boolean
    }
  | { readonly kind: 'group'; readonly text: string }

/** What stands in a cell. */
export interface Cell extends Entry {
  /** 'strong' is what the row is about; 'absent' is a word that says why there is no figure */
  readonly look?: 'strong' | 'absent'
}

/** A drawing made for the room there is. */
export interface DrawingBlock {
  readonly kind: 'drawing'
  /** @returns no taller than a page */
  draw(widthPx: number): Drawing
  readonly caption: string
}
