import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { formatAmount } from '../../src/core/format.ts'
import { totalsSql } from '../../src/query/totals.ts'
import { openDatabase } from '../sql/database.ts'
import { subject } from '../sql/subjects.ts'
import { dieUnderNextQuestion, duckdbWorker, withMortalWorkers } from './mortalWorkers.ts'
import { openAtlas } from './openAtlas.ts'

// DuckDB starts twice and more in each of these.
const timeout = 120_000
const patient = { timeout: 60_000 }

let totalOf93: string

beforeAll(async () => {
  const database = await openDatabase(['territories', 'neighbourhoods', 'funding', 'gaps'])
  const totals = database.run(totalsSql(subject({ zone: { level: 'department', code: '93' } })))
  totalOf93 = formatAmount(totals.numbers('amount_eur')[0] ?? Number.NaN)
})

const drawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0, null, patient)

const total = async (page: Page) => (await page.getByTestId('total').textContent())?.trim()

/** Asks something new without leaving the page. */
function go(page: Page, search: string): Promise<void> {
  return page.evaluate((next) => {
    history.pushState(null, '', next)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
}

const restarted = (page: Page) => page.getByText('il a redémarré, et rien n’est perdu').waitFor(patient)

test(
  'DuckDB is killed under a question: one press starts it again, the question is answered, the files are there',
  { timeout },
  async () => {
    const visit = await openAtlas('?view=workshop')
    const { page } = visit
    await withMortalWorkers(visit)
    const buffer = Buffer.from('departement;montant\n93;12\n75;30\n')
    await page.getByLabel('Choisir des fichiers').setInputFiles({ name: 'mes.csv', mimeType: '', buffer })
    await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0, null, patient)
    await page.getByLabel('Rôle de « departement »').selectOption('department')
    await page.getByRole('button', { name: 'Lire et joindre' }).click()
    await page.getByText('2 lignes rattachées sur 2').waitFor()

    await page.getByRole('link', { name: 'Investissements' }).click()
    await drawn(page)
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
    const before = await total(page)
    await dieUnderNextQuestion(page)
    await go(page, '?v=1&zone=department-93')
    const restart = page.getByRole('button', { name: 'Redémarrer le moteur' })
    await restart.waitFor(patient)
    // What was on the screen is still there, and the address is the one that was asked for.
    expect(await total(page)).toBe(before)
    await restart.click()
    await restarted(page)
    await expect.poll(() => total(page), patient).toBe(totalOf93)
    expect(new URL(page.url()).search).toBe('?v=1&zone=department-93')
    await page.getByRole('button', { name: 'J’ai compris' }).click()
    expect(await page.getByText('il a redémarré').count()).toBe(0)

    await go(page, '?v=1&view=workshop')
    await page.getByRole('button', { name: /Voir sur la carte.*montant/ }).click()
    await page.waitForFunction(() => performance.getEntriesByName('outcomes-drawn').length > 0, null, patient)
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
    // 12 + 30: the rows, and their join, are in the new DuckDB.
    await expect.poll(async () => (await page.getByTestId('median').textContent())?.trim()).toMatch(/^42\s€$/)
  }
)

test('DuckDB that crashes starts again by itself, and answers', { timeout }, async () => {
  const { page } = await openAtlas('', undefined, [/ErrorEvent/, /duckdb worker/, /torn/])
  await drawn(page)
  await duckdbWorker(page).evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('torn')
      })
  )
  await restarted(page)
  await go(page, '?v=1&zone=department-93')
  await expect.poll(() => total(page), patient).toBe(totalOf93)
})

/** The next answer of DuckDB's worker is this error, as it writes them. */
function failNext(page: Page, message: string): Promise<void> {
  return duckdbWorker(page).evaluate((words) => {
    type Post = (message: object, transfer?: Transferable[]) => void
    const scope = globalThis as unknown as { postMessage: Post }
    const post = scope.postMessage.bind(globalThis)
    scope.postMessage = (answer, transfer) => {
      scope.postMessage = post
      post({ ...answer, type: 'ERROR', data: { name: 'Error', message: words } }, transfer)
    }
  }, message)
}

test('DuckDB whose memory is torn under a question is started and asked again', { timeout }, async () => {
  const { page } = await openAtlas()
  await drawn(page)
  await failNext(page, 'memory access out of bounds')
  await go(page, '?v=1&zone=department-93')
  await restarted(page)
  await expect.poll(() => total(page), patient).toBe(totalOf93)
  expect(await page.getByText('le moteur de calcul s’est arrêté').count()).toBe(0)
})

test('memory that is refused is said, and asked for again at a press', { timeout }, async () => {
  const { page } = await openAtlas()
  await drawn(page)
  await failNext(page, 'Out of Memory Error: failed to allocate data of size 16.0 MiB')
  await go(page, '?v=1&zone=department-93')
  await page.getByText('La mémoire a manqué pour une question').waitFor(patient)
  await page.getByText('la mémoire du navigateur ne suffit pas').waitFor()
  await page.getByRole('button', { name: 'Demander à nouveau' }).click()
  await restarted(page)
  await expect.poll(() => total(page), patient).toBe(totalOf93)
  await expect.poll(() => page.getByText('la mémoire du navigateur ne suffit pas').count(), patient).toBe(0)
})

test(
  'DuckDB whose code does not arrive is asked for again, without leaving the page',
  { timeout },
  async () => {
    const faults = [/wasm/, /ERR_FAILED/, /Failed to fetch/]
    const { page, context } = await openAtlas('?v=1&zone=department-93', undefined, faults)
    await context.route(/\.wasm$/, (route) => route.abort())
    await page.reload()
    const restart = page.getByRole('button', { name: 'Redémarrer le moteur' })
    await restart.waitFor(patient)
    await page.evaluate(() => history.replaceState({ same: true }, ''))
    await context.unroute(/\.wasm$/)
    await restart.click()
    await expect.poll(() => total(page), patient).toBe(totalOf93)
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ same: true })
  }
)
