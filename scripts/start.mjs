// `npm start`: from a fresh clone to the atlas at http://localhost:4173/.
import { ensureBuilt, ensureInstalled, exitWith } from './steps.mjs'

try {
  ensureInstalled()
  ensureBuilt()
} catch (error) {
  exitWith(error)
}
// The server needs what has just been installed.
const { serveUntilStopped } = await import('./serveUntilStopped.mjs')
await serveUntilStopped()
