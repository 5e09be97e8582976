import { readdirSync, readFileSync } from 'node:fs'

/**
 * Follows the memory that a Chromium's pages hold, workers and WebAssembly included. Linux only.
 * @param {number} pid of the Chromium, whose children the pages' processes are
 * @returns a function that stops and gives the most that was resident at once, in megabytes; null elsewhere
 */
export function watchMemory(pid) {
  let most = 0
  const look = () => {
    most = Math.max(most, residentMegabytes(pid))
  }
  look()
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    look()
    return most > 0 ? Math.round(most) : null
  }
}

function residentMegabytes(pid) {
  return renderers(pid).reduce((sum, renderer) => sum + (kilobytesOf(renderer) ?? 0), 0) / 1024
}

/** Processes of pages below a process, at any depth: Chromium starts them from a process of its own. */
function renderers(pid) {
  const parents = new Map(processes().map((process) => [process, parentOf(process)]))
  const isBelow = (process) => {
    for (let at = process; at; at = parents.get(at)) if (at === pid) return true
    return false
  }
  return [...parents.keys()].filter(
    (process) => isBelow(process) && read(`/proc/${process}/cmdline`)?.includes('--type=renderer')
  )
}

function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    // No /proc: another system than Linux.
    return []
  }
}

function parentOf(process) {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${process}/status`) ?? '')?.[1] ?? 0)
}

function kilobytesOf(process) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${process}/status`) ?? '')?.[1] ?? 0)
}

/** A file of /proc; null once its process has ended. */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
