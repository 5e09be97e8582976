import {
  recognised,
  type FilePreview,
  type OwnFileReader,
  type ReadProgress,
  type ReadSettings
} from '../../own/reading.ts'
import { JoinDraft } from './joinDraft.svelte.ts'
import type { OwnFiles } from './ownFiles.svelte.ts'
import { sentenceOf } from './sentence.ts'

/** Where a file stands on its way from the disk to the atlas. */
export type OpeningStep = 'looking' | 'previewed' | 'reading' | 'joining' | 'done'

/** A file that the visitor has just chosen, until it is joined or given up. */
export class OpeningFile {
  readonly file: File
  step: OpeningStep = $state('looking')
  preview: FilePreview | null = $state.raw(null)
  draft: JoinDraft | null = $state.raw(null)
  progress: ReadProgress | null = $state.raw(null)
  /** in French: why it cannot be read, or not so */
  error: string | null = $state(null)
  readonly #reader: Promise<OwnFileReader>
  /** What she corrected; the rest is recognised anew. */
  #corrected: ReadSettings = recognised
  #cancelled = new AbortController()

  /** @param open opens it in a worker of its own */
  constructor(file: File, open: (file: File) => Promise<OwnFileReader>) {
    this.file = file
    this.#reader = open(file)
    void this.#look()
  }

  /** It is no table that can be read, whatever is corrected. */
  get isRefused(): boolean {
    return this.error !== null && this.preview === null
  }

  /** Reads the first rows otherwise: the preview follows. */
  async correct(change: Partial<ReadSettings>): Promise<void> {
    // Another sheet is another table: what was corrected of the first says nothing of it.
    this.#corrected =
      change.sheet === undefined ? { ...this.#corrected, ...change } : { ...recognised, ...change }
    await this.#look()
  }

  /**
   * Reads the file whole, hands it to the atlas and joins it.
   * @returns its id, or null when it was cancelled or refused: see error
   */
  async read(own: OwnFiles): Promise<string | null> {
    const { preview, draft } = this
    if (!preview || !draft) return null
    const signal = this.#anew()
    this.step = 'reading'
    try {
      const reader = await this.#reader
      const columns = draft.columns
      const table = await reader.read(
        preview.settings,
        columns.map(({ id, kind }) => ({ id, kind })),
        (progress) => (this.progress = progress),
        signal
      )
      signal.throwIfAborted()
      this.step = 'joining'
      const roles = columns.map(({ id, name, kind, role }) => ({ id, name, kind, role }))
      const id = await own.add(this.file.name, table, roles)
      const { settings } = draft
      // The file is there without its join, and tells why.
      if (settings) await own.join(id, settings).catch(() => undefined)
      this.step = 'done'
      reader.close()
      return id
    } catch (error) {
      if (!signal.aborted) this.error = sentenceOf(error)
      this.step = 'previewed'
      return null
    } finally {
      this.progress = null
    }
  }

  /** Stops the reading; the preview stays. */
  cancel(): void {
    this.#cancelled.abort(new Error('cancelled by the visitor'))
  }

  /** Gives the file up. */
  close(): void {
    this.cancel()
    // A reader that could not be opened has nothing to close.
    this.#reader.then(
      (reader) => reader.close(),
      () => undefined
    )
  }

  async #look(): Promise<void> {
    const signal = this.#anew()
    this.step = 'looking'
    try {
      const preview = await (await this.#reader).preview(this.#corrected, signal)
      signal.throwIfAborted()
      this.preview = preview
      this.draft = new JoinDraft(preview.columns)
    } catch (error) {
      if (signal.aborted) return
      this.error = sentenceOf(error)
    }
    this.step = 'previewed'
  }

  #anew(): AbortSignal {
    this.#cancelled.abort(new Error('asked otherwise'))
    this.#cancelled = new AbortController()
    this.error = null
    return this.#cancelled.signal
  }
}
