import type { ComponentProps } from 'svelte'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { BrushPhase, Range } from '../../../src/charts/brush.ts'
import Histogram from '../../../src/views/charts/Histogram.svelte'
import { areasOf, noun, percent } from '../../charts/areas.ts'
import { found, mounted } from './mounted.svelte.ts'
import { ruleBreaks } from './ruleBreaks.ts'

// Whole points from 10 to 33, and one area far above that stands alone in its bin.
const areas = areasOf([...Array.from({ length: 22 }, (_, i) => 10 + i), 50, 'secret', 'missing'])

async function histogram(range: Range | null = null) {
  const calls: [Range | null, BrushPhase][] = []
  const { props, target } = mounted<ComponentProps<typeof Histogram>>(Histogram, {
    heading: { title: 'Distribution', measure: 'Taux de pauvreté', unit: '%', years: '2019' },
    areas,
    noun,
    format: percent,
    range,
    hovered: null,
    onrange: (next: Range | null, phase: BrushPhase) => {
      calls.push([next, phase])
      props.range = next
    },
    onhover: (code: string | null) => (props.hovered = code)
  })
  await vi.waitFor(() => found(target, 'svg[role="group"]'))
  const brush = found<SVGSVGElement>(target, 'svg[role="group"]')
  const drag = (fromX: number, toX: number) =>
    userEvent.dragAndDrop(brush, brush, {
      sourcePosition: { x: fromX, y: 40 },
      targetPosition: { x: toX, y: 40 }
    })
  return { props, target, brush, calls, drag }
}

/** The figure under a place of the chart, by its handles: low at the left end, high at the right. */
function figureAt(target: HTMLElement, px: number): number {
  const [low, high] = target.querySelectorAll('[role="slider"]')
  const place = (handle: Element | undefined) => Number(handle?.querySelector('line')?.getAttribute('x1'))
  const [from, to] = [Number(low?.getAttribute('aria-valuemin')), Number(low?.getAttribute('aria-valuemax'))]
  return from + ((px - place(low)) / (place(high) - place(low))) * (to - from)
}

test('a drag brushes from press to release, telling it all the way and once at the end', async () => {
  const { target, calls, drag } = await histogram()
  const wanted = [figureAt(target, 100), figureAt(target, 200)]
  await drag(100, 200)
  expect(calls.length).toBeGreaterThan(1)
  expect(calls.map(([, phase]) => phase).indexOf('done')).toBe(calls.length - 1)
  const [made] = calls.at(-1) ?? [null]
  expect(made?.[0]).toBeCloseTo(wanted[0] ?? 0, 0)
  expect(made?.[1]).toBeCloseTo(wanted[1] ?? 0, 0)
  await expect.element(page.getByLabelText('Taux de pauvreté, de')).toHaveValue(made?.[0])
})

test('a drag inside the brush moves it whole; at an end, that end only', async () => {
  const { props, target, drag } = await histogram([15, 25])
  const handle = () => Number(found(target, '[role="slider"] line').getAttribute('x1'))
  await drag(handle() + 50, handle() + 90)
  const [low, high] = props.range ?? []
  expect(low).toBeGreaterThan(15)
  expect((high ?? 0) - (low ?? 0)).toBeCloseTo(10, 1)
  await drag(handle(), handle() - 30)
  expect(props.range?.[0]).toBeLessThan(low ?? 0)
  expect(props.range?.[1]).toBe(high)
})

test('Escape, a double click and a click outside clear the brush', async () => {
  const { props, brush, calls, drag } = await histogram()
  await drag(100, 200)
  await userEvent.keyboard('{Escape}')
  expect(calls.at(-1)).toEqual([null, 'done'])
  props.range = [15, 25]
  await userEvent.dblClick(brush, { position: { x: 120, y: 40 } })
  expect(props.range).toBeNull()
  props.range = [15, 25]
  await userEvent.click(brush, { position: { x: 300, y: 40 } })
  expect(props.range).toBeNull()
})

test('arrows move an end of the brush, and Escape clears it', async () => {
  const { props, target, calls } = await histogram()
  found<SVGElement>(target, '[aria-label="Taux de pauvreté, borne basse"]').focus()
  await userEvent.keyboard('{ArrowRight}')
  const [first] = props.range ?? []
  await userEvent.keyboard('{PageUp}')
  expect(props.range?.[0]).toBeGreaterThan(first ?? Infinity)
  expect(calls.at(-1)?.[1]).toBe('done')
  await userEvent.keyboard('{End}')
  expect(props.range?.[0]).toBe(props.range?.[1])
  await userEvent.keyboard('{Escape}')
  expect(calls.at(-1)).toEqual([null, 'done'])
})

test('two numbers brush the same, the second pushed by the first; both emptied clear it', async () => {
  const { props } = await histogram()
  const [from, to] = [page.getByLabelText('Taux de pauvreté, de'), page.getByLabelText('Taux de pauvreté, à')]
  await userEvent.fill(to, '30')
  await userEvent.keyboard('{Tab}')
  expect(props.range?.[1]).toBe(30)
  await userEvent.fill(from, '40')
  await userEvent.keyboard('{Tab}')
  expect(props.range).toEqual([40, 40])
  await userEvent.fill(from, '')
  await userEvent.keyboard('{Tab}')
  await userEvent.fill(to, '')
  await userEvent.keyboard('{Tab}')
  expect(props.range).toBeNull()
})

test('an area under the pointer elsewhere is marked and named here, without its figure too', async () => {
  const { props, target } = await histogram()
  props.hovered = 'A'
  await vi.waitFor(() => expect(target.querySelector('line.hovered')).not.toBeNull())
  expect(target.textContent).toContain('Quartier A\u00a0: 10\u00a0%')
  props.hovered = 'X'
  await vi.waitFor(() => expect(target.querySelector('line.hovered')).toBeNull())
  expect(target.textContent).toContain('Quartier X\u00a0: secret statistique')
})

test('pointing at a bar says its count; at a bar of one area, that area', async () => {
  const { props, target, brush } = await histogram()
  await userEvent.hover(brush, { position: { x: 60, y: 100 } })
  await vi.waitFor(() => expect(found(target, '.readout').textContent).toMatch(/\d\squartiers$/))
  expect(props.hovered).toBeNull()
  const end = Number(target.querySelectorAll('[role="slider"] line')[1]?.getAttribute('x1'))
  await userEvent.hover(brush, { position: { x: end - 4, y: 100 } })
  await vi.waitFor(() => expect(props.hovered).toBe('W'))
  await userEvent.hover(document.body, { position: { x: 1, y: 600 } })
  await vi.waitFor(() => expect(props.hovered).toBeNull())
})

test('the table of figures opens and says the same counts', async () => {
  const { target } = await histogram()
  expect(target.querySelector('table')).toBeNull()
  await userEvent.click(page.getByRole('button', { name: /Voir les chiffres/ }))
  const counts = Array.from(target.querySelectorAll('tbody tr'), (row) =>
    Number(row.children[1]?.textContent)
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(areas.length)
  expect(target.querySelector('tbody tr:last-child')?.textContent).toContain('sans valeur')
})

test('the selection can be cleared by a button that comes with it', async () => {
  const { props } = await histogram([15, 25])
  await userEvent.click(page.getByRole('button', { name: 'Effacer la sélection, Taux de pauvreté' }))
  expect(props.range).toBeNull()
  expect(page.getByRole('button', { name: /Effacer/ }).elements()).toEqual([])
})

test('a brushed histogram breaks no rule of accessibility', async () => {
  const { target } = await histogram([15, 25])
  expect(await ruleBreaks(target)).toEqual([])
})

test('a brush leaves the axis and the pale bars untouched', async () => {
  const { target, props } = await histogram()
  const ground = found(target, 'svg[role="img"]').innerHTML
  props.range = [15, 20]
  props.kept = Uint8Array.from(areas, (area) => Number(area.value >= 15 && area.value <= 20))
  await vi.waitFor(() => expect(target.textContent).toContain('dont 6 dans la sélection'))
  expect(found(target, 'svg[role="img"]').innerHTML).toBe(ground)
})
