import { expect, test } from 'vitest'
import type { Contents } from '../../../src/exports/series/contents.ts'
import { changed, opening } from '../../../src/state/choice.ts'
import { usualComposition } from '../../../src/state/composer/composition.ts'
import { investmentMaps } from '../../../src/state/series/investments.ts'
import { makeSeries, type MadeMap, type SeriesAsked } from '../../../src/state/series/making.ts'
import { territorySeries } from '../../../src/state/series/territories.ts'
import { publishedAtlas } from './published.ts'

const atlas = await publishedAtlas()
const region = changed(opening, { zone: { level: 'region', code: '11' } })
const series = territorySeries(region, atlas.tables.places)[0]!

const asked: SeriesAsked = {
  title: 'Île-de-France',
  notes: [],
  members: series.members.slice(0, 4),
  prepare: (signal) => investmentMaps(atlas, series, series.members, true, signal),
  composition: { ...usualComposition, title: 'Postes' },
  date: new Date(2026, 10, 27),
  dataVersion: atlas.dataVersion,
  link: 'http://localhost/',
  linkOf: ({ zone }) => `http://localhost/?zone=${zone?.code}`,
  measureText: (text, sizePx) => text.length * sizePx * 0.5
}

function binding(refused: string | null = null) {
  const added: MadeMap[] = []
  return {
    added,
    finishedWith: [] as Contents[],
    extension: 'test',
    add(map: MadeMap) {
      if (map.page && map.member.code === refused) return Promise.reject(new Error('too large'))
      added.push(map)
      return Promise.resolve()
    },
    finished(contents: Contents) {
      this.finishedWith.push(contents)
      return Promise.resolve(new Blob(['made']))
    }
  }
}

test('a title of the reader’s own has the name of each territory beside it', async () => {
  const file = binding()
  const { maps } = await makeSeries(asked, file, new AbortController().signal, () => undefined)
  expect(maps).toBe(4)
  expect(file.added.map(({ title }) => title)).toEqual([
    'Postes, Paris',
    'Postes, Seine-et-Marne',
    'Postes, Yvelines',
    'Postes, Essonne'
  ])
  expect(file.added[1]?.link).toBe('http://localhost/?zone=77')
})

test('a map that fails is told in its place, and the others are made', async () => {
  const file = binding('77')
  const made = await makeSeries(asked, file, new AbortController().signal, () => undefined)
  expect(made.failed).toEqual([{ name: 'Seine-et-Marne', reason: 'too large' }])
  expect(file.added.map(({ page }) => page !== null)).toEqual([true, false, true, true])
  expect(file.finishedWith[0]?.entries[1]).toEqual({ name: 'Seine-et-Marne', remark: 'carte non faite' })
})

test('a series that is cancelled half-way closes no file, and asks nothing more', async () => {
  const file = binding()
  const stop = new AbortController()
  const making = makeSeries(asked, file, stop.signal, ({ done }) => {
    if (done === 2) stop.abort(new Error('cancelled'))
  })
  await expect(making).rejects.toThrow('cancelled')
  expect(file.added).toHaveLength(2)
  expect(file.finishedWith).toEqual([])
})
