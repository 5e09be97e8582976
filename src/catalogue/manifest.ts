/** What public/data/manifest.json holds. */
export interface Manifest {
  readonly tables: readonly {
    readonly name: string
    readonly file: string
    readonly rows: number
    readonly bytes: number
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
  readonly checks: readonly ManifestCheck[]
}

export interface ManifestSource {
  readonly id: string
  readonly producer: string
  readonly title: string
  /** the producer's dataset page, or the official address */
  readonly url: string
  readonly licence: string
  /** as the producer dates it: '2024', '2020-2024', 'janvier 2026' */
  readonly vintage: string
}

export interface ManifestCheck {
  readonly id: string
  /** French: shown to readers */
  readonly title: string
  readonly status: 'ok' | 'warning' | 'failed'
  readonly found: string
  readonly expected: string
  /** id in sources, or a published page */
  readonly source: string
}
