/** The figures of a chart as the table beside it. */
export interface FiguresTable {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[]
  /** as written; the first cell names the row */
  readonly rows: readonly (readonly string[])[]
}
