import { elementText } from './elementText.ts'
import { bytesOf } from './fileBytes.ts'

/** What is read at each end: this atlas writes metadata last, other programs may write it first. */
const windowBytes = 8_000_000

/**
 * The JSON in the XMP of a PDF.
 * @returns null where there is none
 * @throws InputError when it is cut short
 */
export async function pdfProvenance(file: Blob): Promise<string | null> {
  const end = await bytesOf(file, Math.max(0, file.size - windowBytes), file.size)
  const found = elementText(new TextDecoder().decode(end), true)
  if (found !== null || file.size <= windowBytes) return found
  const start = await bytesOf(file, 0, Math.min(windowBytes, file.size - windowBytes))
  return elementText(new TextDecoder().decode(start), true)
}
