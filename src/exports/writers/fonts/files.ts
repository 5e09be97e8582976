import { DataError } from '../../../core/errors.ts'
import latin400Woff from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url'
import latin600Woff from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url'
import latin700Woff from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?url'
import latinExt400Woff from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url'
import latinExt600Woff from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url'
import latinExt700Woff from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff?url'
import latin400Woff2 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import latin600Woff2 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import latin700Woff2 from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url'
import latinExt400Woff2 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url'
import latinExt600Woff2 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url'
import latinExt700Woff2 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-700-normal.woff2?url'
import type { Subset, Weight } from './family.ts'

/** A file of the face, in the page's own folder: nothing is asked of another host. */
export type LoadFont = (subset: Subset, weight: Weight) => Promise<Uint8Array>

// WOFF holds its tables by zlib, which this atlas can open; WOFF2 is smaller, and only browsers open it.
const woff = {
  latin: { 400: latin400Woff, 600: latin600Woff, 700: latin700Woff },
  latinExt: { 400: latinExt400Woff, 600: latinExt600Woff, 700: latinExt700Woff }
}
const woff2 = {
  latin: { 400: latin400Woff2, 600: latin600Woff2, 700: latin700Woff2 },
  latinExt: { 400: latinExt400Woff2, 600: latinExt600Woff2, 700: latinExt700Woff2 }
}

/** @throws DataError when the file does not come */
export const loadWoff: LoadFont = (subset, weight) => bytesOf(woff[subset][weight])

/** @throws DataError when the file does not come */
export const loadWoff2: LoadFont = (subset, weight) => bytesOf(woff2[subset][weight])

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new DataError(`the font file ${url} did not come: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
