import type { Manifest } from './manifest.ts'

/**
 * The address of a table below the folder of the tables. The sum in it keeps a cached older table from standing in for
 * this one; whoever asks for the same table asks at the same address, and it is sent once.
 */
export function tableAddress({ file, sha256 }: Pick<Manifest['tables'][number], 'file' | 'sha256'>): string {
  return `${file}?v=${sha256.slice(0, 12)}`
}
