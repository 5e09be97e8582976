import type { ComponentProps } from 'svelte'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import RankedAreas from '../../../src/views/charts/RankedAreas.svelte'
import { areasOf, noun, percent } from '../../charts/areas.ts'
import { found, mounted } from './mounted.svelte.ts'
import { ruleBreaks } from './ruleBreaks.ts'

const areas = areasOf([...Array.from({ length: 12 }, (_, i) => 40 - i), 40, 'secret'])

function ranking() {
  const chosen: string[] = []
  const { props, target } = mounted<ComponentProps<typeof RankedAreas>>(RankedAreas, {
    heading: { title: 'Classement', measure: 'Taux de pauvreté', unit: '%', years: '2019' },
    areas,
    noun,
    format: percent,
    hovered: null,
    onhover: (code: string | null) => (props.hovered = code),
    onchoose: (code: string) => chosen.push(code)
  })
  return { props, target, chosen, rows: () => target.querySelectorAll('tbody tr') }
}

test('the first eight are shown, and all on request', async () => {
  const { rows } = ranking()
  expect(rows()).toHaveLength(8)
  expect(rows()[0]?.textContent).toContain('1 ex æquo')
  await userEvent.click(page.getByRole('button', { name: 'Montrer les 13 quartiers' }))
  expect(rows()).toHaveLength(13)
})

test('a row is pointed at from here and from elsewhere', async () => {
  const { props, target, rows } = ranking()
  await userEvent.hover(rows()[2] ?? target)
  await vi.waitFor(() => expect(props.hovered).toBe('B'))
  props.hovered = 'C'
  await vi.waitFor(() => expect(found(target, 'tr.hovered').textContent).toContain('Quartier C'))
})

test('a name chooses its area, by keyboard too', async () => {
  const { chosen } = ranking()
  await userEvent.click(page.getByRole('button', { name: 'Quartier C' }))
  await userEvent.keyboard('{Enter}')
  expect(chosen).toEqual(['C', 'C'])
})

test('a ranking breaks no rule of accessibility', async () => {
  const { target } = ranking()
  expect(await ruleBreaks(target)).toEqual([])
})

test('an area without a figure stands apart, with the reason', async () => {
  const { target } = ranking()
  await userEvent.click(page.getByText(/sans rang, faute de valeur/))
  expect(found(target, 'details').textContent).toMatch(/Quartier N\s*: secret statistique/)
})
