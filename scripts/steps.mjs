import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Only Node's own modules here: this runs before anything is installed.

/** What the built atlas is made of; a change in any of them asks for a new build. */
const buildInputs = [
  'src',
  'public',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts/contentSecurityPolicy.ts'
]

/**
 * Runs a command of this project, its output shown.
 * @returns whether it succeeded
 */
export function succeeds(command) {
  return spawnSync(command, { stdio: 'inherit', shell: true }).status === 0
}

/**
 * Installs what package-lock.json says, unless that is already what is installed.
 * @throws Error when it fails
 */
export function ensureInstalled() {
  // npm writes this file last: it is absent after an install that was cut short.
  const installed = modifiedAt('node_modules/.package-lock.json')
  if (installed >= modifiedAt('package-lock.json')) return
  console.log('installing the dependencies (npm ci)')
  if (!succeeds('npm ci')) throw new Error('npm ci failed: see above')
}

/**
 * Builds the atlas into dist/, unless it is newer than everything it is made of.
 * @throws Error when the build fails
 */
export function ensureBuilt() {
  // compress.mjs writes this file last: it is absent after a build that was cut short.
  if (modifiedAt('dist/index.html.gz') > newest(buildInputs)) return
  if (!succeeds('npm run build')) throw new Error('the build failed: see above')
}

/** Says in one line what went wrong, without the stack of a script that did what it should. */
export function exitWith(error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/**
 * The time of the latest change to any of these files or folders, in milliseconds; a folder changes when a file
 * of it is added or removed.
 */
export function newest(paths) {
  let latest = 0
  for (const path of paths) {
    latest = Math.max(latest, modifiedAt(path))
    if (existsSync(path) && statSync(path).isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))))
  }
  return latest
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
