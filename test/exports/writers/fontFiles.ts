import { readFile } from 'node:fs/promises'
import type { LoadFont } from '../../../src/exports/writers/fonts/files.ts'

/** The face as the atlas ships it, from the installed package. */
export const installedFont: LoadFont = async (subset, weight) => {
  const name = `source-sans-3-${subset === 'latin' ? 'latin' : 'latin-ext'}-${weight}-normal.woff`
  return new Uint8Array(await readFile(`node_modules/@fontsource/source-sans-3/files/${name}`))
}
