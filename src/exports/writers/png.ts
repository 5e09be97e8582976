import type { Provenance } from '../provenance/provenance.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import { canvasOf, tooLarge } from './canvas.ts'
import { pngChunks } from './pngChunks.ts'

/** Signature and header chunk of a PNG: what follows them may be text. */
const headBytes = 33

/**
 * A page as a PNG that says its density and how it was made.
 * @param dpi pixels to the inch of paper
 * @throws InputError when the browser can not draw a page so large
 */
export async function pngOf(page: FinishedSheet, provenance: Provenance, dpi: number): Promise<Blob> {
  const canvas = await canvasOf(page, dpi)
  const { width, height } = canvas
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  // The canvas is the largest thing in memory: let it go before the file is put together.
  canvas.width = canvas.height = 0
  if (!blob) throw tooLarge(width, height)
  return withProvenance(blob, provenance, dpi)
}

/** A PNG of a browser, which writes no text of its own, with the chunks of this atlas after its header. */
export function withProvenance(png: Blob, provenance: Provenance, dpi: number): Blob {
  const chunks = pngChunks(provenance, dpi)
  return new Blob([png.slice(0, headBytes), chunks, png.slice(headBytes)], { type: 'image/png' })
}
