import { expect, test } from 'vitest'
import { figuresSql } from '../../../src/query/figures.ts'
import { areaRows } from '../../../src/state/areaRows.ts'
import { changed, opening } from '../../../src/state/choice.ts'
import { limitsInForce, maxRadiusOf, paint, polygonsOf } from '../../../src/state/paint.ts'
import { investmentMaps } from '../../../src/state/series/investments.ts'
import type { SeriesMember } from '../../../src/state/series/series.ts'
import { territorySeries } from '../../../src/state/series/territories.ts'
import { subjectOf } from '../../../src/state/subjectOf.ts'
import { publishedAtlas } from './published.ts'

const atlas = await publishedAtlas()
const { tables } = atlas
const region = changed(opening, { zone: { level: 'region', code: '11' } })
const series = territorySeries(region, tables.places).find(({ id }) => id === 'department-11')!
const signal = new AbortController().signal
const member = (code: string): SeriesMember => series.members.find((one) => one.code === code)!

/** What the screen paints for a choice: see Picture. */
async function onScreen(choice: typeof opening) {
  const subject = subjectOf(choice, tables.places)
  const rows = areaRows(await atlas.engine.run(figuresSql(subject)), subject, tables.places, tables.gaps)
  return paint(rows, subject, {
    map: choice.map,
    limits: limitsInForce(choice, subject, rows),
    polygons: polygonsOf(subject.level, tables.outlines),
    maxRadiusPx: maxRadiusOf(atlas.widthPx, atlas.heightPx)
  })
}

test('a map with classes of its own is the one that the screen draws for the same choice', async () => {
  const draw = await investmentMaps(atlas, series, series.members, false, signal)
  const { map, choice, lack } = await draw(member('77'), signal)
  const screen = await onScreen(choice)
  expect(lack).toBe('')
  expect(map.title).toBe('Adultes-relais et FONJEP par contrat de ville, Seine-et-Marne')
  expect(map.legend).toEqual(screen.legend)
  expect(map.picture).toEqual({ ...screen.picture, selected: -1, hovered: -1 })
  expect(map.inside).toEqual(['77'])
})

test('maps that share their classes have those of the whole region, in their link too', async () => {
  const draw = await investmentMaps(atlas, series, series.members, true, signal)
  const whole = await onScreen(region)
  const [seineEtMarne, yvelines] = [await draw(member('77'), signal), await draw(member('78'), signal)]
  const limitsOf = ({ choice }: typeof yvelines) => choice.limits
  expect(limitsOf(seineEtMarne)?.length).toBeGreaterThan(2)
  expect(limitsOf(seineEtMarne)).toEqual(limitsOf(yvelines))
  // An area of Seine-et-Marne is drawn as it is on the map of the region.
  const row = tables.places.at('contract').findIndex(({ departments }) => departments.join() === '77')
  expect(seineEtMarne.map.picture?.radiusPx[row]).toBe(whole.picture.radiusPx[row])
  expect(seineEtMarne.map.picture?.colours.slice(4 * row, 4 * row + 4)).toEqual(
    whole.picture.colours.slice(4 * row, 4 * row + 4)
  )
})

test('a department of which the file holds nothing says so on its map', async () => {
  const draw = await investmentMaps(atlas, series, series.members, true, signal)
  const { map, lack } = await draw(member('93'), signal)
  expect(lack).toBe('données incomplètes')
  expect(map.cautions[0]).toContain('Incomplet. Le fichier publié ne contient rien pour')
})
