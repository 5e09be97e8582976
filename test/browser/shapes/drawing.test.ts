import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { found } from '../charts/mounted.svelte.ts'
import { ruleBreaks } from '../charts/ruleBreaks.ts'
import { gesture, lonLatAt, overlayOn } from './flatMap.svelte.ts'

const layer = (box: HTMLElement) => found<HTMLElement>(box, '[role="application"]')
const round = (value: number) => Number(value.toFixed(5))
const place = (x: number, y: number) => lonLatAt(x, y).map(round)

const rectangle = { kind: 'rectangle', effect: 'in', west: 2.1, south: 48.8, east: 2.3, north: 48.9 }

test('a drag of the mouse draws a rectangle, told at every step and once at the end', async () => {
  const { box, calls, tool } = overlayOn({ tool: 'rectangle' })
  await userEvent.dragAndDrop(layer(box), layer(box), {
    sourcePosition: { x: 100, y: 100 },
    targetPosition: { x: 300, y: 200 }
  })
  expect(calls.at(-1)).toEqual({ shapes: [rectangle], phase: 'done' })
  expect(calls.slice(0, -1).every(({ phase }) => phase === 'moving')).toBe(true)
  expect(tool()).toBeNull()
})

test.each(['mouse', 'touch'] as const)('a %s draws each shape, and the map below never moves', (pointer) => {
  const { box, shapes, take, below } = overlayOn({ tool: 'rectangle' })
  gesture(box, layer(box), [[100, 100], [200, 150], [300, 200]], pointer) // prettier-ignore
  expect(shapes().at(-1)).toEqual(rectangle)

  take('circle')
  gesture(box, layer(box), [[300, 200], [300, 150], [300, 100]], pointer) // prettier-ignore
  // A tenth of a degree of latitude.
  expect(shapes().at(-1)).toEqual({ kind: 'circle', effect: 'in', centre: place(300, 200), radiusKm: 11.12 })

  take('lasso')
  const loop = Array.from({ length: 60 }, (_, i): [number, number] => [
    300 + 100 * Math.cos((i * Math.PI) / 30),
    200 + 100 * Math.sin((i * Math.PI) / 30)
  ])
  gesture(box, layer(box), loop, pointer)
  const lasso = shapes().at(-1)
  expect(lasso?.kind).toBe('lasso')
  expect(lasso?.kind === 'lasso' && lasso.points.length).toBeGreaterThan(30)

  take('polygon')
  for (const at of [[100, 300], [200, 300], [150, 200]] as const) gesture(box, layer(box), [at], pointer) // prettier-ignore
  gesture(box, layer(box), [[102, 301]], pointer)
  expect(shapes().at(-1)).toEqual({
    kind: 'polygon',
    effect: 'in',
    points: [place(100, 300), place(200, 300), place(150, 200)]
  })

  take('near')
  gesture(box, layer(box), [[120, 180]], pointer)
  expect(shapes().at(-1)).toEqual({
    kind: 'near',
    effect: 'in',
    generation: '2024',
    code: 'QN09302M',
    distanceKm: 2
  })

  take('territory')
  gesture(box, layer(box), [[350, 350]], pointer)
  expect(shapes().at(-1)).toEqual({ kind: 'territory', effect: 'in', level: 'department', code: '93' })
  expect(shapes()).toHaveLength(6)
  expect(below).toEqual([])
})

test('two clicks draw what one drag does', () => {
  const { box, shapes } = overlayOn({ tool: 'rectangle', effect: 'out' })
  gesture(box, layer(box), [[100, 100]], 'mouse')
  expect(shapes()).toEqual([])
  gesture(box, layer(box), [[300, 200]], 'mouse')
  expect(shapes()).toEqual([{ ...rectangle, effect: 'out' }])
})

test('a double click ends a polygon', () => {
  const { box, shapes } = overlayOn({ tool: 'polygon' })
  for (const at of [[100, 300], [200, 300], [150, 200], [151, 200]] as const) gesture(box, layer(box), [at], 'mouse') // prettier-ignore
  expect(shapes()).toHaveLength(1)
})

test('the map keeps still under a finger that draws', () => {
  const { box } = overlayOn({ tool: 'lasso' })
  expect(getComputedStyle(layer(box)).touchAction).toBe('none')
})

test('where there is no neighbourhood, picking says so and keeps the tool', async () => {
  const { box, shapes, tool } = overlayOn({ tool: 'near' })
  gesture(box, layer(box), [[500, 50]], 'mouse')
  expect(shapes()).toEqual([])
  expect(tool()).toBe('near')
  await vi.waitFor(() => expect(box.textContent).toContain('Aucun quartier à cet endroit.'))
})

const keys = async (...presses: string[]) => {
  for (const press of presses) await userEvent.keyboard(press)
  flushSync()
}
const times = (count: number, press: string) => Array<string>(count).fill(press).join('')

test('the keys alone draw a rectangle and a circle from the middle of the map', async () => {
  const { box, shapes, take } = overlayOn({ tool: 'rectangle' })
  expect(document.activeElement).toBe(layer(box))
  // From 300, 200: one corner there, the other 100 pixels right and 50 down.
  await keys(' ', times(10, '{ArrowRight}'), '{Shift>}{ArrowDown}{/Shift}', '{Enter}')
  expect(shapes().at(-1)).toEqual({ ...rectangle, west: 2.3, south: 48.75, east: 2.4, north: 48.8 })
  take('circle')
  await keys('{Enter}', times(5, '{ArrowUp}'), ' ')
  expect(shapes().at(-1)).toEqual({ kind: 'circle', effect: 'in', centre: place(300, 200), radiusKm: 5.56 })
})

test.each(['polygon', 'lasso'] as const)('the keys alone draw a %s, and take back a point', async (kind) => {
  const { box, shapes, tool } = overlayOn({ tool: kind })
  await keys(' ', times(10, '{ArrowRight}'), ' ', times(10, '{ArrowDown}'), ' ')
  await vi.waitFor(() => expect(layer(box).textContent).toContain('Point 3 posé'))
  await keys('{Backspace}')
  await vi.waitFor(() => expect(layer(box).textContent).toContain('2 points restent'))
  await keys(times(10, '{ArrowDown}'), ' ', '{Enter}')
  expect(shapes()).toEqual([
    { kind, effect: 'in', points: [place(300, 200), place(400, 200), place(400, 400)] }
  ])
  expect(tool()).toBeNull()
})

test('the keys alone pick a neighbourhood and a department', async () => {
  const { shapes, take } = overlayOn({ tool: 'near' })
  await keys(times(18, '{ArrowLeft}'), times(3, '{ArrowUp}'), ' ')
  expect(shapes().at(-1)?.kind).toBe('near')
  take('territory')
  await keys('{Enter}')
  expect(shapes().at(-1)?.kind).toBe('territory')
})

test('Escape gives up the drawing first, then the tool, and nothing is changed', async () => {
  const { box, shapes, tool } = overlayOn({ tool: 'circle' })
  await keys(' ', '{ArrowUp}', '{Escape}')
  expect(tool()).toBe('circle')
  expect(shapes()).toEqual([])
  expect(box.querySelectorAll('circle')).toHaveLength(0)
  await keys('{Escape}')
  expect(tool()).toBeNull()
  expect(shapes()).toEqual([])
})

test('what is no shape yet is said, and kept to go on with', async () => {
  const { box, shapes } = overlayOn({ tool: 'circle' })
  await keys(' ', ' ')
  await vi.waitFor(() => expect(layer(box).textContent).toContain('Cette forme n’est pas finie'))
  expect(shapes()).toEqual([])
  await keys('{ArrowUp}', ' ')
  expect(shapes()).toHaveLength(1)
})

test('another tool in the middle of a drawing gives it up', () => {
  const { box, calls, shapes, take } = overlayOn({ tool: 'circle' })
  gesture(box, layer(box), [[100, 100]], 'mouse')
  layer(box).dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 300, pointerId: 1 }))
  flushSync()
  expect(shapes()).toHaveLength(1)
  expect(calls.at(-1)?.phase).toBe('moving')
  take('polygon')
  expect(calls.at(-1)).toEqual({ shapes: [], phase: 'done' })
  expect(box.querySelectorAll('path.shape')).toHaveLength(0)
})

test('a finger ends, takes back and gives up with buttons', async () => {
  const { box, shapes, tool, take } = overlayOn({ tool: 'polygon' })
  const button = (name: string) =>
    [...box.querySelectorAll<HTMLElement>('.actions button')].find(({ textContent }) => textContent === name)
  for (const at of [[100, 300], [200, 300], [150, 200], [300, 300]] as const) gesture(box, layer(box), [at], 'touch') // prettier-ignore
  button('Reprendre un point')?.click()
  flushSync()
  button('Terminer')?.click()
  await vi.waitFor(() => expect(shapes()[0]).toHaveProperty('points.length', 3))
  take('lasso')
  button('Abandonner')?.click()
  flushSync()
  expect(tool()).toBeNull()
  expect(shapes()).toHaveLength(1)
})

test('after 20 shapes another is refused and said', () => {
  const shapes = Array.from({ length: 20 }, (_, i) => ({
    kind: 'circle' as const,
    effect: 'in' as const,
    centre: [2.1 + i / 100, 48.8] as const,
    radiusKm: 1
  }))
  const { box, shapes: now } = overlayOn({ tool: 'rectangle', shapes })
  gesture(box, layer(box), [[100, 100], [200, 150], [300, 200]], 'mouse') // prettier-ignore
  expect(now()).toEqual(shapes)
  expect(box.textContent).toContain('20 formes au plus')
})

test('drawing breaks no rule of accessibility', async () => {
  const { box } = overlayOn({ tool: 'polygon' })
  await keys(' ')
  expect(await ruleBreaks(box)).toEqual([])
})
