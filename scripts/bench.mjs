// `npm run bench`: times the built atlas as a first visitor meets it, one JSON line a case on the standard output.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { measureColdLoads } from './bench/coldLoad.mjs'
import { measureFilterChanges } from './bench/filterChange.mjs'
import { chromiumLaunchOptions, ensureChromium } from './chromium.mjs'
import { serve } from './server.mjs'
import { ensureInstalled, exitWith } from './steps.mjs'

const loads = 5
const changes = 50
const plainFolder = '.cache/bench'

ensureInstalled()
ensureChromium()
// Its output goes to the standard error: the standard output holds the results alone.
if (spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] }).status !== 0) exitWith('the build failed')

const browser = await chromium.launch(chromiumLaunchOptions())
report('machine', {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  // Above 0 before the first case, something else ran at the same time: the times are too long.
  load: Number(loadavg()[0].toFixed(1)),
  node: process.version,
  chromium: browser.version()
})

layOutPlainMap()
const plain = await serve(0, plainFolder)
const atlas = await serve(0)
try {
  report('a plain MapLibre page, cold', await measureColdLoads(browser, plain.url, loads, []))
  report(
    'the atlas, cold',
    await measureColdLoads(browser, atlas.url, loads, ['engine-ready', 'answer-drawn'])
  )
  report('a filter change', await measureFilterChanges(browser, atlas.url, changes))
} finally {
  await browser.close()
  await Promise.all([plain.close(), atlas.close()])
  rmSync(plainFolder, { recursive: true })
}

function report(name, result) {
  console.log(JSON.stringify({ case: name, ...result }))
}

/** The baseline: MapLibre as it is published, an empty style, the same server and compression. */
function layOutPlainMap() {
  mkdirSync(plainFolder, { recursive: true })
  const published = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']
  const paths = published.map((file) => `node_modules/maplibre-gl/dist/${file}`)
  for (const path of ['scripts/bench/index.html', ...paths]) {
    const bytes = readFileSync(path)
    writeFileSync(join(plainFolder, basename(path)), bytes)
    writeFileSync(join(plainFolder, `${basename(path)}.br`), brotliCompressSync(bytes))
  }
}
