import type { Provenance } from '../provenance/provenance.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import { isLatin, weights, type Subset } from './fonts/family.ts'
import { loadWoff2 } from './fonts/files.ts'
import { lettersOf } from './letters.ts'
import { svgText, type EmbeddedFont } from './svgText.ts'

/** Letters that the second file of a weight is for. */
const latinExtRange =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF'

/**
 * A page as an SVG, complete in itself: its letters stay text, in the face of the page.
 * @throws DataError when a font file does not come
 */
export async function svgOf(page: FinishedSheet, provenance: Provenance): Promise<Blob> {
  const raster = page.map?.kind === 'raster' ? page.map.image.toDataURL('image/png') : null
  const text = svgText(page, provenance, await fontsOf(page), raster)
  return new Blob([text], { type: 'image/svg+xml' })
}

/** The font files that a page needs, and no other. */
async function fontsOf(page: FinishedSheet): Promise<EmbeddedFont[]> {
  const letters = lettersOf(page)
  const needed = weights.flatMap((weight) => {
    const used = [...(letters.get(weight) ?? [])]
    if (used.length === 0) return []
    const subsets: Subset[] = used.every(isLatin) ? ['latin'] : ['latin', 'latinExt']
    return subsets.map((subset) => ({ weight, subset }))
  })
  return Promise.all(
    needed.map(async ({ weight, subset }) => ({
      weight,
      base64: base64Of(await loadWoff2(subset, weight)),
      ...(subset === 'latinExt' ? { unicodeRange: latinExtRange } : {})
    }))
  )
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
