import type { Status } from '../../catalogue/status.ts'

/** Rows to be taken away, with everything that makes them quotable and reproducible: plain arrays and texts. */
export interface TakeAway {
  readonly title: string
  /** stem of the file's name */
  readonly name: string
  readonly columns: readonly TakeAwayColumn[]
  /** how many; every column holds as many values */
  readonly rows: number
  /** where each row is, in degrees (CRS84) */
  readonly geometry?: TakeAwayGeometry
  readonly method: TakeAwayMethod
}

/** A column; codes are text, whatever they look like. */
export type TakeAwayColumn = ColumnWords & (TextValues | NumberValues)

interface ColumnWords {
  /** short and without spaces: the heading in formats that programs read */
  readonly id: string
  /** the heading in formats that people read */
  readonly label: string
  readonly unit?: string
  readonly description?: string
  /** producer and vintage of this column alone, where they differ from the others' */
  readonly source?: string
  /** why a row has no figure, or that it has one: becomes a column of its own */
  readonly status?: readonly Status[]
}

interface TextValues {
  readonly type: 'text'
  readonly values: readonly (string | null)[]
}

interface NumberValues {
  readonly type: 'number' | 'integer'
  /** NaN where there is no figure */
  readonly values: readonly number[] | Float64Array
}

/** Rings of a polygon, its outer one first, each of them closed. */
export type Polygon = readonly (readonly (readonly [number, number])[])[]

export type TakeAwayGeometry =
  /** NaN where a row has no place */
  | {
      readonly kind: 'point'
      readonly lon: readonly number[] | Float64Array
      readonly lat: readonly number[] | Float64Array
    }
  /** null where a row has no outline */
  | { readonly kind: 'multipolygon'; readonly polygons: readonly (readonly Polygon[] | null)[] }

/** How the rows were made, in French. */
export interface TakeAwayMethod {
  /** active filters, brushes included */
  readonly filters: readonly string[]
  /** producer, title, vintage of each source */
  readonly sources: readonly string[]
  /** licence of each source, each licence once */
  readonly licence: readonly string[]
  readonly date: Date
  /** which neighbourhoods the rows are of or are made of; null where that means nothing */
  readonly generation: string | null
  /** address that shows the same rows, with the version of the data */
  readonly link: string
  /** the statements as they were run, in order */
  readonly sql: readonly string[]
  /** see catalogue/dataVersion */
  readonly dataVersion: string
  /** what must be known before a figure is quoted */
  readonly cautions: readonly string[]
  /** why these rows are nobody's official figures (a visitor's file, a visitor's query); null when they are */
  readonly unofficial: string | null
}

/** Writes rows in one format. @param onProgress share of the rows that is written, 0 to 1 */
export type WriteTakeAway = (takeAway: TakeAway, onProgress: (share: number) => void) => Promise<Blob>
