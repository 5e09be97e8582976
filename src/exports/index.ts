import { pngOf } from './png.ts'
import type { Snapshot } from './snapshot.ts'

export type { Snapshot } from './snapshot.ts'

/** A format a map can be taken away in. */
export interface ExportFormat {
  readonly id: string
  readonly label: string
  readonly extension: string
  /** pixels of the map's picture per CSS pixel */
  readonly pixelRatio: number
  make(snapshot: Snapshot): Promise<Blob>
}

export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'png',
    label: 'Image PNG',
    extension: 'png',
    pixelRatio: 2,
    make: (snapshot) => pngOf(snapshot, 2)
  }
]
