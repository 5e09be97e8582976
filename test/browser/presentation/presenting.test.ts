import { afterEach, expect, test, vi } from 'vitest'
import { Navigation } from '../../../src/state/navigation.svelte.ts'
import { packed } from '../../../src/state/presentation/packed.ts'
import { Presenting } from '../../../src/state/presentation/presenting.svelte.ts'
import type { Presentation } from '../../../src/state/presentation/presentation.ts'
import { smallPlaces } from '../../state/places.ts'

const start = location.href
const known = { places: smallPlaces(), sources: ['anct-fonjep'], dataVersion: '0a1b2c3d' }
const step = (search: string) => ({ search, title: '', text: '' })
const three: Presentation = {
  title: 'Trois vues',
  dataVersion: '0a1b2c3d',
  steps: [step('?v=1&zone=department-93'), step(''), step('?v=1&view=data')]
}
const link = `#presentation=${packed(three)}`
const stops: (() => void)[] = []

function opened(address = '') {
  history.replaceState(null, '', `${location.pathname}${address}`)
  const navigation = new Navigation(known)
  const presenting = new Presenting(navigation)
  stops.push(navigation.follow(), presenting.follow())
  return { navigation, presenting }
}

afterEach(() => {
  stops.splice(0).forEach((stop) => stop())
  history.replaceState(null, '', start)
})

test('a link to a presentation alone opens the view of its step', () => {
  const { navigation, presenting } = opened(`${link}&step=3`)
  expect(presenting.presentation).toEqual(three)
  expect(presenting.index).toBe(2)
  expect(navigation.choice.view).toBe('data')
  expect(location.search).toBe('?v=1&view=data')
})

test('Back returns step by step, and then to what was there before', async () => {
  const { navigation, presenting } = opened('?v=1&measure=posts')
  presenting.start(three)
  presenting.to(1)
  presenting.to(2)
  history.back()
  await vi.waitFor(() => expect(presenting.index).toBe(1))
  expect(navigation.choice.view).toBe('investments')
  history.back()
  await vi.waitFor(() => expect(navigation.choice.zone?.code).toBe('93'))
  history.back()
  await vi.waitFor(() => expect(presenting.presentation).toBeNull())
  expect(location.search + location.hash).toBe('?v=1&measure=posts')
})

test('there is no step before the first nor after the last', () => {
  const { presenting } = opened(link)
  const { length } = history
  presenting.to(-1)
  presenting.to(3)
  expect([presenting.index, history.length]).toEqual([0, length])
})

test('the reader may move the map and return to the view of the step', async () => {
  const { navigation, presenting } = opened(link)
  expect(presenting.isMoved).toBe(false)
  navigation.go({ camera: { lon: 2, lat: 48, zoom: 9 } }, 'replace')
  expect([presenting.isMoved, presenting.index]).toEqual([true, 0])
  presenting.restore()
  expect([presenting.isMoved, navigation.choice.camera]).toEqual([false, null])
  history.back()
  await vi.waitFor(() => expect(navigation.choice.camera?.zoom).toBe(9))
})

test('a reload keeps the step, and the map where the reader left it', () => {
  const { navigation, presenting } = opened(link)
  presenting.to(1)
  navigation.go({ measure: 'posts' })
  const again = new Navigation(known)
  const reloaded = new Presenting(again)
  expect([reloaded.index, again.choice.measure, reloaded.isMoved]).toEqual([1, 'posts', true])
})

test('leaving stays on the view, and Back returns to the step', async () => {
  const { navigation, presenting } = opened(`${link}&step=3`)
  presenting.leave()
  expect(presenting.presentation).toBeNull()
  expect([navigation.choice.view, location.hash]).toEqual(['data', ''])
  history.back()
  await vi.waitFor(() => expect(presenting.index).toBe(2))
})

test('a link to a part of the page does not end the presentation', async () => {
  const { presenting } = opened(`${link}&step=2`)
  location.hash = '#figures'
  await vi.waitFor(() => expect(location.hash).toContain('presentation'))
  expect(presenting.index).toBe(1)
})

test('another step written into the address is shown', async () => {
  const { navigation, presenting } = opened(link)
  location.hash = `${link}&step=3`
  await vi.waitFor(() => expect(navigation.choice.view).toBe('data'))
  expect(presenting.index).toBe(2)
})

test.each(['#presentation=', '#presentation=1.AAAA&step=2', '#presentation=9.abc'])(
  'what is no presentation is told, and the atlas opens: %s',
  (hash) => {
    const { navigation, presenting } = opened(`?v=1&measure=posts${hash}`)
    expect(presenting.presentation).toBeNull()
    expect(navigation.choice.measure).toBe('posts')
    expect(navigation.notices).toEqual([expect.stringMatching(/^Présentation : .*montrée\.$/)])
    expect(location.hash).toBe('')
  }
)

test('a step beyond the last is the last, and what is lost of a view is told once', () => {
  const lost = { ...three, dataVersion: 'ffffffff', steps: [step('?zone=department-999')] }
  const { navigation, presenting } = opened(`#presentation=${packed(lost)}&step=40`)
  expect(presenting.index).toBe(0)
  expect(navigation.notices).toEqual([
    'Étape 1 : territoire inconnu : department-999. Cette partie est ignorée.',
    expect.stringContaining('Les données ont changé')
  ])
  expect(new Navigation(known).notices).toEqual([])
})
