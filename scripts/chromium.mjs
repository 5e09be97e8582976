import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { installDebian, isRootOnDebian, run } from './debian.mjs'

/**
 * Flags for headless runs: WebGL drawn in software, and no host but this machine reachable,
 * so that a page which calls out fails instead of passing by luck.
 */
export const chromiumFlags = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1'
]

/**
 * The Chromium to drive: the environment's CHROMIUM, one of the system, or Playwright's own download.
 * @returns its path, or null when there is none
 * @throws Error when CHROMIUM names a file that does not exist
 */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names a file that does not exist: ${named}`)
  }
  return [...systemPaths, ...playwrightPaths()].find((path) => existsSync(path)) ?? null
}

/**
 * The Chromium to drive, installed first when there is none.
 * @throws Error saying what to do by hand when it cannot be installed
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (isRootOnDebian()) {
    console.log('no Chromium found: installing the Debian package')
    installDebian(['chromium', 'fonts-dejavu-core'])
  } else {
    console.log('no Chromium found: asking Playwright to download one')
    run('npx', ['playwright', 'install', 'chromium'])
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error('no Chromium, and none could be installed: install one and set CHROMIUM to its path')
}

/** How to launch that Chromium with Playwright; its sandbox does not start as root. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('no Chromium found: `npm test` installs one, or set CHROMIUM to its path')
  return { executablePath, args: chromiumFlags, chromiumSandbox: false, headless: true }
}

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** Playwright unpacks each download in a folder `chromium-<revision>`; the newest comes first. */
function playwrightPaths() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), playwrightCaches[platform()] ?? '.cache/ms-playwright')
  if (!existsSync(cache)) return []
  const downloads = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  downloads.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return downloads.flatMap((download) => playwrightBinaries.map((binary) => join(cache, download, binary)))
}

const playwrightCaches = { darwin: 'Library/Caches/ms-playwright', win32: 'AppData/Local/ms-playwright' }

const playwrightBinaries = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe'
]
