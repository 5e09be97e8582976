import { expect, test } from 'vitest'
import { makeDataFile } from '../../../src/exports/data/makeDataFile.ts'
import { sample } from '../../exports/data/sample.ts'

const ignored = () => undefined

test('the worker makes a file and tells how far it is', async () => {
  const shares: number[] = []
  const file = await makeDataFile('geojson', sample(), (share) => shares.push(share))
  const { features } = JSON.parse(await file.text()) as { features: unknown[] }
  expect(features).toHaveLength(5)
  expect(shares.at(-1)).toBe(1)
})

test('what goes wrong in the worker reaches the page', async () => {
  const short = { id: 'a', label: 'a', type: 'text' as const, values: ['one'] }
  await expect(makeDataFile('geojson', { ...sample(), columns: [short] }, ignored)).rejects.toThrow(
    'column a has 1 values for 5 rows'
  )
})

test('who stops it gets the reason, before it starts or while it runs', async () => {
  const stop = new AbortController()
  const making = makeDataFile('geojson', sample(), ignored, stop.signal)
  stop.abort(new Error('not wanted any more'))
  await expect(making).rejects.toThrow('not wanted any more')
  await expect(makeDataFile('geojson', sample(), ignored, stop.signal)).rejects.toThrow('not wanted any more')
})
