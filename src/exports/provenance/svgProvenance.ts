import { elementText } from './elementText.ts'
import { bytesOf } from './fileBytes.ts'

/** Metadata stands before the drawing, also in files that Inkscape saved again. */
const mostBytes = 8_000_000

/**
 * The JSON in the metadata of an SVG.
 * @returns null where there is none
 * @throws InputError when it is cut short
 */
export async function svgProvenance(file: Blob): Promise<string | null> {
  return elementText(new TextDecoder().decode(await bytesOf(file, 0, mostBytes)), false)
}
