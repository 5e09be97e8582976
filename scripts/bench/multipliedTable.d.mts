interface Entry {
  readonly name: string
  readonly rows: number
  readonly bytes: number
}

export function layOutMultiplied(
  from: string,
  to: string,
  table: string,
  rows: number
): { rows: number; bytes: number }
export function repeatedRows(stream: Uint8Array, times: number): Uint8Array
export function manifestWith<Manifest extends { readonly tables: readonly Entry[] }>(
  manifest: Manifest,
  table: string,
  bytes: Uint8Array,
  rows: number
): Manifest
