import type { ComponentProps } from 'svelte'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { BrushPhase, PlaneRange } from '../../../src/charts/brush.ts'
import { scatterLayout } from '../../../src/charts/scatter.ts'
import Scatter from '../../../src/views/charts/Scatter.svelte'
import { areasOf, noun, percent } from '../../charts/areas.ts'
import { found, mounted } from './mounted.svelte.ts'
import { ruleBreaks } from './ruleBreaks.ts'

const [x, y] = [areasOf([10, 20, 30, 40, 'missing']), areasOf([60, 50, 45, 30, 20])]
const layout = scatterLayout({ x, y, xTitle: '', yTitle: '', noun, width: 400, height: 320 })
const pointOf = (i: number) => ({ x: layout.pointX[i] ?? 0, y: layout.pointY[i] ?? 0 })

async function scatter() {
  const calls: [PlaneRange | null, BrushPhase][] = []
  const chosen: string[] = []
  const { props, target } = mounted<ComponentProps<typeof Scatter>>(Scatter, {
    heading: { title: 'Pauvreté et emploi', measure: 'Taux d’emploi', unit: '', years: '2019' },
    x: { areas: x, label: 'Pauvreté', unit: '%', format: percent },
    y: { areas: y, label: 'Emploi', unit: '%', format: percent },
    noun,
    range: null,
    hovered: null,
    onrange: (next: PlaneRange | null, phase: BrushPhase) => {
      calls.push([next, phase])
      props.range = next
    },
    onhover: (code: string | null) => (props.hovered = code),
    onchoose: (code: string) => chosen.push(code)
  })
  await vi.waitFor(() => found(target, 'canvas'))
  return { props, target, calls, chosen, brush: found<SVGSVGElement>(target, 'svg[role="group"]') }
}

test('pointing near a point is pointing at its area, which is ringed and named with both figures', async () => {
  const { props, target, brush } = await scatter()
  const at = pointOf(1)
  await userEvent.hover(brush, { position: { x: at.x + 4, y: at.y - 4 } })
  await vi.waitFor(() => expect(props.hovered).toBe('B'))
  await vi.waitFor(() =>
    expect(target.textContent).toContain('Quartier B\u00a0: Pauvreté, 20\u00a0%\u00a0; Emploi, 50\u00a0%')
  )
  expect(Number(found(target, 'circle.hovered').getAttribute('cx'))).toBeCloseTo(at.x, 3)
})

test('an area without a point is named with what is missing, and not ringed', async () => {
  const { props, target } = await scatter()
  props.hovered = 'E'
  await vi.waitFor(() => expect(target.textContent).toContain('Quartier E\u00a0: Pauvreté, valeur manquante'))
  expect(target.querySelector('circle.hovered')).toBeNull()
})

test('a drag brushes a rectangle of both measures, and Escape clears it', async () => {
  const { calls, brush } = await scatter()
  const [from, to] = [pointOf(1), pointOf(2)]
  await userEvent.dragAndDrop(brush, brush, {
    sourcePosition: { x: from.x - 10, y: from.y - 10 },
    targetPosition: { x: to.x + 10, y: to.y + 10 }
  })
  const [made, phase] = calls.at(-1) ?? [null]
  expect(phase).toBe('done')
  expect(calls.slice(0, -1).every(([, when]) => when === 'moving')).toBe(true)
  expect(made?.x[0]).toBeLessThan(20)
  expect(made?.x[1]).toBeGreaterThan(30)
  expect(made?.y[0]).toBeLessThan(45)
  expect(made?.y[1]).toBeGreaterThan(50)
  await userEvent.keyboard('{Escape}')
  expect(calls.at(-1)).toEqual([null, 'done'])
})

test('the numbers of one axis leave the other open', async () => {
  const { props } = await scatter()
  await userEvent.fill(page.getByLabelText('Pauvreté, de'), '15')
  await userEvent.keyboard('{Tab}')
  expect(props.range?.x[0]).toBe(15)
  expect(props.range?.y).toEqual(layout.y.domain())
})

test('a click on a point chooses its area', async () => {
  const { chosen, calls, brush } = await scatter()
  await userEvent.click(brush, { position: pointOf(3) })
  expect(chosen).toEqual(['D'])
  expect(calls).toEqual([])
})

test('what stands under the chart follows the areas kept', async () => {
  const { props, target } = await scatter()
  expect(target.textContent).toContain('n\u00a0=\u00a04\u00a0quartiers')
  props.kept = Uint8Array.from([1, 1, 1, 0, 0])
  await vi.waitFor(() => expect(target.textContent).toContain('n\u00a0=\u00a03\u00a0quartiers'))
  expect(target.textContent).toContain('une corrélation n’est pas une cause')
})

test('a scatter plot breaks no rule of accessibility', async () => {
  const { target } = await scatter()
  expect(await ruleBreaks(target)).toEqual([])
})

test('points are painted where the areas lie', async () => {
  const { target } = await scatter()
  const canvas = found<HTMLCanvasElement>(target, 'canvas')
  const context = canvas.getContext('2d')
  const alphaAt = ({ x: left, y: top }: { x: number; y: number }) => {
    const ratio = canvas.width / 400
    return context?.getImageData(Math.round(left * ratio), Math.round(top * ratio), 1, 1).data[3]
  }
  await vi.waitFor(() => expect(alphaAt(pointOf(0))).toBe(255))
  expect(alphaAt({ x: pointOf(0).x + 20, y: pointOf(0).y })).toBe(0)
})
