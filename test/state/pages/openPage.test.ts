import { expect, test } from 'vitest'
import { outlinesFromArrow } from '../../../src/geo/outlines.ts'
import { openPage } from '../../../src/state/pages/openPage.ts'
import { publishedPlaces, tableBytes, tableColumns } from '../../sql/database.ts'
import type { AtlasTables } from '../../../src/state/atlas.svelte.ts'
import type { PageArea } from '../../../src/state/choices/pages.ts'

const outlines = {
  neighbourhood: outlinesFromArrow(tableBytes('neighbourhood_outlines')),
  department: outlinesFromArrow(tableBytes('department_outlines')),
  region: outlinesFromArrow(tableBytes('region_outlines'))
}
const places = publishedPlaces()

/** The published tables, as far as a page reads them. */
const tables: Pick<AtlasTables, 'places' | 'outlines' | 'columns' | 'outlines2015'> = {
  places,
  outlines,
  columns: (name) => Promise.resolve(tableColumns(name)),
  outlines2015: () => Promise.resolve(outlinesFromArrow(tableBytes('neighbourhood_outlines_2015')))
}
const open = (level: PageArea['level'], code: string) => openPage({ level, code }, tables)

test('a neighbourhood of 2024 names its ancestor with both shares of area, and shows it apart', async () => {
  const page = await open('neighbourhood', 'QN03101M')
  // Crosswalk of the outlines of 2015 and 2024: 98 % of Saint Jean 2015 is 82 % of Saint Jean 2024.
  expect(page?.kin).toEqual([
    {
      level: 'neighbourhood2015',
      code: 'QP031001',
      name: 'Saint Jean',
      shareOfOwn: 0.8164,
      shareOfKin: 0.9801
    }
  ])
  expect(page?.blocks.map(({ code, generation }) => [code, generation])).toEqual([
    ['QN03101M', '2024'],
    ['QP031001', '2015']
  ])
  expect(page?.blocks[1]?.intro).toContain('82\u00a0% de la surface du quartier 2024')
})

test('a neighbourhood of 2015 names its successor, and has its own figures alone', async () => {
  const page = await open('neighbourhood2015', 'QP031007')
  expect(page?.kin.map(({ code, name }) => [code, name])).toEqual([['QN03107M', 'Grand Mirail']])
  expect(page?.blocks.map(({ code }) => code)).toEqual(['QP031007'])
  expect(page?.subject.contract?.name).toBe('Toulouse Métropole')
})

test('a neighbourhood that is only a code has a page without a map', async () => {
  const page = await open('neighbourhood2015', 'QP971001')
  expect(page?.map).toBeNull()
  expect(page?.subject).toMatchObject({ name: 'Boissard-Morne Flory', outlined: false, contract: null })
  expect(page?.kin).toEqual([])
})

test('every one of the QPV 2015 without outline can be opened', async () => {
  const older = tableColumns('neighbourhoods_2015')
  const codes = older.texts('code').filter((_, row) => older.numbers('outlined')[row] === 0)
  expect(codes).toHaveLength(104)
  const pages = await Promise.all(codes.map((code) => open('neighbourhood2015', code ?? '')))
  expect(pages.filter((page) => !page || page.map || page.blocks.length !== 1)).toEqual([])
})

test('a code that no table knows has no page', async () => {
  expect(await open('neighbourhood2015', 'QP031999')).toBeNull()
})

test('a territory shows its neighbourhoods of each generation apart', async () => {
  for (const [level, code] of [
    ['department', '31'],
    ['contract', '243100518']
  ] as const) {
    const page = await open(level, code)
    expect(page?.blocks.map(({ generation, set }) => [generation, set?.level])).toEqual([
      ['2024', level],
      ['2015', level]
    ])
    expect(page?.map?.subject.length).toBeGreaterThan(10)
  }
})
