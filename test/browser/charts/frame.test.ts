import type { ComponentProps } from 'svelte'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { balancedGroup } from '../../../src/charts/balancedGroup.ts'
import FiguresTable from '../../../src/views/charts/FiguresTable.svelte'
import QuartileBands from '../../../src/views/charts/QuartileBands.svelte'
import TimeSeries from '../../../src/views/charts/TimeSeries.svelte'
import { noun, percent } from '../../charts/areas.ts'
import { found, mounted } from './mounted.svelte.ts'
import { ruleBreaks } from './ruleBreaks.ts'

const heading = { title: 'Évolution', measure: 'Taux de pauvreté', unit: '%', years: '2018 – 2019' }
const years = [2018, 2019]

function series() {
  return mounted<ComponentProps<typeof TimeSeries>>(TimeSeries, {
    heading,
    series: [{ id: 'A', label: 'Quartier A', years, values: [40, 42], kind: 'area' as const }],
    breaks: [{ year: 2019, text: 'autre source' }],
    format: percent
  })
}

test('over a chart stand its measure, unit and years; under it the breaks in series in words', async () => {
  const { target } = series()
  await vi.waitFor(() => found(target, 'svg'))
  expect(found(target, 'section').textContent).toContain('Taux de pauvreté, en %, 2018 – 2019')
  expect(target.textContent).toMatch(/\(1\) à partir de 2019\s*: autre source/)
})

test('a chart is as wide as its place, and is drawn again when that changes', async () => {
  const { target } = series()
  await vi.waitFor(() => expect(found(target, 'svg').clientWidth).toBe(400))
  target.style.width = '320px'
  await vi.waitFor(() => expect(found(target, 'svg').clientWidth).toBe(320))
  expect(target.scrollWidth).toBe(320)
})

test('two groups are never shown without saying that a difference is not an effect', async () => {
  const group = (label: string, value: number) =>
    balancedGroup({ id: label, label }, years, [[value], [value + 1]], () => true)
  const { props, target } = mounted<ComponentProps<typeof QuartileBands>>(QuartileBands, {
    heading,
    groups: [group('NPNRU', 45), group('Autres', 42)],
    noun,
    format: percent
  })
  const sentence = 'Une différence observée n’est pas un effet du programme.'
  await vi.waitFor(() => expect(target.querySelector('svg')).not.toBeNull())
  expect(target.textContent).toContain(sentence)
  props.groups = []
  await vi.waitFor(() => expect(target.querySelector('svg')).toBeNull())
  expect(target.textContent).toContain(sentence)
})

test('a long table shows its first rows, and all on request', async () => {
  const rows = Array.from({ length: 250 }, (_, i) => [`Quartier ${i}`, String(i)])
  const columns = [{ label: 'quartier' }, { label: '%', numeric: true }]
  const { target } = mounted(FiguresTable, { figures: { columns, rows }, caption: 'Chiffres' })
  expect(target.querySelectorAll('tbody tr')).toHaveLength(200)
  await userEvent.click(page.getByRole('button', { name: 'Tout montrer (250 lignes)' }))
  expect(target.querySelectorAll('tbody tr')).toHaveLength(250)
})

test('the chart and its table break no rule of accessibility', async () => {
  const { target } = series()
  await userEvent.click(page.getByRole('button', { name: /Voir les chiffres/ }))
  expect(await ruleBreaks(target)).toEqual([])
})
