import type { Provenance } from '../provenance/provenance.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'

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
   * @throws InputError when the browser can not make a file so large; its words are French and say what to do
   */
  write(page: FinishedSheet, provenance: Provenance, dpi: number): Promise<Blob>
}

export const densities = [96, 150, 300] as const

/** Each writer comes with the first file of its format: the first page carries none of them. */
export const pictureFormats: readonly PictureFormat[] = [
  {
    id: 'png',
    label: 'PNG',
    extension: 'png',
    hasDensity: true,
    write: async (page, provenance, dpi) => (await import('./png.ts')).pngOf(page, provenance, dpi)
  },
  {
    id: 'svg',
    label: 'SVG',
    extension: 'svg',
    hasDensity: false,
    write: async (page, provenance) => (await import('./svg.ts')).svgOf(page, provenance)
  },
  {
    id: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    hasDensity: false,
    write: async (page, provenance) => (await import('./pdf.ts')).pdfOf(page, provenance)
  }
]
