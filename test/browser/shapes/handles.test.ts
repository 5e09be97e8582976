import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Shape } from '../../../src/geo/shapes/shape.ts'
import { found } from '../charts/mounted.svelte.ts'
import { ruleBreaks } from '../charts/ruleBreaks.ts'
import { gesture, overlayOn } from './flatMap.svelte.ts'

const rectangle: Shape = { kind: 'rectangle', effect: 'in', west: 2.1, south: 48.8, east: 2.3, north: 48.9 }
const circle: Shape = { kind: 'circle', effect: 'in', centre: [2.3, 48.8], radiusKm: 5 }
const polygon: Shape = {
  kind: 'polygon',
  effect: 'out',
  points: [
    [2.1, 48.7],
    [2.2, 48.7],
    [2.2, 48.8],
    [2.1, 48.8]
  ]
}
const near: Shape = { kind: 'near', effect: 'in', generation: '2024', code: 'QN09302M', distanceKm: 2 }

const handle = (box: HTMLElement, name: string) => {
  const all = [...box.querySelectorAll<HTMLButtonElement>('button.handle')]
  const one = all.find((button) => button.ariaLabel?.replaceAll('\u00a0', ' ').includes(name))
  if (!one) throw new Error(`no handle ${name} among ${all.map(({ ariaLabel }) => ariaLabel).join(' | ')}`)
  return one
}
const press = async (text: string) => {
  await userEvent.keyboard(text)
  flushSync()
}

test.each(['mouse', 'touch'] as const)(
  'a %s moves a corner, told while it moves and once at the end',
  (pointer) => {
    const { box, calls } = overlayOn({ tool: null, shapes: [rectangle] })
    gesture(box, handle(box, 'sommet 3'), [[300, 100], [320, 120], [400, 150]], pointer) // prettier-ignore
    expect(calls.map(({ phase }) => phase)).toEqual(['moving', 'moving', 'done'])
    expect(calls.at(-1)?.shapes).toEqual([{ ...rectangle, east: 2.4, north: 48.85 }])
  }
)

test('a corner goes past the opposite one in one drag', () => {
  const { box, shapes } = overlayOn({ tool: null, shapes: [rectangle] })
  gesture(box, handle(box, 'sommet 3'), [[300, 100], [200, 150], [50, 300]], 'mouse') // prettier-ignore
  expect(shapes()).toEqual([{ ...rectangle, west: 2.05, south: 48.7, east: 2.1, north: 48.8 }])
})

test('a circle is moved by its centre, and grows by its edge', () => {
  const { box, shapes } = overlayOn({ tool: null, shapes: [circle] })
  gesture(box, handle(box, 'déplacer'), [[300, 200], [310, 210], [350, 250]], 'mouse') // prettier-ignore
  expect(shapes()).toEqual([{ ...circle, centre: [2.35, 48.75] }])
  const edge = handle(box, ', rayon')
  const { left, width } = edge.getBoundingClientRect()
  const x = left + width / 2 - box.getBoundingClientRect().left
  gesture(box, edge, [[x, 250], [x + 10, 250], [x + 50, 250]], 'mouse') // prettier-ignore
  const [grown] = shapes()
  expect(grown?.kind === 'circle' && grown.radiusKm).toBeCloseTo(5 + 0.05 * 111.195 * Math.cos(0.851), 1)
})

test('the arrows move what has the focus, faster with shift, and settle when the key is let go', async () => {
  const { box, calls, shapes } = overlayOn({ tool: null, shapes: [circle] })
  handle(box, 'déplacer').focus()
  await press('{ArrowRight}')
  expect(calls.map(({ phase }) => phase)).toEqual(['moving', 'done'])
  expect(shapes()).toEqual([{ ...circle, centre: [2.308, 48.8] }])
  await press('{Shift>}{ArrowUp}{/Shift}')
  expect(shapes()).toEqual([{ ...circle, centre: [2.308, 48.84] }])
  await press('{Tab}')
  await vi.waitFor(() => expect(document.activeElement?.ariaLabel).toContain('Supprimer'))
  await press('{Tab}')
  expect(document.activeElement).toBe(handle(box, ', rayon'))
  await press('{ArrowRight}')
  const [grown] = shapes()
  expect(grown?.kind === 'circle' && grown.radiusKm).toBeGreaterThan(5.4)
})

test('a polygon loses a corner, but never its last three', async () => {
  const { box, shapes } = overlayOn({ tool: null, shapes: [polygon] })
  handle(box, 'sommet 1').focus()
  await press('{Backspace}')
  expect(shapes()).toEqual([{ ...polygon, points: polygon.points.slice(1) }])
  handle(box, 'sommet 1').focus()
  await press('{Backspace}')
  expect(shapes()[0]).toHaveProperty('points.length', 3)
})

test('a distance round a neighbourhood is pulled at its edge', () => {
  const { box, shapes } = overlayOn({ tool: null, shapes: [near] })
  const edge = handle(box, 'distance')
  const { left, top, width } = edge.getBoundingClientRect()
  const from = box.getBoundingClientRect()
  const [x, y] = [left + width / 2 - from.left, top + width / 2 - from.top]
  gesture(box, edge, [[x, y], [x + 5, y], [x + 50, y]], 'mouse') // prettier-ignore
  const [pulled] = shapes()
  expect(pulled?.kind === 'near' && pulled.distanceKm).toBeCloseTo(2 + 0.05 * 111.195 * Math.cos(0.852), 1)
})

test('a shape is deleted by its cross and by the key, the others stay', async () => {
  const { box, shapes } = overlayOn({ tool: null, shapes: [rectangle, circle, polygon] })
  await userEvent.click(found(box, '.delete'))
  expect(shapes()).toEqual([rectangle, circle])
  handle(box, 'Rectangle').focus()
  await press('{Delete}')
  expect(shapes()).toEqual([circle])
  await vi.waitFor(() => expect(box.textContent).toContain('Forme supprimée'))
  expect(box.contains(document.activeElement)).toBe(true)
})

test('only the shape that was last touched shows its corners', () => {
  const { box } = overlayOn({ tool: null, shapes: [rectangle, polygon] })
  const corners = () => box.querySelectorAll('button.handle:not(.main)').length
  expect(corners()).toBe(4)
  handle(box, 'Rectangle').focus()
  flushSync()
  expect(box.querySelectorAll('.main.selected')).toHaveLength(1)
  expect(handle(box, 'Rectangle').classList.contains('selected')).toBe(true)
})

test('what would leave the map stays at its edge', () => {
  const { box, shapes } = overlayOn({ tool: null, shapes: [{ ...circle, centre: [2.3, 48.8] }] })
  gesture(box, handle(box, 'déplacer'), [[300, 200], [310, 200], [300, -60_000]], 'mouse') // prettier-ignore
  expect(shapes()).toEqual([{ ...circle, centre: [2.31, 48.8] }])
})

test('shapes stand beside their measure, and follow the map', () => {
  const { box, pan } = overlayOn({ tool: null, shapes: [circle, polygon] })
  const texts = [...box.querySelectorAll('.label')].map(({ textContent }) =>
    textContent?.replaceAll(/[\u00a0\u202f]/g, ' ').trim()
  )
  expect(texts[0]).toBe('5 km · 78,5 km²')
  // A tenth of a degree by a tenth at 48.75 degrees north: 11.12 km by 7.35 km.
  expect(texts[1]).toContain('écarte : 81,')
  const path = () => found(box, 'path.shape').getAttribute('d') ?? ''
  const before = Number(/^M([\d.]+)/.exec(path())?.[1])
  pan(40)
  expect(Number(/^M([\d.]+)/.exec(path())?.[1])).toBeCloseTo(before + 40, 1)
})

test('the map keeps its gestures where there is no handle', () => {
  const { box, below } = overlayOn({ tool: null, shapes: [rectangle] })
  const { left, top } = box.getBoundingClientRect()
  expect(document.elementFromPoint(left + 150, top + 130)).toBe(box)
  gesture(box, handle(box, 'sommet 1'), [[100, 200], [110, 210]], 'mouse') // prettier-ignore
  expect(below).toEqual([])
})

test('a shape about a place without an outline is not drawn, and the others are', () => {
  const lost: Shape = { ...near, code: 'QN99999M' }
  const { box } = overlayOn({ tool: null, shapes: [lost, circle] })
  expect(box.querySelectorAll('path.shape')).toHaveLength(1)
})

test('handles break no rule of accessibility', async () => {
  const { box } = overlayOn({ tool: null, shapes: [rectangle, circle, polygon, near] })
  expect(await ruleBreaks(box)).toEqual([])
})
