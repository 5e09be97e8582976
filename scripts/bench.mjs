// `npm run bench`: times the built atlas as a first visitor meets it, one JSON line a case on the standard output.
// `npm run bench -- cold filters` measures these groups alone: see `groups` below, and areas, regrouping.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { measureBrushSteps } from './bench/brushStep.mjs'
import { measureColdLoads } from './bench/coldLoad.mjs'
import { measurePages, measureSeries } from './bench/composer.mjs'
import { measureImports } from './bench/importFile.mjs'
import { writeCsv, writeParquet } from './bench/ownFiles.mjs'
import { measureFilterChanges } from './bench/filterChange.mjs'
import { measureFilterMemory } from './bench/filterMemory.mjs'
import { layOutMultiplied } from './bench/multipliedTable.mjs'
import { measurePlainQuestions } from './bench/plainQuestion.mjs'
import { measureQuestions } from './bench/question.mjs'
import { measureTakeAways } from './bench/takeAway.mjs'
import { measureWarmLoads } from './bench/warmLoad.mjs'
import { chromiumLaunchOptions, ensureChromium } from './chromium.mjs'
import { serve } from './server.mjs'
import { ensureInstalled, exitWith } from './steps.mjs'

const loads = 5
const changes = 50
const changesForMemory = 200
const fundingRows = [100_000, 1_000_000, 5_000_000]
const steps = 100
const questions = 20
const takeAways = 5
const imports = 5
const pages = 5
const series = 3
const folder = '.cache/bench'
const plainFolder = join(folder, 'plain')
const multipliedFolder = (rows) => join(folder, `funding-${rows}`)

// Two maps, two histograms, scatter plot, ranking and table; for neighbourhoods the lines over the years too.
const allOpen = 'beside=map&table=open'
const contracts = `?view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&${allOpen}`
const neighbourhoods = `?view=outcomes&second=employment-rate&${allOpen}`
const fonjep = `${contracts}&outcome=funding-fonjep`

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

if (isAsked('areas')) {
  reportScript('scripts/bench/pointsInAreas.ts')
  reportScript('scripts/bench/shapes.ts')
}
if (isAsked('regrouping')) reportScript('scripts/bench/regroup.ts')
reportScript('scripts/bench/plainPages.ts', plainFolder)
const plain = await serve(0, plainFolder)
const atlas = await serve(0)
const groups = {
  cold: reportColdLoads,
  warm: async () => report('the atlas, warm', await measureWarmLoads(browser, atlas.url, loads)),
  filters: async () => {
    report('a filter change', await measureFilterChanges(browser, atlas.url, changes))
    const plainly = await measurePlainQuestions(browser, plain.url, changes)
    report('a filter change, MapLibre and GeoJSON', plainly)
  },
  memory: async () =>
    report('memory over filter changes', await measureFilterMemory(browser, atlas.url, changesForMemory)),
  rows: async () => {
    for (const rows of fundingRows) await reportMultiplied(rows)
  },
  brushes: () => reportOutcomes(atlas.url, ''),
  files: async () => {
    for (const made of await measureTakeAways(browser, atlas.url, 'dist', 100_000, takeAways))
      report(`taking 100,000 rows away as ${made.format}`, made)
    await reportImports(atlas.url)
  },
  pages: async () => {
    for (const made of await measurePages(browser, atlas.url, pages))
      report(`an A4 page of France as ${made.format}`, made)
    for (const made of await measureSeries(browser, atlas.url, series))
      report(`a series of 20 A4 pages as ${made.kind}`, made)
  }
}
try {
  for (const [group, measure] of Object.entries(groups)) if (isAsked(group)) await measure()
} finally {
  await browser.close()
  await Promise.all([plain.close(), atlas.close()])
  rmSync(folder, { recursive: true })
}

/** Whether a group of cases is to be measured: all of them, unless some are named. */
function isAsked(group) {
  const named = process.argv.slice(2)
  return named.length === 0 || named.includes(group)
}

/** The three pages in turn, so that what else the machine does falls on all of them alike. */
async function reportColdLoads() {
  const pages = [
    { name: 'an empty MapLibre page, cold', url: `${plain.url}empty.html`, then: [] },
    { name: 'a MapLibre and GeoJSON page, cold', url: `${plain.url}geojson.html`, then: [] },
    { name: 'the atlas, cold', url: atlas.url, then: ['engine-ready', 'answer-drawn'] }
  ]
  const results = await measureColdLoads(browser, pages, loads)
  pages.forEach(({ name }, index) => report(name, results[index]))
  const [empty, geojson, own] = results
  const ratio = (mark, page) => Number((own[mark] / page['first-map_ms']).toFixed(2))
  report('the atlas, cold, against the two', {
    first_picture_to_empty: ratio('first-picture_ms', empty),
    first_picture_to_geojson: ratio('first-picture_ms', geojson),
    first_map_to_empty: ratio('first-map_ms', empty),
    first_map_to_geojson: ratio('first-map_ms', geojson)
  })
}

/** The built atlas with more funding; where the browser refuses it, that is the result. */
async function reportMultiplied(rows) {
  const made = layOutMultiplied('dist', multipliedFolder(rows), 'funding', rows)
  const { url, close } = await serve(0, multipliedFolder(rows))
  const where = `, ${made.rows} rows of funding`
  try {
    const times = await measureFilterChanges(browser, url, changes)
    report(`a filter change${where}`, { table_bytes: made.bytes, ...times })
    if (rows === 1_000_000) await reportOutcomes(url, where)
  } catch (error) {
    report(`a filter change${where}`, { table_bytes: made.bytes, refused: error.message })
  } finally {
    await close()
    rmSync(multipliedFolder(rows), { recursive: true })
  }
}

async function reportOutcomes(url, where) {
  const step = 'a brush step, all views open'
  report(`${step}, contracts${where}`, await measureBrushSteps(browser, url, contracts, steps))
  report(`${step}, QPV 2015${where}`, await measureBrushSteps(browser, url, neighbourhoods, steps))
  const asked = await measureQuestions(browser, url, [contracts, fonjep], 'outcomes-drawn', questions)
  report(`from a rate to an amount and back${where}`, asked)
}

/** A visitor's files of the size that the atlas must take: a million rows, 100 MB. */
async function reportImports(url) {
  const [csv, parquet] = [join(folder, 'million.csv'), join(folder, 'hundred.parquet')]
  writeCsv(csv, 1_000_000)
  writeParquet(parquet, 100e6)
  report('a CSV of 1,000,000 rows, read and joined', await measureImports(browser, url, csv, imports))
  report('a Parquet of 100 MB, read and joined', await measureImports(browser, url, parquet, imports))
}

/** Cases that need no page, in a process of their own, since the sources are TypeScript: it prints their lines. */
function reportScript(path, ...values) {
  const { status } = spawnSync('npx', ['tsx', path, ...values], { stdio: ['ignore', 1, 2] })
  if (status !== 0) exitWith(`${path} failed`)
}

function report(name, result) {
  console.log(JSON.stringify({ case: name, ...result }))
}
