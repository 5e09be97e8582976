import { flushSync, type ComponentProps } from 'svelte'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { regionsOver } from '../../../src/geo/shapes/region.ts'
import type { Rule, Shape } from '../../../src/geo/shapes/shape.ts'
import type { ShapeTool } from '../../../src/state/shapes/words.ts'
import ShapeList from '../../../src/views/shapes/ShapeList.svelte'
import ShapeTools from '../../../src/views/shapes/ShapeTools.svelte'
import { ruleBreaks } from '../charts/ruleBreaks.ts'
import { mountedBeside } from './placed.svelte.ts'
import { squareOutlines } from './squareOutlines.ts'

const outlines = squareOutlines(['QN09302M'], 2.1, 48.8, 0.05)
const department = squareOutlines(['93'], 2, 48.6, 0.4)
const regionOf = regionsOver({
  department,
  region: department,
  neighbourhood: { '2015': null, '2024': outlines }
})
const placeName = (shape: Shape) => (shape.kind === 'territory' ? 'Seine-Saint-Denis' : 'Francs-Moisins')

function tools(first: ShapeTool | null) {
  const made: Shape[] = []
  const { props, target } = mountedBeside<ComponentProps<typeof ShapeTools>>(ShapeTools, {
    tool: first,
    effect: 'in',
    generation: '2024',
    placeName,
    ontool: (tool: ShapeTool | null) => {
      props.tool = tool
    },
    oneffect: (effect: 'in' | 'out') => (props.effect = effect),
    onmade: (shape: Shape) => made.push(shape)
  })
  return { props, target, made }
}

const fill = async (label: string, text: string) => {
  await userEvent.fill(page.getByLabelText(label, { exact: true }), text)
}

test('a tool is taken in hand and put down, and tells what to do', async () => {
  const { props, target } = tools(null)
  await userEvent.click(page.getByRole('button', { name: 'Cercle' }))
  expect(props.tool).toBe('circle')
  expect(target.textContent).toContain('Tirez du centre vers le bord')
  await userEvent.click(page.getByRole('button', { name: 'Cercle' }))
  expect(props.tool).toBeNull()
})

test('a circle is made of numbers with a comma or a point', async () => {
  const { made, props } = tools('circle')
  await userEvent.click(page.getByText('En chiffres'))
  await fill('Longitude du centre', '2,3522')
  await fill('Latitude du centre', '48.8566')
  await fill('Rayon en km', '2,5')
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  expect(made).toEqual([{ kind: 'circle', effect: 'in', centre: [2.3522, 48.8566], radiusKm: 2.5 }])
  expect(props.tool).toBeNull()
})

test('a circle takes its centre from a place that is named', async () => {
  const { made } = tools('circle')
  await userEvent.click(page.getByText('En chiffres'))
  await userEvent.fill(page.getByLabelText('Centrer sur un lieu'), 'saint-denis')
  await userEvent.keyboard('{Enter}')
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  await vi.waitFor(() => expect(made).toHaveLength(1))
  expect(made[0]?.kind === 'circle' && made[0].centre[0]).toBeCloseTo(2.36, 1)
})

test('numbers that make no shape are told, and nothing that was typed is lost', async () => {
  const { made, target } = tools('circle')
  await userEvent.click(page.getByText('En chiffres'))
  await fill('Longitude du centre', 'Paris')
  await fill('Latitude du centre', '48,85')
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  expect(made).toEqual([])
  await vi.waitFor(() => expect(target.querySelector('[role="alert"]')?.textContent).toContain('longitude'))
  expect(target.querySelector<HTMLInputElement>('input[inputmode]')?.value).toBe('Paris')
})

test('a rectangle and a polygon are made of numbers', async () => {
  const { made, props } = tools('rectangle')
  await userEvent.click(page.getByText('En chiffres'))
  for (const [label, text] of [
    ['Ouest (longitude)', '2'],
    ['Sud (latitude)', '48'],
    ['Est (longitude)', '3'],
    ['Nord (latitude)', '49']
  ] as const)
    await fill(label, text)
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  props.tool = 'polygon'
  flushSync()
  await userEvent.click(page.getByText('En chiffres'))
  await userEvent.fill(page.getByLabelText(/Sommets/), '2,1 ; 48\n2,2 ; 48\n2,15 ; 48,1')
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  expect(made).toEqual([
    { kind: 'rectangle', effect: 'in', west: 2, south: 48, east: 3, north: 49 },
    {
      kind: 'polygon',
      effect: 'in',
      points: [
        [2.1, 48],
        [2.2, 48],
        [2.15, 48.1]
      ]
    }
  ])
})

test('a territory is named, and the next shape leaves out where the reader says so', async () => {
  const { made } = tools('territory')
  await userEvent.click(page.getByText('écarte', { exact: true }))
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain('nommez'))
  await userEvent.fill(page.getByLabelText('Département ou région'), 'seine-saint')
  await userEvent.keyboard('{Enter}')
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  expect(made).toEqual([{ kind: 'territory', effect: 'out', level: 'department', code: '93' }])
})

test('a distance is asked round a neighbourhood that is named', async () => {
  const { made } = tools('near')
  await userEvent.fill(page.getByLabelText('Quartier', { exact: true }), 'QN09328M')
  await userEvent.keyboard('{Enter}')
  await fill('Distance en km', '1,5')
  await userEvent.click(page.getByRole('button', { name: 'Ajouter' }))
  expect(made).toEqual([
    { kind: 'near', effect: 'in', generation: '2024', code: 'QN09328M', distanceKm: 1.5 }
  ])
})

const shapes: Shape[] = [
  { kind: 'circle', effect: 'in', centre: [2.3, 48.8], radiusKm: 5 },
  {
    kind: 'polygon',
    effect: 'out',
    points: [
      [2, 48],
      [2.2, 48.2],
      [2.2, 48],
      [2, 48.2]
    ]
  },
  { kind: 'near', effect: 'in', generation: '2024', code: 'QN99999M', distanceKm: 2 }
]

function list(first: readonly Shape[] = shapes) {
  const { props, target } = mountedBeside<ComponentProps<typeof ShapeList>>(ShapeList, {
    shapes: first,
    rule: { kind: 'touch' },
    regionOf,
    placeName,
    counts: { kept: 12, untested: 104 },
    onchange: (next: readonly Shape[]) => {
      props.shapes = next
    },
    onrule: (rule: Rule) => (props.rule = rule)
  })
  return { props, target }
}

test('shapes are told in words with their measure, what is odd about them, and what they keep', () => {
  const { target } = list()
  const text = (target.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(text).toContain('Cercle de 5 km de rayon')
  expect(text).toContain('78,5 km², 31,4 km de tour')
  expect(text).toContain('Les parties entourées deux fois sont en dehors.')
  expect(text).toContain('quartier de 2024 sans contour : QN99999M')
  expect(text).toContain('12 quartiers gardés ; 104 quartiers sans contour connu ne peuvent pas être testés')
})

test('a shape of the list changes what it does, its numbers, and goes', async () => {
  const { props } = list()
  await userEvent.selectOptions(page.getByLabelText(/^Cercle/).first(), 'écarte')
  expect(props.shapes[0]?.effect).toBe('out')
  await userEvent.click(page.getByRole('button', { name: /Modifier.*Cercle/ }))
  await fill('Rayon en km', '7')
  await userEvent.click(page.getByRole('button', { name: 'Modifier', exact: true }))
  expect(props.shapes[0]).toEqual({ ...shapes[0], effect: 'out', radiusKm: 7 })
  await userEvent.click(page.getByRole('button', { name: /Supprimer.*Cercle/ }))
  expect(props.shapes).toEqual(shapes.slice(1))
  await userEvent.click(page.getByRole('button', { name: 'Effacer toutes les formes' }))
  expect(props.shapes).toEqual([])
})

test('the rule is chosen, with its share as a whole percentage', async () => {
  const { props, target } = list()
  await userEvent.click(page.getByText('surface', { exact: true }))
  expect(props.rule).toEqual({ kind: 'share', percent: 50 })
  flushSync()
  await userEvent.fill(page.getByRole('spinbutton'), '80')
  await userEvent.keyboard('{Tab}')
  expect(props.rule).toEqual({ kind: 'share', percent: 80 })
  await userEvent.fill(page.getByRole('spinbutton'), '300')
  await userEvent.keyboard('{Tab}')
  expect(props.rule).toEqual({ kind: 'share', percent: 80 })
  expect(target.querySelector<HTMLInputElement>('input[type="number"]')?.value).toBe('80')
})

test('tools and list break no rule of accessibility', async () => {
  for (const tool of ['circle', 'near', 'polygon'] as const)
    expect(await ruleBreaks(tools(tool).target)).toEqual([])
  expect(await ruleBreaks(list().target)).toEqual([])
  expect(await ruleBreaks(list([]).target)).toEqual([])
})
