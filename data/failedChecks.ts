import type { ManifestCheck } from '../src/catalogue/manifest.ts'
import { DataError } from '../src/core/errors.ts'

/**
 * Stops on the checks that must hold.
 * @throws DataError with every failed check, found against expected
 */
export function refuseFailedChecks(checks: readonly ManifestCheck[]): void {
  const failed = checks.filter((check) => check.status === 'failed')
  if (failed.length === 0) return
  const lines = failed.map((check) => `  ${check.id}: found ${check.found}, expected ${check.expected}`)
  throw new DataError(`${failed.length} of ${checks.length} checks failed\n${lines.join('\n')}`)
}
