import { PNG } from 'pngjs'
import type { Provenance } from '../../../src/exports/provenance/provenance.ts'
import { pdfBook } from '../../../src/exports/writers/pdf/pdfBook.ts'
import { withProvenance } from '../../../src/exports/writers/png.ts'
import { svgText } from '../../../src/exports/writers/svgText.ts'
import { installedFont } from '../writers/fontFiles.ts'
import { pageOf } from '../writers/samplePage.ts'

const emptyPage = pageOf([], 8, 8)

/** A file of each format that carries its provenance and shows nothing. */
export const filesOf: readonly {
  readonly format: string
  readonly fileOf: (provenance: Provenance) => Promise<Blob>
}[] = [
  { format: 'PNG', fileOf: async (provenance) => withProvenance(plainPng(), provenance, 300) },
  { format: 'SVG', fileOf: async (provenance) => new Blob([svgText(emptyPage, provenance, [], null)]) },
  {
    format: 'PDF',
    fileOf: async (provenance) => {
      const book = pdfBook(provenance, installedFont, () => null)
      await book.add(emptyPage, 'Carte')
      return book.finish()
    }
  }
]

/** A picture that another program made. */
export function plainPng(): Blob {
  return new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })))])
}
