// Part of `npm run check`: known faults of what the atlas ships, as the registry lists them.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32'
})
const report = parsed(stdout)
if (!report?.metadata?.vulnerabilities) {
  // A mirror, or no network: said, and no reason to stop someone's work.
  console.log('dependencies not audited: the registry gives no list of known faults')
} else {
  const { high, critical, total } = report.metadata.vulnerabilities
  const names = Object.values(report.vulnerabilities).map(({ name, severity }) => `${name} (${severity})`)
  console.log(
    total === 0 ? 'dependencies: no known fault' : `dependencies with known faults: ${names.join(', ')}`
  )
  if (high + critical > 0) process.exitCode = 1
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch (error) {
    console.log(`npm audit answered no JSON: ${error.message}`)
    return null
  }
}
