import type { CheckKind, ManifestCheck } from '../../src/catalogue/manifest.ts'

/** What is compared, in words that a reader of the quality report understands. */
export interface Comparison {
  readonly id: string
  readonly kind: CheckKind
  /** French */
  readonly title: string
  readonly found: string
  readonly expected: string
  /** id in data/sources.ts */
  readonly source: string
}

/** Published tables must satisfy it: anything else stops the run. */
export function mustHold(
  comparison: Comparison,
  holds = comparison.found === comparison.expected
): ManifestCheck {
  return { ...comparison, status: holds ? 'ok' : 'failed' }
}

/** A reservation that readers must know; the tables are published with it. */
export function shouldHold(
  comparison: Comparison,
  holds = comparison.found === comparison.expected
): ManifestCheck {
  return { ...comparison, status: holds ? 'ok' : 'warning' }
}
