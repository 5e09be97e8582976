// `npm run pictures`: the picture of the README; with `-- --all`, smaller screens too, in test/pictures/out.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumLaunchOptions, ensureChromium } from './chromium.mjs'
import { serve } from './server.mjs'
import { ensureBuilt, ensureInstalled } from './steps.mjs'

const readme = { width: 1440, height: 900, path: 'docs/pictures/atlas.png' }
const others = [
  { width: 1024, height: 768, path: 'test/pictures/out/atlas-1024x768.png' },
  { width: 390, height: 844, path: 'test/pictures/out/atlas-390x844.png' }
]

ensureInstalled()
ensureChromium()
ensureBuilt()

const server = await serve(0)
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  for (const picture of process.argv.includes('--all') ? [readme, ...others] : [readme]) await take(picture)
} finally {
  await browser.close()
  await server.close()
}

async function take({ width, height, path }) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'fr-FR',
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  // As a visitor sees it who has answered the notice of the offline copy.
  await page.addInitScript(() => localStorage.setItem('faubourg.offline', 'declined'))
  await page.goto(server.url)
  await page.waitForFunction(hasWholePicture, null, { timeout: 120_000 })
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path })
  await context.close()
  console.log(`${path}: ${width} × ${height}`)
}

/** Runs in the page: the map is drawn, and every view shows an answer of the engine. */
function hasWholePicture() {
  const [ready] = performance.getEntriesByName('engine-ready')
  const answers = performance.getEntriesByName('answer-drawn')
  const isAnswered = ready && answers.some((mark) => mark.startTime >= ready.startTime)
  return (
    isAnswered && performance.getEntriesByName('first-map').length > 0 && document.fonts.status === 'loaded'
  )
}
