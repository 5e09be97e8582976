/** What a visitor's file may hold: the browser reads it in memory, and has to stay of use meanwhile. */
export const limits = {
  fileBytes: 200e6,
  /** of everything that an archive holds, unpacked */
  unpackedBytes: 500e6,
  /** unpacked bytes for one packed: text packs twenty to one, a bomb a thousand to one */
  unpackedRatio: 200,
  rows: 2_000_000,
  columns: 500,
  /** rows times columns */
  cells: 60_000_000,
  /** characters of one cell */
  cellLength: 1_000_000,
  /** characters of one row of a text file: more means a quote that is never closed */
  rowLength: 4_000_000,
  sheets: 200,
  /** files of an archive */
  entries: 10_000,
  /** bytes of the table that DuckDB is handed */
  tableBytes: 1e9
} as const

/** How much of a file is looked at before the visitor confirms how it is read. */
export const sample = {
  rows: 5_000,
  cells: 400_000,
  shownRows: 50,
  shownSamples: 5
} as const
