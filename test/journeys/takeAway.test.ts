import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { FeatureCollection } from 'geojson'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { dataVersionOf } from '../../src/catalogue/dataVersion.ts'
import type { Manifest } from '../../src/catalogue/manifest.ts'
import type { TableName } from '../../src/catalogue/tables/index.ts'
import { outcomeSeriesOf } from '../../src/state/outcomes/figure.ts'
import { usedTables } from '../../src/state/takeAway/method.ts'
import { openDatabase } from '../sql/database.ts'
import { downloaded } from './downloaded.ts'
import { openAtlas } from './openAtlas.ts'
import { violations } from './violations.ts'

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest
const version = dataVersionOf(manifest)

const bivariate =
  '?view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&drawn=bivariate&table=open'

async function settled(page: Page, mark = 'outcomes-drawn') {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

/** Opens the dialog with this button, chooses a format, and reads the file that comes. */
async function takenAway(page: Page, format: string, from = page.getByRole('region', { name: 'Tableau' })) {
  await from.getByRole('button', { name: 'Exporter les données' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter les données' })
  await dialog.getByRole('radio', { name: format }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Télécharger le fichier' }).click()
  const file = await download
  const bytes = Buffer.from(await downloaded(file))
  await dialog.getByText('rien n’a été envoyé').waitFor()
  await dialog.getByRole('button', { name: 'Fermer' }).click()
  return { bytes, name: file.suggestedFilename() }
}

/** The table on the screen: code, name, and the figures as they are written there. */
async function listOnScreen(page: Page): Promise<string[][]> {
  const rows = page.getByRole('region', { name: 'Tableau' }).locator('tbody tr')
  return rows.evaluateAll((lines) =>
    lines.map((line) => [...line.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()))
  )
}

/** '12,4 €', '1 204', '43,2 % (11 quartiers connus sur 12)' as a number; null where there is none. */
function figureIn(cell: string): number | null {
  const found = /^−?[\d\u202f]+(,\d+)?/.exec(cell)?.[0]
  return found === undefined
    ? null
    : Number(found.replaceAll('\u202f', '').replace(',', '.').replace('−', '-'))
}

describe('where need is high and money low', () => {
  test('a corner of the bivariate map, brushed, is taken away as a workbook: the list of the screen, with its sources', async () => {
    const { page } = await openAtlas(bivariate)
    await settled(page)
    const chart = page.getByRole('region', { name: 'Deux mesures', exact: false }).locator('.plot').first()
    await chart.scrollIntoViewIfNeeded()
    const box = (await chart.boundingBox())!
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.55)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.75)
    await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.9)
    await page.mouse.up()
    await page.waitForURL(/brush=first:.*second:/)
    await settled(page)
    const screen = await listOnScreen(page)
    expect(screen.length).toBeGreaterThan(3)
    expect(screen.length).toBeLessThan(200)

    const { bytes, name } = await takenAway(page, 'XLSX')
    expect(name).toBe('taux-de-pauvrete-a-60-et-adultes-relais-par-habitant-par-contrat-de-ville.xlsx')
    const [head, ...rows] = await readSheet(bytes, 'Données')
    const at = (start: string) => head!.findIndex((cell) => String(cell).startsWith(start))
    const byCode = new Map(rows.map((row) => [row[0], row]))
    expect([...byCode.keys()].map(String).toSorted()).toEqual(screen.map(([code]) => code).toSorted())
    for (const [code = '', , , first = '', second = ''] of screen) {
      const row = byCode.get(code)!
      expect(typeof row[0]).toBe('string')
      expect([code, (row[at('Taux de pauvreté')] as number).toFixed(1)]).toEqual([
        code,
        figureIn(first)!.toFixed(1)
      ])
      expect([code, (row[at('Adultes-relais')] as number).toFixed(1)]).toEqual([
        code,
        figureIn(second)!.toFixed(1)
      ])
    }

    const about = await readSheet(bytes, 'Métadonnées')
    const under = (heading: string) => about.filter((row) => row[0] === heading).map((row) => String(row[1]))
    expect(under('Sources').join(' ')).toContain('adultes-relais')
    expect(under('Sources').join(' ')).toContain('INSEE')
    expect(under('Filtres')).toHaveLength(2)
    expect(under('Version des données')).toEqual([version])

    const again = await openAtlas(new URL(under('Lien')[0]!).search)
    await settled(again.page)
    expect((await listOnScreen(again.page)).map(([code]) => code)).toEqual(screen.map(([code]) => code))
    expect(await again.page.getByText('données ont changé').count()).toBe(0)
  })
})

describe('did renewal areas change: take the data and the SQL', () => {
  test('the rows as GeoJSON from the header, with outlines of 2015, each figure with its status', async () => {
    const { page } = await openAtlas('?view=outcomes&npnru=with&zone=department-93')
    await settled(page)
    const { bytes } = await takenAway(page, 'GeoJSON', page.getByRole('banner'))
    const { features, metadata } = JSON.parse(bytes.toString()) as FeatureCollection & {
      metadata: { dataVersion: string; generation: string }
    }
    const kept = await page.getByTestId('kept').textContent()
    expect(kept).toContain(`${features.length}\u00a0quartiers`)
    expect(metadata).toMatchObject({ dataVersion: version, generation: 'Quartiers prioritaires de 2015.' })
    for (const { properties, geometry } of features) {
      expect(properties?.['npnru']).toBe('oui')
      expect(['MultiPolygon', undefined]).toContain(geometry?.type)
      const missing = properties?.['poverty_rate_2019'] === null
      expect(properties?.['poverty_rate_2019_status']).toBe(missing ? 'missing' : 'value')
    }
  })

  test('the SQL of the panel is copied, and gives the figures of the screen on another DuckDB', async () => {
    const { page, context } = await openAtlas('?view=outcomes&npnru=with&zone=department-93&table=open')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await settled(page)
    await page.getByRole('button', { name: 'Méthode : Taux de pauvreté à 60 %, 2019' }).click()
    const dialog = page.getByRole('dialog', { name: 'Méthode' })
    await dialog.getByRole('button', { name: 'Copier le SQL : Taux de pauvreté à 60 % par quartier' }).click()
    const sql = await page.evaluate(() => navigator.clipboard.readText())
    const names = usedTables([sql], manifest).map(({ name }) => name as TableName)
    const database = await openDatabase(names)
    const series = outcomeSeriesOf(database.run(sql))
    for (const row of names) await dialog.getByRole('rowheader', { name: row }).waitFor()

    await dialog.getByRole('button', { name: 'Copier le lien' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`&data=${version}`)
    await dialog.getByRole('button', { name: 'Fermer' }).click()
    const screen = await listOnScreen(page)
    expect(screen.length).toBeGreaterThan(3)
    for (const [code = '', , , figure = ''] of screen) {
      const value = series.get(code)?.get(2019)?.value ?? Number.NaN
      expect([code, figureIn(figure)]).toEqual([code, Number.isNaN(value) ? null : Number(value.toFixed(1))])
    }
  })
})

test('the table of the investments as CSV for Excel: the amounts of the screen to the cent', async () => {
  const { page } = await openAtlas('?zone=department-31&table=open')
  await settled(page, 'answer-drawn')
  const { bytes } = await takenAway(page, 'CSV pour Excel')
  const text = new TextDecoder().decode(unzipSync(bytes)['donnees.csv'])
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true
  })
  const written = data.map((row) => [row['Code'], Number((row['Montant'] ?? '').replace(',', '.'))])
  const screen = (await listOnScreen(page)).map((row) => [row[0], figureIn(row[3] ?? '')])
  expect(written.toSorted()).toEqual(screen.toSorted())
})

test('the method of the investments shows what was asked, and one of an area what was asked for it', async () => {
  const { page } = await openAtlas('?zone=department-31')
  await settled(page, 'answer-drawn')
  await page.getByRole('button', { name: /^Méthode : Montant 2024/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Méthode' })
  await dialog.getByRole('heading', { name: 'Chiffres du territoire' }).waitFor()
  expect(await dialog.locator('pre').count()).toBeGreaterThan(5)
  expect(await dialog.locator('pre').first().textContent()).toContain(`'31'`)
  await page.keyboard.press('Escape')
  expect(await dialog.count()).toBe(0)

  const card = await openAtlas('?selected=department-31')
  await settled(card.page, 'answer-drawn')
  await card.page.getByRole('button', { name: 'Méthode : Haute-Garonne' }).click()
  const statement = card.page.getByRole('region', { name: 'SQL : Montants connus par département' })
  expect(await statement.textContent()).toContain(`f.department = '31'`)
})

test('a link made with other data says so, with both versions, and only until the reader goes on', async () => {
  const { page } = await openAtlas('?v=1&zone=department-93&data=ffffffff')
  await settled(page, 'answer-drawn')
  const notice = page.getByRole('alert').filter({ hasText: 'données ont changé' })
  await notice.waitFor()
  expect(await notice.textContent()).toContain('ffffffff')
  expect(await notice.textContent()).toContain(version)
  await notice.getByRole('button', { name: 'J’ai compris' }).click()
  await page.getByRole('button', { name: 'Ouvrir le tableau' }).click()
  await page.waitForURL((url) => url.search.includes('table=open') && !url.search.includes('data='))
})

test('the link that is copied opens without a notice and carries the version', async () => {
  const { page, context } = await openAtlas('?zone=department-93')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await settled(page, 'answer-drawn')
  await page.getByRole('button', { name: 'Partager' }).press('Enter')
  await page.locator('button:focus', { hasText: 'Copier le lien' }).press('Enter')
  await page.getByText('Lien copié').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(new RegExp(`zone=department-93&data=${version}$`))
  const again = await openAtlas(new URL(link).search)
  await settled(again.page, 'answer-drawn')
  expect(await again.page.getByRole('alert').count()).toBe(await page.getByRole('alert').count())
})

describe('axe finds nothing against the dialogs', () => {
  test.each([
    ['the export of data', bivariate, 'Exporter les données', undefined],
    ['the method', bivariate, 'Méthode du tableau', undefined],
    ['the export of data on a phone', bivariate, 'Exporter les données', { width: 390, height: 844 }],
    ['the method on a phone', bivariate, 'Méthode du tableau', { width: 390, height: 844 }]
  ] as const)('%s', async (_, search, button, viewport) => {
    const { page } = await openAtlas(search, viewport)
    await settled(page)
    await page.getByRole('region', { name: 'Tableau' }).getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Fermer' }).waitFor()
    const { scrollWidth, clientWidth } = await dialog.evaluate(({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth
    }))
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    expect(await violations(page)).toEqual([])
  })
})
