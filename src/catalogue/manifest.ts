/** What public/data/manifest.json holds. */
export interface Manifest {
  readonly tables: readonly {
    readonly name: string
    readonly file: string
    readonly rows: number
    readonly bytes: number
    /** what a server that compresses sends, by gzip at its strongest */
    readonly gzipBytes: number
    readonly sha256: string
    readonly columns: readonly { readonly name: string; readonly type: string; readonly unit?: string }[]
    /** ids in sources */
    readonly sources: readonly string[]
    /** How the outlines were simplified, measured on this run; only on outline tables. */
    readonly simplification?: {
      /** mapshaper's interval, metres */
      readonly toleranceMetres: number
      readonly verticesBefore: number
      readonly verticesAfter: number
      /** Hausdorff distance of the worst outline, metres */
      readonly largestDisplacementMetres: number
    }
  }[]
  readonly sources: readonly ManifestSource[]
  /** what was read of the sources, in reading order */
  readonly readings: readonly ManifestReading[]
  readonly checks: readonly ManifestCheck[]
}

export interface ManifestSource {
  readonly id: string
  readonly producer: string
  readonly title: string
  /** the producer's dataset page, or the official address; null of what this project collected itself */
  readonly url: string | null
  readonly licence: string
  /** as the producer dates it: '2024', '2020-2024', 'janvier 2026' */
  readonly vintage: string
}

/** How much of a file became rows of a table. */
export interface ManifestReading {
  /** id in sources */
  readonly source: string
  /** path in the sources folder, or name of a curated table */
  readonly file: string
  /** rows or features that the file holds, its heading left out */
  readonly read: number
  /** of them, those that a published table rests on */
  readonly kept: number
  /** French: why the others were left out; null when none was */
  readonly leftOut: string | null
}

/** What a check looks at; the catalogue page groups them by it. */
export type CheckKind =
  'edition' | 'rows' | 'keys' | 'range' | 'coverage' | 'join' | 'total' | 'change' | 'fault' | 'geometry'

export interface ManifestCheck {
  readonly id: string
  readonly kind: CheckKind
  /** French: shown to readers */
  readonly title: string
  readonly status: 'ok' | 'warning' | 'failed'
  readonly found: string
  readonly expected: string
  /** id in sources, or a published page */
  readonly source: string
}
