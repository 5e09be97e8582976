import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * A sources folder with the given files, for one test.
 * @param files path inside it -> content, as JSON unless it is text or bytes
 */
export function sourcesFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    const asIs = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(folder, path), asIs ? content : JSON.stringify(content))
  }
  return folder
}
