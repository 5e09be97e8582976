import type { Manifest } from './manifest.ts'

/** Eight hexadecimal digits: what a version of the data looks like in a link. */
export const versionForm = /^[0-9a-f]{8}$/

/**
 * A short name of these very tables, whatever their order in the manifest: another one when any of them changes.
 * It tells versions apart and is no proof against forgery: the manifest's own checksums are.
 * Source: FNV-1a, 32 bits (Fowler, Noll, Vo).
 */
export function dataVersionOf({ tables }: Pick<Manifest, 'tables'>): string {
  const lines = tables.map(({ name, sha256 }) => `${name}:${sha256}\n`).sort()
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(lines.join(''))) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
