import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

/** A file of code as the rules of the house see it. */
export interface SourceFile {
  /** from the root of the project, with slashes: 'src/core/breaks.ts' */
  readonly path: string
  /** without comments, which may name anything */
  readonly code: string
  readonly imports: readonly Import[]
}

/** One `import`, `export … from` or `import()`. */
export interface Import {
  /** path from the root of the project for a file of ours, else the package's name as written */
  readonly target: string
  /** erased before anything runs */
  readonly isType: boolean
}

/** Every TypeScript and Svelte file under these folders. */
export function sourceFilesUnder(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte)$/.test(name))
      .map((name) => {
        const path = join(folder, name)
        return sourceFile(path.split(sep).join('/'), readFileSync(path, 'utf8'))
      })
  )
}

/** Reads one file's text; the path says where it stands. */
export function sourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text)
  return { path, code, imports: importsOf(path, code) }
}

function withoutComments(text: string): string {
  // `//` after a colon is an address, not a comment.
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

const statement =
  /^[ \t]*(?:import|export)\b(?<type> type\b)?(?:[^'"`;=()]*?\bfrom)?\s*['"](?<from>[^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(statement), ...code.matchAll(dynamic)].map(({ groups }) => {
    const from = groups?.from ?? ''
    const isOurs = from.startsWith('.')
    const target = isOurs ? posix.join(posix.dirname(path), from) : from
    return { target, isType: groups?.type !== undefined }
  })
}
