import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'

/** Whether packages of Debian can be installed here without asking anyone. */
export function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/**
 * Installs packages of Debian.
 * @param {readonly string[]} packages
 */
export function installDebian(packages) {
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])
}

/** Runs a command with its output shown; a failure is said and does not stop. */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: platform() === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  })
  if (status !== 0) console.error(`${command} ${args.join(' ')} ended with ${status}`)
}
