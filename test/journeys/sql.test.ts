import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './violations.ts'
import { openAtlas } from './openAtlas.ts'

const phone = { width: 390, height: 844 }

const search = (sql?: string) => `?v=1&view=workshop&tool=sql${sql ? `&sql=${encodeURIComponent(sql)}` : ''}`
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Requête SQL' })
const failureOf = (page: Page) => page.getByRole('alert')
/** '20 lignes, 4 colonnes, en 0,12 s.', with plain spaces. */
const countsOf = async (page: Page) =>
  ((await page.locator('#sql-result + p').textContent()) ?? '').replaceAll(/\s/g, ' ')

/** Replaces the query as a visitor does. */
async function write(page: Page, sql: string): Promise<void> {
  await editorOf(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(sql)
}

async function run(page: Page, sql: string): Promise<void> {
  await write(page, sql)
  await page.keyboard.press('ControlOrMeta+Enter')
}

test('an example gives rows, a map and a chart', async () => {
  const { page } = await openAtlas(search())
  await page
    .getByLabel('Partir d’un exemple')
    .selectOption({ label: 'Le taux de pauvreté du QPV 2015 médian de chaque département, dernière année' })
  await page.getByRole('button', { name: 'Exécuter' }).click()
  await expect.poll(() => countsOf(page), { timeout: 30_000 }).toMatch(/^97 lignes, 4 colonnes, en /)
  await page.getByRole('cell', { name: 'Gers' }).waitFor()
  await page.getByRole('radio', { name: 'Carte' }).check({ force: true })
  await page.getByText('97 départements sur la carte, dont 2 outre-mer').waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('partner-map').length > 0)
  await page.getByText('49 et plus').waitFor()
  await page.getByRole('radio', { name: 'Graphique' }).check({ force: true })
  await page.getByRole('img', { name: /^Distribution de 97\s+lignes/ }).waitFor()
  await page.getByRole('radio', { name: 'Barres' }).check({ force: true })
  await page.getByRole('img', { name: /^40\s+barres\. Gers/ }).waitFor()
})

test('a map of the QPV 2015 says what has no outline, and is not one of the QPV 2024', async () => {
  const { page } = await openAtlas(
    search(
      "SELECT code, value FROM indicators_income WHERE indicator = 'poverty-rate' AND year = 2019 AND level = 'neighbourhood'"
    )
  )
  await page.getByRole('button', { name: 'Exécuter' }).click()
  await page.getByRole('radio', { name: 'Carte' }).check({ force: true, timeout: 30_000 })
  await page.getByText(/QPV 2015\s+sur la carte/).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: 'sur la carte' }).textContent()).toMatch(
    /^\s*1\s296\s/
  )
  await page.getByText(/56 sans contour publié/).waitFor()
  await page.getByText('sans valeur').waitFor()
})

test.each([
  'SELECT count(*) FROM range(100000000) a, range(100000000) b',
  // DuckDB does not answer while it looks for the first row of this one: its worker is ended.
  'SELECT a.range FROM range(100000000) a, range(100000000) b WHERE a.range + b.range = -1'
])('a runaway query is stopped, and the next one runs: %s', async (runaway) => {
  const { page } = await openAtlas(search())
  await run(page, runaway)
  await page.getByText('La requête s’exécute…').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await failureOf(page).getByText('Requête arrêtée').waitFor()
  await run(page, 'SELECT 6 * 7 AS n FROM npnru LIMIT 1')
  await expect.poll(() => countsOf(page), { timeout: 30_000 }).toMatch(/^1 ligne, 1 colonne/)
  await page.getByRole('cell', { name: '42' }).waitFor()
})

test('what would write is refused, and the app’s own figures are as before', async () => {
  const { page } = await openAtlas(search())
  for (const sql of [
    'DROP TABLE funding',
    'WITH a AS (FROM funding) DELETE FROM funding',
    'SELECT 1; DROP TABLE funding'
  ]) {
    await run(page, sql)
    await failureOf(page).waitFor({ timeout: 30_000 })
    expect(await failureOf(page).textContent()).toMatch(/ne les modifie pas|Une seule instruction/)
  }
  await run(page, 'SELECT count(*) AS n FROM funding WHERE year = 2024')
  await page.getByRole('heading', { name: 'Résultat' }).waitFor({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Investissements' }).click()
  // The figures of a visitor who never came to the tool.
  const untouched = await openAtlas()
  await untouched.page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  const figures = await untouched.page.locator('#figures').innerText()
  expect(figures).toMatch(/\d/)
  await expect.poll(() => page.locator('#figures').innerText(), { timeout: 20_000 }).toBe(figures)
}, 120_000)

test('no query reaches a file or a host', async () => {
  const { page, requests } = await openAtlas(search())
  for (const sql of [
    "SELECT * FROM read_csv('http://example.org/a.csv')",
    "SELECT * FROM read_csv('/data/secret.csv')",
    "FROM 'https://example.org/b.parquet'"
  ]) {
    await run(page, sql)
    await failureOf(page)
      .locator('pre', { hasText: /disabled by configuration|does not exist/ })
      .waitFor({ timeout: 30_000 })
  }
  expect(requests.filter((url) => /example\.org|secret\.csv|duckdb-ext/.test(url))).toEqual([])
})

test('an error is told in French and in DuckDB’s words, and marked where it is', async () => {
  const { page } = await openAtlas(search())
  await run(page, 'SELECT code_2015, nulle_part FROM npnru')
  await failureOf(page).getByText('Une colonne nommée ici n’existe pas').waitFor({ timeout: 30_000 })
  await failureOf(page).getByText('Referenced column "nulle_part" not found').waitFor()
  expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['nulle_part'])
  expect(await editorOf(page).getAttribute('aria-invalid')).toBe('true')
  await run(page, 'SELECT code_2015 FROM npnru')
  await expect.poll(() => countsOf(page)).toMatch(/^448 lignes/)
  expect(await page.locator('.cm-lintRange-error').count()).toBe(0)
})

test('a query from a link is shown and waits for its reader; once run it is in the address', async () => {
  const { page } = await openAtlas(search('SELECT 1 + 1 AS deux'))
  await page.getByText('Cette requête vient de l’adresse de la page').waitFor()
  expect(await editorOf(page).textContent()).toContain('SELECT 1 + 1 AS deux')
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  expect(await page.getByRole('heading', { name: 'Résultat' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Exécuter' }).click()
  await page.getByRole('cell', { name: '2', exact: true }).waitFor({ timeout: 30_000 })
  expect(await page.getByText('Cette requête vient de l’adresse de la page').count()).toBe(0)
  await run(page, 'SELECT 3 AS trois')
  await page.getByRole('cell', { name: '3', exact: true }).waitFor()
  expect(new URL(page.url()).searchParams.get('sql')).toBe('SELECT 3 AS trois')
  await page.goBack()
  await expect.poll(() => editorOf(page).textContent()).toContain('SELECT 1 + 1 AS deux')
})

test('a query too long for a link runs all the same, and it is said', async () => {
  const { page } = await openAtlas(search())
  await run(page, `SELECT 5 AS cinq /* ${'long '.repeat(1_000)} */`)
  await page.getByRole('cell', { name: '5', exact: true }).waitFor({ timeout: 30_000 })
  await page.getByText('elle ne tient pas dans un lien').waitFor()
  expect(new URL(page.url()).searchParams.has('sql')).toBe(false)
})

test('queries are kept in this browser until they are cleared', async () => {
  const { page } = await openAtlas(search())
  await run(page, 'SELECT range AS nombre FROM range(12)')
  await page.getByRole('heading', { name: 'Résultat' }).waitFor({ timeout: 30_000 })
  await page.reload()
  await page.getByText('Requêtes précédentes (1)').click()
  const past = page.getByRole('listitem').filter({ hasText: 'range(12)' })
  expect(await past.textContent()).toMatch(/12\u00a0lignes/)
  await write(page, 'SELECT 1')
  await past.getByRole('button').click()
  await expect.poll(() => editorOf(page).textContent()).toContain('range(12)')
  await page.getByRole('button', { name: 'Effacer l’historique' }).click()
  await page.reload()
  await page.getByText('Requêtes précédentes (0)').waitFor()
})

test('where the browser refuses to store, queries run and it is said', async () => {
  const { page, context } = await openAtlas(search())
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
  })
  await page.reload()
  await run(page, 'SELECT 8 AS huit')
  await page.getByRole('cell', { name: '8', exact: true }).waitFor({ timeout: 30_000 })
  await page.getByText('Requêtes précédentes (1)').click()
  await page.getByText('Ce navigateur refuse de les garder').waitFor()
})

test('tables and the columns of those named are proposed, with what they hold', async () => {
  const { page } = await openAtlas(search())
  await write(page, 'SELECT * FROM ')
  await page.keyboard.type('cross')
  await page.getByRole('option', { name: /crosswalk\s*Passage entre quartiers 2015 et 2024/ }).waitFor()
  await page.keyboard.press('Escape')
  await write(page, 'FROM crosswalk WHERE ')
  await page.keyboard.type('share_of')
  await page.getByRole('option', { name: /share_of_2015.*part de 0 à 1/ }).waitFor()
  await page.getByRole('option', { name: /share_of_2024/ }).waitFor()
})

test('Tab leaves the editor, and a press in the list of tables writes a name', async () => {
  const { page } = await openAtlas(search())
  await write(page, 'SELECT * FROM ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Exécuter')
  await page.getByLabel('Chercher une table ou une colonne').fill('crosswalk')
  await page.getByText('Passage entre quartiers', { exact: false }).first().click()
  await page.getByRole('button', { name: 'Écrire crosswalk dans la requête' }).click()
  expect(await editorOf(page).textContent()).toContain('SELECT * FROM crosswalk')
})

test('more rows than are shown are counted, and every page can be read', async () => {
  const { page } = await openAtlas(search())
  await run(page, 'SELECT range AS n FROM range(3000000)')
  await expect
    .poll(() => countsOf(page), { timeout: 30_000 })
    .toMatch(/^10 000 premières lignes, sur 3 000 000 en tout/)
  await page.getByText('Lignes 1 à 100 sur 10\u202f000').waitFor()
  await page.getByRole('button', { name: 'Suivantes' }).click()
  await page.getByText('Lignes 101 à 200 sur 10\u202f000').waitFor()
})

test('the first map fetches nothing of the tool', async () => {
  const { page, requests } = await openAtlas()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  expect(requests.filter((url) => /SqlTool/.test(url))).toEqual([])
})

test.each([
  ['a screen', undefined],
  ['a phone', phone]
])(
  'axe finds nothing against the tool on %s: proposals, an error, rows, a map, a chart',
  async (_, viewport) => {
    const { page } = await openAtlas(search(), viewport)
    await write(page, 'FROM np')
    await page.keyboard.type('n')
    await page.getByRole('option', { name: /npnru/ }).first().waitFor()
    expect(await violations(page)).toEqual([])
    await run(page, 'SELECT nulle_part FROM npnru')
    await failureOf(page).waitFor({ timeout: 30_000 })
    expect(await violations(page)).toEqual([])
    await run(
      page,
      'SELECT department AS departement, count(*) AS quartiers, NULL AS rien FROM npnru GROUP BY ALL ORDER BY 1'
    )
    await page.getByRole('heading', { name: 'Résultat' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: 'Carte' }).check({ force: true })
    await page.waitForFunction(() => performance.getEntriesByName('partner-map').length > 0)
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: 'Graphique' }).check({ force: true })
    expect(await violations(page)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(viewport?.width ?? 1440)
  },
  120_000
)
