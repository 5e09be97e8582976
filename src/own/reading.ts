/** What a cell of a column is read as. Codes are text, whatever they look like. */
export const columnKinds = ['text', 'number', 'flag', 'date'] as const

export type ColumnKind = (typeof columnKinds)[number]

/** What a column can place a row by. */
export const columnRoles = [
  'qpv2015',
  'qpv2024',
  'commune',
  'siren',
  'department',
  'contract',
  'longitude',
  'latitude',
  'x-lambert93',
  'y-lambert93',
  'address'
] as const

export type ColumnRole = (typeof columnRoles)[number]

export const delimiters = [';', ',', '\t', '|'] as const

/** How a file is read: what is null is recognised, and what was recognised is in the preview. */
export interface ReadSettings {
  /** label of the Encoding standard: 'utf-8', 'windows-1252', 'utf-16le'; null also for formats that have none */
  readonly encoding: string | null
  readonly delimiter: (typeof delimiters)[number] | null
  readonly decimal: ',' | '.' | null
  /** of a workbook or an archive with several tables */
  readonly sheet: string | null
}

/** Everything is to be recognised: what a file is first looked at with. */
export const recognised: ReadSettings = { encoding: null, delimiter: null, decimal: null, sheet: null }

/** A column as it was recognised, for the visitor to confirm. */
export interface FoundColumn {
  /** name in SQL and links: see ownName in catalogue/ownMeasures */
  readonly id: string
  /** as the file writes it */
  readonly name: string
  readonly kind: ColumnKind
  readonly role: ColumnRole | null
  /** first cells that hold something, as written */
  readonly samples: readonly string[]
}

/** What a first look at a file found. */
export interface FilePreview {
  /** 'CSV', 'XLSX' ...: as shown */
  readonly format: string
  /** everything recognised; null where the format leaves no choice */
  readonly settings: ReadSettings
  /** sheets or tables to choose from; of one, its name alone */
  readonly sheets: readonly string[]
  readonly columns: readonly FoundColumn[]
  /** first rows, cells as written, in the order of columns */
  readonly rows: readonly (readonly string[])[]
  /** in French: what was repaired or left out, and why */
  readonly notices: readonly string[]
}

/** A cell that could not be read as what its column is: it is missing, never zero. */
export interface UnreadCell {
  readonly column: string
  /** 1 for the first row of the table */
  readonly row: number
  readonly text: string
}

/** A file whole, ready for DuckDB. */
export interface ReadTable {
  /** Arrow IPC stream: column row (Int32, from 1), then one column per id: Utf8, Float64 or Bool; dates are text */
  readonly ipc: Uint8Array<ArrayBuffer>
  readonly rows: number
  readonly columns: readonly Pick<FoundColumn, 'id' | 'name' | 'kind'>[]
  /** the first hundred */
  readonly unread: readonly UnreadCell[]
  readonly unreadCount: number
  /** in French */
  readonly notices: readonly string[]
}

/** Bytes of the file read so far, and in all. */
export interface ReadProgress {
  readonly loaded: number
  readonly total: number
}

/** A visitor's file in a worker of its own; it never leaves the browser. Every method throws InputError in French. */
export interface OwnFileReader {
  preview(settings: ReadSettings, signal?: AbortSignal): Promise<FilePreview>
  read(
    settings: ReadSettings,
    columns: readonly Pick<FoundColumn, 'id' | 'kind'>[],
    onProgress: (progress: ReadProgress) => void,
    signal?: AbortSignal
  ): Promise<ReadTable>
  /** Stops the worker; the reader is of no use afterwards. */
  close(): void
}
