import type { ManifestSource } from '../../src/catalogue/manifest.ts'

/** An official source and the files that hold it, as they lie in the sources folder. */
export interface Source extends ManifestSource {
  readonly files: readonly SourceFile[]
}

/** One file of the sources folder. */
export interface SourceFile {
  /** inside the sources folder */
  readonly path: string
  /** of the edition that the published tables are made from */
  readonly sha256: string
  /** The producer's address. Its content may be newer than the edition above: its reader judges it. */
  readonly official?: {
    readonly url: string
    /** the address gives a zip: the one file of it that is wanted */
    readonly entry?: string
  }
  /** A public copy of exactly the edition above, where the official file cannot be had any more. */
  readonly republication?: { readonly url: string; readonly repository: string }
}

export const licenceOuverte = 'Licence Ouverte 2.0'

export const unstatedLicence = 'non précisée'

/** Files that have no public address, by path, each with its checksum: whoever rebuilds puts them there by hand. */
export function pinnedFiles<Path extends string>(checksums: Readonly<Record<Path, string>>) {
  return (...paths: readonly Path[]): SourceFile[] => paths.map((path) => ({ path, sha256: checksums[path] }))
}
