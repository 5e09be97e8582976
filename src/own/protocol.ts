import type { FilePreview, FoundColumn, ReadProgress, ReadSettings, ReadTable } from './reading.ts'

/** What the page asks the worker of a file; the file comes with the first question. */
export type Request =
  | { readonly kind: 'open'; readonly file: File }
  | { readonly kind: 'preview'; readonly id: number; readonly settings: ReadSettings }
  | {
      readonly kind: 'read'
      readonly id: number
      readonly settings: ReadSettings
      readonly columns: readonly Pick<FoundColumn, 'id' | 'kind'>[]
    }

/** What the worker answers; id is that of the question. */
export type Reply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: ReadProgress }
  | { readonly kind: 'done'; readonly id: number; readonly result: FilePreview | ReadTable }
  /** isInput: the file is at fault, and the message is for the visitor */
  | { readonly kind: 'failed'; readonly id: number; readonly isInput: boolean; readonly message: string }
