import type { Provenance } from '../provenance/provenance.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import { pngOf } from './png.ts'

export type PictureFormatId = 'png' | 'svg' | 'pdf'

/** A format that a page is written in. */
export interface PictureFormat {
  readonly id: PictureFormatId
  readonly label: string
  readonly extension: string
  /** whether a density is asked for: the others are drawn from lines and letters at any size */
  readonly hasDensity: boolean
  /**
   * @param dpi pixels to the inch of paper, of formats that have a density and of pictures inside the others
   * @throws Error when the browser cannot make the file
   */
  write(page: FinishedSheet, provenance: Provenance, dpi: number): Promise<Blob>
}

export const densities = [96, 150, 300] as const

export const pictureFormats: readonly PictureFormat[] = [
  { id: 'png', label: 'PNG', extension: 'png', hasDensity: true, write: pngOf }
]
