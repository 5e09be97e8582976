// `npm test`: everything that has to hold before a change is merged, cheapest first; works from a fresh clone.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensureInstalled, exitWith, succeeds } from './steps.mjs'
import { ensureWebServers } from './webServers.mjs'

const resultsFile = '.cache/test-results.json'

try {
  ensureInstalled()
  ensureChromium()
  ensureWebServers()
  stage('format', 'npm run --silent check:format')
  stage('types', 'npm run --silent check:types')
  stage('lint', 'npm run --silent check:lint')
  timed('build', ensureBuilt)
} catch (error) {
  exitWith(error)
}

mkdirSync('.cache', { recursive: true })
rmSync(resultsFile, { force: true })
const passed = timed('tests', () =>
  succeeds(
    `npx vitest run --coverage.enabled --reporter=default --reporter=json --outputFile.json=${resultsFile}`
  )
)
process.exitCode = passed ? 0 : 1
console.log(summary())

/** @throws Error naming the stage when its command fails */
function stage(name, command) {
  timed(name, () => {
    if (!succeeds(command)) throw new Error(`stopped at ${name}: \`${command}\` failed, no test was run`)
  })
}

function timed(name, work) {
  console.log(`\n=== ${name}`)
  const started = performance.now()
  const result = work()
  console.log(`=== ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}

/** The last line of the run, as Vitest counted: `12 passed, 0 failed`. */
function summary() {
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'))
  // A file that breaks before its first test has no test to count: the file itself counts as one.
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0
  )
  const failed = results.numFailedTests + brokenFiles.length
  const skipped = results.numPendingTests + results.numTodoTests
  return `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
