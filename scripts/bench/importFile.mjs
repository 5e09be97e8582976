import { visit } from './visit.mjs'
import { summary } from './statistics.mjs'

/**
 * Gives the page a file as a visitor does, until it shows what it read.
 * @param {string} search the address of the page with the file field
 * @param {string} ready mark that the page sets when it can be given a file
 * @param {string} mark mark that it sets when the file is read and shown
 * @param {string} path of the file: see ownFiles.mjs
 * @returns milliseconds from the choice of the file to the mark, and the longest time the page did not answer
 */
export async function measureImports(browser, url, { search, ready, mark }, path, times) {
  const [imports, silences] = [[], []]
  for (let time = 0; time < times; time++) {
    const { page, context } = await visit(browser, `${url}${search}`, ready)
    await page.evaluate(watch, mark)
    await page.setInputFiles('input[type=file]', path)
    const { importMs, silenceMs } = await page.evaluate(() => globalThis.importSeen)
    imports.push(importMs)
    silences.push(silenceMs)
    await context.close()
  }
  return { runs: times, ...summary('import', imports), ...summary('silence', silences) }
}

/** Runs in the page: from the change of the file field to the mark, with a pulse that a long task would skip. */
function watch(name) {
  globalThis.importSeen = new Promise((seen) => {
    document.addEventListener(
      'change',
      () => {
        const started = performance.now()
        let [last, silenceMs] = [started, 0]
        const pulse = setInterval(() => {
          silenceMs = Math.max(silenceMs, performance.now() - last)
          last = performance.now()
        }, 10)
        const observer = new PerformanceObserver((list) => {
          const found = list.getEntriesByName(name).find((entry) => entry.startTime >= started)
          if (!found) return
          observer.disconnect()
          clearInterval(pulse)
          seen({ importMs: found.startTime - started, silenceMs })
        })
        observer.observe({ type: 'mark' })
      },
      { capture: true, once: true }
    )
  })
}
