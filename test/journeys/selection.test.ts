import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { formatCount } from '../../src/core/format.ts'
import { outlinesFromArrow } from '../../src/geo/outlines.ts'
import { MaskState, shapeAreas, shapeMask } from '../../src/geo/shapes/mask.ts'
import { regionsOver } from '../../src/geo/shapes/region.ts'
import { shapesOf } from '../../src/geo/shapes/shapesText.ts'
import { selectionSql } from '../../src/query/selection/selectionSql.ts'
import { filterOf } from '../../src/state/selection/filterText.ts'
import { openDatabase, publishedPlaces, tableBytes } from '../sql/database.ts'
import { openAtlas } from './openAtlas.ts'

let database: Awaited<ReturnType<typeof openDatabase>>
const places = publishedPlaces()

beforeAll(async () => {
  database = await openDatabase([
    'territories',
    'neighbourhoods',
    'neighbourhoods_2015',
    'indicators_income',
    'programme_presence',
    'neighbourhood_programmes'
  ])
})

async function settled(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('outcomes-drawn').length > 0)
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

const selected = (page: Page) => page.getByTestId('selected')
const kept = (count: number, generation: string) => `${formatCount(count)}\u00a0quartiers de ${generation}`

/** How many QPV 2024 the shapes of a link keep, by the same geometry on the same outlines. */
function caught(shapes: string): number {
  const outlines = outlinesFromArrow(tableBytes('neighbourhood_outlines'))
  const [department, region] = [
    outlinesFromArrow(tableBytes('department_outlines')),
    outlinesFromArrow(tableBytes('region_outlines'))
  ]
  const regionOf = regionsOver({ department, region, neighbourhood: { '2015': null, '2024': outlines } })
  const areas = shapeAreas(places.at('neighbourhood'), outlines)
  const mask = shapeMask(shapesOf(shapes).map(regionOf), { kind: 'touch' }, areas)
  return mask.filter((state) => state === MaskState.kept).length
}

function countOf(
  filter: string,
  generation: '2015' | '2024',
  codes: readonly string[] | null = null
): number {
  const question = { filter: filterOf(filter, { places }), generation, codes, own: [] }
  return database
    .run(selectionSql(question))
    .numbers('kept')
    .reduce((sum, one) => sum + one, 0)
}

test('a filter is built by keyboard, told in a sentence, counted as SQL counts, kept in the link and undone by Back', async () => {
  const { page } = await openAtlas('?v=1&view=outcomes')
  await settled(page)
  expect(await selected(page).textContent()).toContain('Tous les quartiers de 2015')
  await page.getByRole('button', { name: 'Filtrer par conditions…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Ajouter une condition' }).press('Enter')
  const field = dialog.getByRole('combobox').first()
  await field.fill('taux de pauvreté à 60')
  await page
    .getByRole('option', { name: /Taux de pauvreté à 60/ })
    .first()
    .waitFor()
  await field.press('Enter')
  const from = dialog.getByLabel(/, au moins$/)
  await from.fill('40')
  await from.press('Enter')
  const expected = countOf('poverty-rate:2019:40~', '2015')
  const sentence = dialog.getByTestId('sentence')
  await sentence.getByText(kept(expected, '2015')).waitFor()
  expect(await sentence.textContent()).toContain(
    'taux de pauvreté à 60 % en 2019 d’au moins 40 %'.replaceAll(' %', '\u00a0%')
  )
  expect(page.url()).toContain('filter=poverty-rate:2019:40~')
  await page.keyboard.press('Escape')
  await settled(page)
  expect(await selected(page).textContent()).toContain(kept(expected, '2015'))
  expect(await page.getByTestId('kept').textContent()).toContain(`${formatCount(expected)}\u00a0quartiers`)
  // One step took the bound, the one before it the condition.
  await page.goBack()
  await page.waitForFunction(() => !location.search.includes('40~'))
  await page.goBack()
  await selected(page).getByText('Tous les quartiers de 2015').waitFor()
})

test('conditions of a link with and, or and not keep what SQL keeps, above the neighbourhood too', async () => {
  const filter = 'poverty-rate:2019:40~,or(npnru:with,programme:acv),-region:11'
  const { page } = await openAtlas(`?v=1&view=outcomes&filter=${filter}`)
  await settled(page)
  const expected = countOf(filter, '2015')
  expect(expected).toBeGreaterThan(10)
  await selected(page).getByText(kept(expected, '2015')).waitFor()
  await page.getByText('Dép.', { exact: true }).click()
  await settled(page)
  const departments = database.run(`SELECT count(DISTINCT department)::integer AS n FROM neighbourhoods_2015
    WHERE code IN (SELECT code FROM (${selectionSql({ filter: filterOf(filter, { places }), generation: '2015', codes: null, own: [] })}) WHERE kept = 1)`)
  await page
    .getByTestId('kept')
    .getByText(`${departments.numbers('n')[0]} départements`)
    .waitFor()
})

test('all neighbourhoods within 5 km of a point: counted, moved by the arrows, in the link, listed', async () => {
  const shapes = 'in:circle:2.36,48.92,5'
  const { page } = await openAtlas(
    `?v=1&view=outcomes&generation=2024&camera=2.36,48.92,10&shapes=${shapes}&table=open`
  )
  await settled(page)
  const expected = caught(shapes)
  await selected(page).getByText(kept(expected, '2024')).waitFor()
  const rows = page.getByRole('region', { name: 'Tableau' }).locator('tbody tr')
  await expect.poll(() => rows.count()).toBe(expected)
  await page.getByRole('button', { name: /Cercle de 5 km de rayon.*déplacer/ }).focus()
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.waitForFunction(() => !location.search.includes('2.36,48.92,5'))
  await settled(page)
  const moved = new URLSearchParams(new URL(page.url()).search).get('shapes') ?? ''
  expect(moved).toMatch(/^in:circle:/)
  expect(moved).not.toBe(shapes)
  const after = caught(moved)
  await selected(page).getByText(kept(after, '2024')).waitFor()
  await expect.poll(() => rows.count()).toBe(after)
  await page.reload()
  await settled(page)
  await selected(page).getByText(kept(after, '2024')).waitFor()
})

test('a circle is drawn by mouse, and what it leaves is what its link leaves', async () => {
  const { page } = await openAtlas('?v=1&view=outcomes&generation=2024&camera=5.4,43.35,10')
  await settled(page)
  await page.getByText('Dessiner sur la carte').click()
  await page.getByRole('button', { name: 'Cercle', exact: true }).click()
  const map = page.getByRole('region', { name: 'Carte et légende' })
  const box = (await map.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 40, { steps: 4 })
  await page.mouse.up()
  await page.waitForFunction(() => location.search.includes('shapes=in:circle:'))
  await settled(page)
  const drawn = new URLSearchParams(new URL(page.url()).search).get('shapes') ?? ''
  await selected(page)
    .getByText(kept(caught(drawn), '2024'))
    .waitFor()
  await page.goBack()
  await selected(page).getByText('Tous les quartiers de 2024').waitFor()
})

test('what a stranger’s link asks and cannot be read is ignored, and said', async () => {
  const { page } = await openAtlas(
    `?v=1&view=outcomes&filter=constructor:1~2&shapes=in:circle:900,0,5&caught=share-400`
  )
  await settled(page)
  await page.getByText('champ de filtre inconnu').waitFor()
  expect(await selected(page).textContent()).toContain('Tous les quartiers de 2015')
})
