import { beforeAll, expect, test, vi } from 'vitest'
import { page as screen, userEvent } from 'vitest/browser'
import { ruleBreaks } from '../charts/ruleBreaks.ts'
import { builder, openEngine } from './builderOnPage.svelte.ts'

let opened: Awaited<ReturnType<typeof openEngine>>

beforeAll(async () => {
  opened = await openEngine()
}, 120_000)

// DuckDB answers in milliseconds; on a busy machine it shares two cores.
const patience = { timeout: 20_000 }
const sentence = () =>
  screen
    .getByTestId('sentence')
    .element()
    .textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')
const told = (text: string | RegExp) => vi.waitFor(() => expect(sentence()).toMatch(text), patience)
const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name, exact: true }))
const slider = (target: HTMLElement) =>
  vi.waitFor(() => {
    const found = target.querySelector<SVGElement>('[role="slider"]')
    expect(found).not.toBeNull()
    return found!
  }, patience)
/** What has the focus, by its name or its text. */
const focused = () =>
  (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('without a condition all are kept, and it is said', async () => {
  const { target } = builder(opened)
  await told('1 584 quartiers de 2024 : tous, sans condition.')
  expect(target.textContent).toContain('Aucune condition\u00a0: tous les quartiers sont gardés.')
})

test('a field is searched, chosen, and narrowed on its histogram by mouse', async () => {
  const { page, target } = builder(opened)
  await told(/^1 584 quartiers/)
  await click('Ajouter une condition')
  await userEvent.fill(screen.getByRole('combobox'), 'taux pauvrete')
  await userEvent.click(screen.getByRole('option', { name: /^Taux de pauvreté/ }))
  expect(page.changes).toEqual(['poverty-rate:~'])
  await told('1 299 quartiers de 2024 : taux de pauvreté à 60 % (toute valeur connue).')
  await slider(target)
  const brush = target.querySelector<SVGSVGElement>('svg[role="group"]')!
  const dragged: number[] = []
  const seen = new MutationObserver(() => dragged.push(Number.parseInt(sentence() ?? '', 10)))
  seen.observe(screen.getByTestId('sentence').element(), {
    characterData: true,
    childList: true,
    subtree: true
  })
  await userEvent.dragAndDrop(brush, brush, {
    sourcePosition: { x: 100, y: 60 },
    targetPosition: { x: 170, y: 60 }
  })
  seen.disconnect()
  await vi.waitFor(() => expect(page.changes).toHaveLength(2), patience)
  expect(page.changes[1]).toMatch(/^poverty-rate:\d+(\.\d+)?~\d+(\.\d+)?$/)
  await told(/^\d+ quartiers de 2024 : taux de pauvreté à 60 % de /)
  // The count followed the pointer, and the address one change only.
  expect(dragged.length).toBeGreaterThan(0)
  const range = /:(.*)~(.*)$/.exec(page.changes[1]!)!
  await expect.element(screen.getByLabelText(/au moins$/)).toHaveValue(Number(range[1]))
})

test('an end at the end of the distribution is no end', async () => {
  const { page, target } = builder(opened, 'poverty-rate:40~')
  await click('Taux de pauvreté à 60\u00a0% d’au moins 40\u00a0%')
  const low = await slider(target)
  low.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(page.changes.at(-1)).toMatch(/^poverty-rate:4\d(\.\d+)?~$/)
  await userEvent.keyboard('{Home}')
  expect(page.changes.at(-1)).toBe('poverty-rate:~')
})

test('a range is typed; an emptied field is an open end', async () => {
  const { page } = builder(opened, 'population:~')
  await click(/^Population municipale/)
  await userEvent.fill(screen.getByLabelText('Population municipale, au moins'), '5000')
  await userEvent.keyboard('{Tab}')
  expect(page.changes.at(-1)).toBe('population:5000~')
  await userEvent.fill(screen.getByLabelText('Population municipale, au plus'), '3000')
  await userEvent.keyboard('{Tab}')
  expect(page.changes.at(-1)).toBe('population:3000~3000')
  await userEvent.fill(screen.getByLabelText('Population municipale, au moins'), '')
  await userEvent.keyboard('{Tab}')
  expect(page.changes.at(-1)).toBe('population:~3000')
  await click('Effacer l’intervalle, Population municipale')
  expect(page.changes.at(-1)).toBe('population:~')
})

test('missing figures and the other sense are boxes to tick', async () => {
  const { page } = builder(opened, 'poverty-rate:40~')
  await told(/^889 quartiers/)
  await click(/^Taux de pauvreté/)
  await userEvent.click(screen.getByRole('checkbox', { name: /^Garder aussi les quartiers sans valeur/ }))
  await told(
    '1 174 quartiers de 2024 : taux de pauvreté à 60 % d’au moins 40 % (quartiers sans valeur gardés).'
  )
  await userEvent.click(screen.getByRole('checkbox', { name: /^Sauf/ }))
  await told(/^695 quartiers de 2024 : tous sauf taux/)
  expect(page.changes).toEqual(['poverty-rate:40~*', '-poverty-rate:40~*'])
})

test('the values of a list are searched and ticked', async () => {
  const { page } = builder(opened)
  await click('Ajouter une condition')
  await userEvent.fill(screen.getByRole('combobox'), 'departement')
  await userEvent.click(screen.getByRole('option', { name: /^Département/ }))
  await told('1 584 quartiers de 2024 : tous, sans condition.')
  await userEvent.fill(screen.getByLabelText('Chercher dans la liste'), 'seine')
  await userEvent.click(screen.getByRole('checkbox', { name: /^Seine-Saint-Denis \(93\)/ }))
  await userEvent.fill(screen.getByLabelText('Chercher dans la liste'), '974')
  await userEvent.click(screen.getByRole('checkbox', { name: /^La Réunion/ }))
  expect(page.changes.at(-1)).toBe('department:93.974')
  await told(/département Seine-Saint-Denis \(93\) ou La Réunion \(974\)\.$/)
})

test('by keyboard alone: a field, a group, moves, a copy, a removal, and the focus follows', async () => {
  const { page } = builder(opened, 'npnru:with,change:N')
  await told(/^1 quartier de 2024 : NPNRU, et quartier nouveau/)
  screen.getByRole('button', { name: 'Ajouter un groupe', exact: true }).element().focus()
  await userEvent.keyboard('{Enter}')
  expect(page.changes.at(-1)).toBe('npnru:with,change:N,or()')
  await vi.waitFor(() => expect(focused()).toBe('Ajouter une condition au groupe 3'))
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
  await userEvent.keyboard('region{Enter}')
  expect(page.changes.at(-1)).toBe('npnru:with,change:N,or(region:)')
  await vi.waitFor(() => expect(focused()).toMatch(/^Région à choisir/))
  screen.getByRole('button', { name: 'NPNRU', exact: true }).element().focus()
  await userEvent.keyboard('{Enter}')
  const act = async (name: string) => {
    screen.getByRole('button', { name, exact: true }).element().focus()
    await userEvent.keyboard('{Enter}')
  }
  await act('Descendre')
  expect(page.changes.at(-1)).toBe('change:N,npnru:with,or(region:)')
  // At its new place, where it can still go on.
  await vi.waitFor(() => expect(focused()).toBe('Descendre'))
  await act('Mettre dans le groupe voisin')
  expect(page.changes.at(-1)).toBe('change:N,or(region:,npnru:with)')
  await act('Monter')
  expect(page.changes.at(-1)).toBe('change:N,or(npnru:with,region:)')
  await act('Dupliquer')
  expect(page.changes.at(-1)).toBe('change:N,or(npnru:with,npnru:with,region:)')
  await act('Sortir du groupe')
  expect(page.changes.at(-1)).toBe('change:N,or(npnru:with,region:),npnru:with')
  await act('Retirer')
  expect(page.changes.at(-1)).toBe('change:N,or(npnru:with,region:)')
  await vi.waitFor(() => expect(focused()).toMatch(/groupe 2/))
})

test('Escape leaves the list of fields, and the focus comes back', async () => {
  const { page } = builder(opened)
  await click('Ajouter une condition')
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
  await userEvent.keyboard('zzz')
  await expect.element(screen.getByText(/Aucun champ ne répond à/)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(focused()).toBe('Ajouter une condition'))
  expect(page.changes).toEqual([])
})

test('a field is found by a value of its list, and one that is named so comes first', async () => {
  const { page } = builder(opened)
  await click('Ajouter une condition')
  await userEvent.fill(screen.getByRole('combobox'), 'coeur de ville')
  await userEvent.keyboard('{Enter}')
  expect(page.changes).toEqual(['programme:'])
  await told('1 584 quartiers de 2024 : tous, sans condition.')
  await click('Ajouter une condition')
  // Many definitions speak of inhabitants; one field is named population.
  await vi.waitFor(() => expect(screen.getByRole('option').elements().length).toBeGreaterThan(30), patience)
  await userEvent.fill(screen.getByRole('combobox'), 'population municipale')
  await userEvent.keyboard('{Enter}')
  expect(page.changes.at(-1)).toBe('programme:,population:~')
})

test('a change from outside, as the back button makes, is what is shown', async () => {
  const { page } = builder(opened, 'npnru:with')
  await told(/^429 quartiers de 2024 : NPNRU\.$/)
  page.filter = { kind: 'group', join: 'and', not: false, parts: [] }
  await told('1 584 quartiers de 2024 : tous, sans condition.')
})

test('a condition that the generation does not know is marked, not dropped in silence', async () => {
  const { page } = builder(opened, 'change:N')
  await told(/^139 quartiers/)
  page.generation = '2015'
  await told('Aucun quartier de 2015 : quartier nouveau (non connu des quartiers de 2015).')
})

test('fields are offered as the generation has them', async () => {
  builder(opened, '', '2015')
  await click('Ajouter une condition')
  const named = (text: RegExp) => screen.getByRole('option', { name: text }).elements().length
  await vi.waitFor(() => expect(named(/^Indice de Gini/)).toBe(1), patience)
  expect([named(/^Contrat de ville/), named(/^Successeur/), named(/^Logements sociaux/)]).toEqual([0, 1, 0])
})

test('the SQL is shown and is that of the filter', async () => {
  const { target } = builder(opened, 'npnru:with')
  await userEvent.click(screen.getByText('Voir le SQL'))
  const sql = target.querySelector('pre')?.textContent ?? ''
  expect(sql).toContain("list_has_any(string_split(c1.value, ';'), ['with'])")
  const columns = await opened.engine.run(sql)
  expect(columns.numbers('kept').reduce((sum, kept) => sum + kept, 0)).toBe(429)
})

test('a filter is saved under a name that is only a text, applied, renamed and removed', async () => {
  localStorage.clear()
  const { page, target } = builder(opened, 'npnru:with')
  const name = '<img src=x onerror=alert(1)>'
  await userEvent.click(screen.getByText(/^Filtres enregistrés/))
  await userEvent.fill(screen.getByLabelText('Enregistrer ce filtre sous le nom'), name)
  await click('Enregistrer')
  expect(target.querySelector('img')).toBeNull()
  await click('Retirer toutes les conditions')
  await click(`Appliquer ${name}`)
  expect(page.changes).toEqual(['', 'npnru:with'])
  await click(`Renommer ${name}`)
  await userEvent.fill(screen.getByLabelText(`Nouveau nom de ${name}`), 'Renouvellement')
  await userEvent.keyboard('{Enter}')
  await click('Appliquer Renouvellement')
  expect(JSON.parse(localStorage.getItem('faubourg:filters') ?? '')).toEqual([
    { name: 'Renouvellement', generation: '2024', text: 'npnru:with' }
  ])
  await click('Supprimer Renouvellement')
  expect(target.textContent).toContain('Aucun filtre enregistré pour les quartiers de 2024.')
  localStorage.clear()
})

test('while DuckDB starts the sentence stands without a count', () => {
  builder({ ...opened, engine: null }, 'npnru:with')
  expect(sentence()).toBe('Quartiers de 2024 : NPNRU.')
})

test('an open builder breaks no rule of accessibility', async () => {
  const { target } = builder(opened, 'poverty-rate:40~,or(npnru:with,-programme:acv)')
  await told(/quartiers de 2024/)
  await click(/^Taux de pauvreté/)
  await slider(target)
  await userEvent.click(screen.getByText('Voir le SQL'))
  await userEvent.click(screen.getByText(/^Filtres enregistrés/))
  await click('Ajouter une condition')
  await vi.waitFor(
    () => expect(target.querySelectorAll('[role="option"]').length).toBeGreaterThan(40),
    patience
  )
  expect(await ruleBreaks(target)).toEqual([])
})

test('a table that does not arrive is said, and can be asked for again', async () => {
  let isCut = true
  const engine = {
    ...opened.engine,
    load: (name: Parameters<typeof opened.engine.load>[0]) =>
      isCut ? Promise.reject(new Error(`${name} coupée`)) : opened.engine.load(name)
  }
  const { target } = builder({ ...opened, engine }, 'poverty-rate:40~,region:11')
  await click('Ajouter une condition')
  await expect
    .element(screen.getByText(/Les indicateurs n’ont pas pu être lus.*indicator_coverage coupée/))
    .toBeVisible()
  await click(/^Région/)
  await expect.element(screen.getByText(/Les valeurs n’ont pas pu être lues/)).toBeVisible()
  await click(/^Taux de pauvreté/)
  await expect.element(screen.getByText(/Les valeurs n’ont pas pu être lues/)).toBeVisible()
  isCut = false
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }).first())
  await slider(target)
})
