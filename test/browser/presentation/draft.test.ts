import { expect, test } from 'vitest'
import { Draft, type Shelf } from '../../../src/state/presentation/draft.svelte.ts'
import { limits } from '../../../src/state/presentation/presentation.ts'
import { smallPlaces } from '../../state/places.ts'

const known = { places: smallPlaces(), sources: ['anct-fonjep'], dataVersion: '0a1b2c3d' }
const step = (title: string, search = '?v=1&zone=department-93') => ({ search, title, text: '' })

/** A storage that holds one text, or refuses. */
function shelf(text: string | null = null, refuses = false) {
  let held = text
  const storage: Shelf = {
    getItem: () => held,
    setItem(_, value) {
      if (refuses) throw new DOMException('full', 'QuotaExceededError')
      held = value
    },
    removeItem: () => (held = null)
  }
  return { open: () => new Draft(known, () => storage), held: () => held }
}
const titles = (draft: Draft) => draft.steps.map(({ title }) => title)

function threeSteps() {
  const { open } = shelf()
  const draft = open()
  const keys = ['a', 'b', 'c'].map((title) => draft.add(step(title))!)
  return { draft, keys: keys as [number, number, number], open }
}

test('a draft is there again after a reload, as it was written', () => {
  const { draft, keys, open } = threeSteps()
  draft.entitle('Le comité ')
  draft.word(keys[1], { text: 'Un\nDeux' })
  const again = open()
  expect(again.presentation).toEqual(draft.presentation)
  expect(again.presentation).toMatchObject({ title: 'Le comité', dataVersion: '0a1b2c3d' })
  expect(again.steps[1]?.text).toBe('Un\nDeux')
})

test('steps are moved, duplicated, shown another view, removed; each change can be taken back', () => {
  const { draft, keys } = threeSteps()
  draft.move(keys[2], 0)
  expect(titles(draft)).toEqual(['c', 'a', 'b'])
  draft.duplicate(keys[0])
  expect(titles(draft)).toEqual(['c', 'a', 'a', 'b'])
  draft.repoint(keys[1], '?v=1&view=data')
  expect(draft.steps.at(-1)).toMatchObject({ title: 'b', search: '?v=1&view=data' })
  draft.remove(keys[2])
  expect(titles(draft)).toEqual(['a', 'a', 'b'])
  expect(draft.undoable).toBe('étape retirée')
  draft.undo()
  draft.undo()
  draft.undo()
  expect(draft.undoable).toBe('étape déplacée')
  draft.undo()
  expect(titles(draft)).toEqual(['a', 'b', 'c'])
})

test('what is typed in one field is taken back as one change', () => {
  const { draft, keys } = threeSteps()
  for (const title of ['aM', 'aMi', 'aMie']) draft.word(keys[0], { title })
  draft.word(keys[0], { text: 'x' })
  draft.undo()
  expect(draft.steps[0]).toMatchObject({ title: 'aMie', text: '' })
  draft.undo()
  expect(titles(draft)).toEqual(['a', 'b', 'c'])
})

test('erasing leaves nothing in the browser, and can be taken back', () => {
  const storage = shelf()
  const draft = storage.open()
  draft.add(step('a'))
  draft.erase()
  expect([storage.held(), draft.steps]).toEqual([null, []])
  draft.undo()
  expect(titles(storage.open())).toEqual(['a'])
})

test('a presentation is full at its last step', () => {
  const { draft } = threeSteps()
  while (!draft.isFull) draft.add(step('x'))
  expect(draft.steps).toHaveLength(limits.steps)
  expect(draft.add(step('y'))).toBeNull()
  expect(draft.problem).toContain('60 étapes')
})

test('a storage that refuses is told, and the draft stays on the screen', () => {
  const draft = shelf(null, true).open()
  draft.add(step('a'))
  expect(titles(draft)).toEqual(['a'])
  expect(draft.problem).toContain('enregistrez le fichier')
})

test.each(['nonsense', '{"format":"other"}', '[]'])('a draft that cannot be read is told: %s', (text) => {
  const draft = shelf(text).open()
  expect([draft.steps, draft.problem]).toEqual([[], expect.stringContaining('illisible')])
})
