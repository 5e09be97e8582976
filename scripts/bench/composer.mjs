import { statSync } from 'node:fs'
import { withMemory } from './memory.mjs'
import { quantile, summary } from './statistics.mjs'
import { visit } from './visit.mjs'

const france = '?by=contract'

/**
 * Makes the A4 page of the map of France in each format, from the click to the file.
 * @returns for each: milliseconds until the file is there, the longest that the page stood still meanwhile, the most
 *   memory above what the page had before, and the size of the file
 */
export async function measurePages(browser, url, times) {
  const results = []
  for (const format of ['PNG', 'SVG', 'PDF']) {
    const runs = []
    // The first one fetches the writer and its fonts, and compiles.
    for (let time = -1; time < times; time++) {
      const { page, context } = await composing(browser, url + france)
      await page.getByRole('radio', { name: format, exact: true }).check({ force: true })
      if (format === 'PNG') await page.getByRole('radio', { name: '300', exact: true }).check({ force: true })
      const run = await made(browser, page, page.getByRole('button', { name: 'Télécharger' }))
      await context.close()
      if (time >= 0) runs.push(run)
    }
    results.push({ format: format === 'PNG' ? 'PNG at 300 dpi' : format, ...told(runs) })
  }
  return results
}

/**
 * Makes one A4 map for each of the 20 regions and collectivities, as one PDF and as a zip of PNG at 150 dpi.
 * @returns as measurePages, and how many maps
 */
export async function measureSeries(browser, url, times) {
  const results = []
  for (const [kind, label] of [
    ['book', 'a PDF'],
    ['png', 'a zip of PNG at 150 dpi']
  ]) {
    const runs = []
    for (let time = 0; time < times; time++) {
      const { page, context } = await composing(browser, url + france)
      await page.getByText('Une carte par territoire…').click()
      const section = page.getByRole('region', { name: 'Série de cartes' })
      await section.getByLabel('Une carte par').selectOption('region-france')
      await section.getByLabel('Fichier').selectOption(kind)
      runs.push(await made(browser, page, section.getByRole('button', { name: /^Faire / })))
      await context.close()
    }
    results.push({ kind: label, maps: 20, ...told(runs) })
  }
  return results
}

async function composing(browser, address) {
  const visited = await visit(browser, address, 'answer-drawn')
  await visited.page.getByRole('button', { name: 'Exporter la carte' }).click()
  await visited.page.getByRole('button', { name: /^Titre, déplacer/ }).waitFor()
  return visited
}

/** From the click on a button until the link of its file is in the page. */
async function made(browser, page, button) {
  const label = await button.textContent()
  const download = page.waitForEvent('download', { timeout: 0 })
  const { result, before, most } = await withMemory(browser, () => page.evaluate(untilMade, label))
  const { size } = statSync(await (await download).path())
  return { ...result, memory: most - before, bytes: size }
}

/** Runs in the page. */
async function untilMade(label) {
  const button = [...document.querySelectorAll('dialog button')].find((one) => one.textContent === label)
  let [last, stoodStill] = [performance.now(), 0]
  const beat = setInterval(() => {
    const now = performance.now()
    stoodStill = Math.max(stoodStill, now - last)
    last = now
  }, 5)
  const started = (last = performance.now())
  await new Promise((found, failed) => {
    const watching = new MutationObserver(() => {
      const made = document.querySelector('dialog a[download][href^="blob:"]')
      const refused = document.querySelector('dialog [role="alert"]')
      if (!made && !refused) return
      watching.disconnect()
      if (made) found()
      else failed(new Error(refused.textContent))
    })
    watching.observe(document.querySelector('dialog'), { childList: true, subtree: true })
    button.click()
  })
  const took = performance.now() - started
  clearInterval(beat)
  return { made: took, stoodStill: Math.max(stoodStill, performance.now() - last) }
}

function told(runs) {
  const of = (name) => runs.map((run) => run[name])
  return {
    runs: runs.length,
    ...summary('made', of('made')),
    page_stood_still_most_ms: Math.round(Math.max(...of('stoodStill'))),
    memory_median_mb: Math.round(quantile(of('memory'), 0.5) / 1e6),
    file_mb: Number((runs[0].bytes / 1e6).toFixed(1))
  }
}
