import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { indicators } from '../../src/catalogue/indicators/index.ts'
import type { Generation } from '../../src/catalogue/generation.ts'
import { indicatorTable } from '../../src/catalogue/outcomeMeasures.ts'
import { formatNumber } from '../../src/core/format.ts'
import { quartiles } from '../../src/core/statistics.ts'
import { figuresSql } from '../../src/query/figures.ts'
import { outcomeSeriesSql } from '../../src/query/outcomes/series.ts'
import { areaRows } from '../../src/state/areaRows.ts'
import { gapsOf } from '../../src/state/gaps.ts'
import { cellAt, outcomeSeriesOf, undated } from '../../src/state/outcomes/figure.ts'
import { openDatabase, publishedPlaces, tableColumns } from '../sql/database.ts'
import { subject } from '../sql/subjects.ts'
import { openAtlas } from './openAtlas.ts'

let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase([
    'territories',
    'neighbourhoods',
    'funding',
    'gaps',
    'neighbourhoods_2015',
    'indicators_2024',
    'indicators_income',
    'indicators_population',
    'indicators_employment'
  ])
})

async function settled(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('outcomes-drawn').length > 0)
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

/** An indicator at every area, from SQL on the same tables. */
function series(id: string, generation: Generation, level: 'neighbourhood' | 'contract' = 'neighbourhood') {
  const indicator = indicators.find((one) => one.id === id)!
  const table = indicatorTable(indicator, generation)
  const question = { indicator, table, generation, level, npnru: 'all' as const, codes: null, sameIn: null }
  return outcomeSeriesOf(database.run(outcomeSeriesSql(question)))
}

const percent = (value: number) => `${formatNumber(value, 1)}\u00a0%`

/** Goes to another address of the same page, as a link or the back button does. */
async function follow(page: Page, search: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  await settled(page)
}

/** The drawing of a chart, which takes the brush. */
const plot = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).locator('.plot')

/** Drags across a chart from one share of its width to another, at its middle. */
async function drag(page: Page, target: Locator, from: [number, number], to: [number, number]) {
  await target.scrollIntoViewIfNeeded()
  const box = (await target.boundingBox())!
  const at = ([x, y]: [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]))
  await page.mouse.move(...at(to))
  await page.mouse.up()
}

test('the view opens with the poverty of QPV 2015, its median that of SQL, and the caution beside it', async () => {
  const { page } = await openAtlas('?view=outcomes')
  await settled(page)
  const values = [...series('poverty-rate', '2015').values()].map(
    (years) => years.get(2019)?.value ?? Number.NaN
  )
  expect((await page.getByTestId('median').textContent())?.trim()).toBe(percent(quartiles(values).median))
  await page.getByText('Deux millésimes qui se suivent ne se lisent pas comme une évolution').waitFor()
  expect(await page.title()).toBe('Résultats – Faubourg, l’atlas des quartiers prioritaires')
})

test('a brush filters chip, count, table and address; reload keeps it and Back takes it away', async () => {
  const { page } = await openAtlas('?view=outcomes&table=open')
  await settled(page)
  const all = await page.getByTestId('kept').textContent()
  await drag(page, plot(page, 'Distribution'), [0.55, 0.5], [0.95, 0.5])
  await page.waitForURL(/brush=first:/)
  const [, min, max] = /brush=first:([\d.-]+)~([\d.-]+)/.exec(page.url())!
  const kept = [...series('poverty-rate', '2015').values()].filter((years) => {
    const value = years.get(2019)?.value ?? Number.NaN
    return value >= Number(min) && value <= Number(max)
  }).length
  expect(kept).toBeGreaterThan(10)
  const count = page.getByTestId('kept')
  expect(await count.textContent()).toContain(`${kept}\u00a0quartiers sur 1\u202f400`)
  const again = await openAtlas(new URL(page.url()).search)
  await settled(again.page)
  expect(await again.page.getByTestId('kept').textContent()).toBe(await count.textContent())
  await page.goBack()
  await expect.poll(() => count.textContent()).toBe(all)
})

test('the same brush by keyboard: two numbers', async () => {
  const { page } = await openAtlas('?view=outcomes&zone=department-93')
  await settled(page)
  await page.getByRole('spinbutton', { name: 'Taux de pauvreté à 60 %, de' }).fill('40')
  await page.keyboard.press('Enter')
  await page.waitForURL(/brush=first:40~/)
  await page.getByRole('button', { name: /Retirer le filtre Taux de pauvreté/ }).click()
  await page.waitForURL((url) => !url.search.includes('brush'))
})

describe('where need is high and money low', () => {
  test('the bivariate map of contracts is brushed in its corner, and the list is the one of SQL', async () => {
    const { page } = await openAtlas(
      '?view=outcomes&generation=2024&by=contract&second=funding-adultes-relais&drawn=bivariate&brush=first:50~80,second:0~15&table=open'
    )
    await settled(page)
    const poverty = series('poverty-rate', '2024', 'contract')
    const asked = subject({ programmes: ['adultes-relais'], measure: 'per-inhabitant', level: 'contract' })
    const places = publishedPlaces()
    const expected = areaRows(database.run(figuresSql(asked)), asked, places, gapsOf(tableColumns('gaps')))
      .filter((row) => row.status === 'value' || row.status === 'zero')
      .filter((row) => {
        const rate = cellAt(poverty, row.place.code, undated).value
        return rate >= 50 && rate <= 80 && row.perInhabitant >= 0 && row.perInhabitant <= 15
      })
      .map((row) => row.place.code)
    expect(expected.length).toBeGreaterThan(5)
    const codes = await page
      .getByRole('region', { name: 'Tableau' })
      .locator('tbody td:first-child')
      .allTextContents()
    expect(codes.map((code) => code.trim()).toSorted()).toEqual(expected.toSorted())
    await page.getByText('Deux mesures croisées').waitFor()
  })
})

test('renewal areas and the others: the same neighbourhoods each year, and no effect claimed', async () => {
  const { page } = await openAtlas('?view=outcomes')
  await settled(page)
  await page.getByRole('heading', { name: 'NPNRU et autres quartiers' }).waitFor()
  const table = tableColumns('neighbourhoods_2015')
  const npnru = new Set(table.texts('code').filter((_, row) => table.numbers('npnru')[row] === 1))
  const poverty = series('poverty-rate', '2015')
  const always = [...poverty].filter(
    ([code, years]) =>
      npnru.has(code) && [2016, 2017, 2018, 2019].every((year) => Number.isFinite(years.get(year)?.value))
  )
  await page
    .getByText(`NPNRU : mêmes ${always.length} quartiers chaque année`.replace(' :', '\u00a0:'))
    .waitFor()
  await page.getByText('Une différence observée n’est pas un effet du programme.').waitFor()
})

test('hovering the ranking marks the area in the distribution, and a click opens it', async () => {
  const { page } = await openAtlas('?view=outcomes&zone=department-31')
  await settled(page)
  const row = page.getByRole('row', { name: /Grand Mirail/ }).first()
  await row.scrollIntoViewIfNeeded()
  await row.hover()
  await page
    .getByText(/^Grand Mirail\s*:\s*49,2\s%/)
    .first()
    .waitFor()
  await row.getByRole('button').click()
  await page.waitForURL(/picked=QP031007/)
  await page.getByRole('heading', { level: 3, name: 'Grand Mirail' }).waitFor()
  await page.getByRole('link', { name: 'Ouvrir la fiche' }).click()
  await page.waitForURL(/view=area.*area=neighbourhood2015-QP031007/)
})

test('figures on the screen are those of SQL for neighbourhoods across the country, overseas included', async () => {
  const { page } = await openAtlas('?view=outcomes')
  await settled(page)
  const rates = series('employment-rate', '2015')
  const codes = [
    'QP031007',
    'QP093028',
    'QP013047',
    'QP059018',
    'QP067009',
    'QP02B002',
    'QP971001',
    'QP972002',
    'QP974001',
    'QP973004'
  ]
  let known = 0
  for (const code of codes) {
    await follow(page, `?view=outcomes&outcome=employment-rate&year=2022&picked=${code}`)
    const cell = cellAt(rates, code, 2022)
    if (cell.status === 'value') known++
    const said = cell.status === 'value' ? percent(cell.value) : 'manquant'
    await expect
      .poll(async () => [code, (await page.getByTestId('picked').textContent())?.trim()])
      .toEqual([code, said])
  }
  expect(known).toBeGreaterThan(5)
})

test('one of two maps is moved, and the link keeps where', async () => {
  const { page } = await openAtlas('?view=outcomes&second=employment-rate&beside=map')
  await settled(page)
  const maps = page.locator('canvas.maplibregl-canvas')
  await expect.poll(() => maps.count()).toBe(2)
  await drag(page, maps.first(), [0.5, 0.5], [0.6, 0.6])
  await page.waitForURL(/camera=/)
})

test('on a phone: filters and charts open over the map, and nothing is wider than the screen', async () => {
  const { page } = await openAtlas('?view=outcomes', { width: 390, height: 844 })
  await settled(page)
  await page.getByRole('button', { name: 'Chiffres' }).click()
  await page.getByRole('heading', { name: 'Distribution' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Fermer' }).click()
  await page.getByRole('button', { name: 'Filtres' }).click()
  await page.getByLabel('Indicateur').selectOption('employment-rate')
  await page.waitForURL(/outcome=employment-rate/)
})
