import { afterEach, expect, test, vi } from 'vitest'
import { Navigation } from '../../src/state/navigation.svelte.ts'
import { smallPlaces } from '../state/places.ts'

const start = location.href
const known = { places: smallPlaces(), sources: ['anct-fonjep'], dataVersion: '0a1b2c3d' }

afterEach(() => history.replaceState(null, '', start))

test('a change is written to the address, and Back takes it away again', async () => {
  history.replaceState(null, '', location.pathname)
  const navigation = new Navigation(known)
  const stop = navigation.follow()
  navigation.go({ measure: 'posts' })
  navigation.go({ zone: { level: 'department', code: '93' } })
  expect(location.search).toBe('?v=1&zone=department-93&measure=posts')
  history.back()
  await vi.waitFor(() => expect(navigation.choice.zone).toBeNull())
  expect(navigation.choice.measure).toBe('posts')
  stop()
})

test('Back from a source of the catalogue returns to the map as it was', async () => {
  history.replaceState(null, '', location.pathname)
  const navigation = new Navigation(known)
  const stop = navigation.follow()
  navigation.go({ measure: 'posts', camera: { lon: 2, lat: 48, zoom: 9 } })
  const map = navigation.choice
  navigation.go({ view: 'data', sources: ['anct-fonjep'] })
  expect(location.search).toContain('view=data')
  history.back()
  await vi.waitFor(() => expect(navigation.choice).toEqual(map))
  stop()
})

test('leaving the catalogue closes what was open in it', () => {
  history.replaceState(null, '', location.pathname)
  const navigation = new Navigation(known)
  navigation.go({ view: 'data', section: 'sources', sources: ['anct-fonjep'] })
  navigation.go({ view: 'investments' })
  expect(location.search).toBe('')
})

test('panning is not a step back', () => {
  history.replaceState(null, '', location.pathname)
  const navigation = new Navigation(known)
  const { length } = history
  navigation.go({ camera: { lon: 2, lat: 48, zoom: 9 } }, 'replace')
  expect(location.search).toContain('camera=2,48,9')
  expect(history.length).toBe(length)
})

test('a change to what is already chosen leaves no trace', () => {
  history.replaceState(null, '', location.pathname)
  const navigation = new Navigation(known)
  const { length } = history
  navigation.go({ measure: navigation.choice.measure })
  expect(history.length).toBe(length)
})

test('a link made with other data is told once: neither the next step nor Back repeats it', async () => {
  history.replaceState(null, '', `${location.pathname}?v=1&measure=posts&data=ffffffff`)
  const navigation = new Navigation(known)
  const stop = navigation.follow()
  expect(navigation.notices).toHaveLength(1)
  navigation.dismiss()
  navigation.go({ zone: { level: 'department', code: '93' } })
  expect(location.search).toBe('?v=1&zone=department-93&measure=posts')
  history.back()
  await vi.waitFor(() => expect(navigation.choice.zone).toBeNull())
  expect(location.search).toBe('?v=1&measure=posts')
  expect(navigation.notices).toEqual([])
  stop()
})
