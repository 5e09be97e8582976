import type { Provenance } from '../exports/provenance/provenance.ts'
import type { Sheet } from '../exports/sheet/sheet.ts'
import { pictureFormats, type PictureFormatId } from '../exports/writers/index.ts'
import { t } from '../words/t.ts'

/** Pixels to the inch of a picture for a note or a slide. */
const usualDpi = 192
/** Beyond this a browser may refuse the canvas, or leave it empty. */
const [mostSidePx, mostAreaPx] = [16_000, 120e6]

/** The density of a picture whose canvas every browser makes: the usual one, less for a very large page. */
export function pictureDpi(
  { widthPx, heightPx }: Pick<Sheet, 'widthPx' | 'heightPx'>,
  dpi = usualDpi
): number {
  const bySide = (mostSidePx / Math.max(widthPx, heightPx)) * 96
  const byArea = Math.sqrt(mostAreaPx / (widthPx * heightPx)) * 96
  return Math.floor(Math.min(dpi, bySide, byArea))
}

/**
 * A page without a map, as a file.
 * @throws Error when the browser cannot make it
 */
export async function pictureFile(
  sheet: Sheet,
  provenance: Provenance,
  format: PictureFormatId
): Promise<Blob> {
  const writer = pictureFormats.find(({ id }) => id === format)
  if (!writer) throw new Error(`no writer of pictures as ${format}`)
  return writer.write({ sheet, map: null }, provenance, pictureDpi(sheet))
}

/** Gives a file to the visitor. */
export function download(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/**
 * Puts a picture on the clipboard.
 * @param png made while the browser still knows that the visitor asked for it
 * @throws Error when the browser has no clipboard for pictures or refuses it
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  if (!('ClipboardItem' in globalThis) || !navigator.clipboard)
    throw new Error(t('ce navigateur ne sait pas copier une image'))
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}
