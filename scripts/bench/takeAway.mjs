import { readdirSync } from 'node:fs'
import { withMemory } from './memory.mjs'
import { quantile, summary } from './statistics.mjs'
import { visit } from './visit.mjs'

const formats = ['xlsx', 'csv-excel', 'csv', 'geojson', 'parquet', 'arrow']

/**
 * Makes a file of many rows in each format, with the worker that the page uses, from within the page.
 * @param {string} folder the built atlas, to find the worker in
 * @param {number} rows each of two texts, two figures with their statuses, a count and a point
 * @returns for each format: milliseconds until the file is there, the longest that the page stood still meanwhile,
 *   the most memory above what page and worker had before, and the size of the file
 */
export async function measureTakeAways(browser, url, folder, rows, times) {
  const worker = readdirSync(`${folder}/assets`).find((name) => /^making\.worker-.*\.js$/.test(name))
  const results = []
  for (const format of formats) {
    const runs = []
    // The first one compiles; a page for each, so that none waits for the garbage of another.
    for (let time = -1; time < times; time++) {
      const run = await takeAwayOnce(browser, url, [`assets/${worker}`, format, rows])
      if (time >= 0) runs.push(run)
    }
    const of = (name) => runs.map((run) => run[name])
    results.push({
      format,
      runs: times,
      rows,
      ...summary('made', of('made')),
      page_stood_still_most_ms: Math.round(Math.max(...of('stoodStill'))),
      memory_median_mb: Math.round(quantile(of('memory'), 0.5) / 1e6),
      file_mb: Number((runs[0].bytes / 1e6).toFixed(1))
    })
  }
  return results
}

async function takeAwayOnce(browser, url, what) {
  const { page, context } = await visit(browser, `${url}?view=data`, 'engine-ready')
  const { result, before, most } = await withMemory(browser, () => page.evaluate(makeOne, what))
  await context.close()
  return { ...result, memory: most - before }
}

/** Runs in the page. */
async function makeOne([worker, format, rows]) {
  const each = (of) => Array.from({ length: rows }, (_, row) => of(row))
  const figure = (id, of) => ({
    id,
    label: id,
    type: 'number',
    values: Float64Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? NaN : of(row))),
    status: each((row) => (row % 7 === 0 ? 'missing' : 'value'))
  })
  const takeAway = {
    title: 'Bench',
    name: 'bench',
    rows,
    columns: [
      { id: 'code', label: 'Code', type: 'text', values: each((row) => `QN${String(row).padStart(6, '0')}`) },
      { id: 'name', label: 'Nom', type: 'text', values: each((row) => `Quartier « ${row % 1600} »`) },
      figure('rate', (row) => (row % 1000) / 10),
      figure('amount', (row) => row * 12.34),
      { id: 'population', label: 'Habitants', type: 'integer', values: Float64Array.from(each((row) => row)) }
    ],
    geometry: {
      kind: 'point',
      lon: Float64Array.from(each((row) => -5 + (row % 1300) / 100)),
      lat: Float64Array.from(each((row) => 42 + (row % 900) / 100))
    },
    method: {
      filters: [],
      sources: ['Bench'],
      licence: [],
      date: new Date(),
      generation: null,
      link: location.href,
      sql: ['SELECT 1'],
      dataVersion: '00000000',
      cautions: [],
      unofficial: null
    }
  }
  let [last, stoodStill] = [performance.now(), 0]
  const beat = setInterval(() => {
    const now = performance.now()
    stoodStill = Math.max(stoodStill, now - last)
    last = now
  }, 5)
  const started = (last = performance.now())
  const making = new Worker(new URL(worker, document.baseURI), { type: 'module' })
  const file = await new Promise((resolve, reject) => {
    making.onerror = (event) => reject(new Error(event.message))
    making.onmessage = ({ data }) => {
      if (data.kind === 'made') resolve(data.file)
      else if (data.kind === 'failed') reject(new Error(data.message))
    }
    making.postMessage({ format, takeAway })
  })
  const made = performance.now() - started
  clearInterval(beat)
  making.terminate()
  return { made, stoodStill, bytes: file.size }
}
