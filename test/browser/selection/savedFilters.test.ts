import { expect, test } from 'vitest'
import { SavedFilters, savedLimits, type Shelf } from '../../../src/state/selection/savedFilters.svelte.ts'

/** A storage that holds one text, or refuses. */
function shelf(text: string | null, refuses = { reading: false, writing: false }) {
  const written: string[] = []
  const storage: Shelf = {
    getItem() {
      if (refuses.reading) throw new DOMException('denied', 'SecurityError')
      return written.at(-1) ?? text
    },
    setItem(_, value) {
      if (refuses.writing) throw new DOMException('full', 'QuotaExceededError')
      written.push(value)
    }
  }
  return { written, open: () => new SavedFilters(() => storage) }
}
const one = { name: 'Un', generation: '2024', text: 'npnru:with' } as const
const two = { name: 'Deux', generation: '2015', text: 'poverty-rate:2019:40~' } as const

test('filters are kept by name, in the order of names, and read again', () => {
  const { open } = shelf(null)
  const saved = open()
  expect(saved.save({ ...one, name: '  Un ' })).toBe(true)
  expect(saved.save(two)).toBe(true)
  expect(open().list).toEqual([two, one])
})

test('a name is taken once in a generation: saving again replaces', () => {
  const saved = shelf(JSON.stringify([one, two])).open()
  saved.save({ ...one, text: 'npnru:without' })
  saved.save({ ...two, name: 'Un' })
  expect(saved.list.map(({ name, generation, text }) => [name, generation, text])).toEqual([
    ['Deux', '2015', two.text],
    ['Un', '2024', 'npnru:without'],
    ['Un', '2015', two.text]
  ])
})

test('a name that another filter has is refused, and nothing is lost', () => {
  const other = { ...one, name: 'Autre' }
  const saved = shelf(JSON.stringify([one, other])).open()
  expect(saved.rename(other, 'Un')).toBe(false)
  expect(saved.problem).toBe('« Un » existe déjà.')
  expect(saved.list).toEqual([one, other])
  expect(saved.rename(other, 'Troisième')).toBe(true)
  expect(saved.problem).toBe('')
})

test('a full or forbidden storage says so and changes nothing', () => {
  const saved = shelf(JSON.stringify([one]), { reading: false, writing: true }).open()
  expect([saved.save(two), saved.remove(one), saved.rename(one, 'Autre')]).toEqual([false, false, false])
  expect(saved.problem).toContain('refuse d’enregistrer')
  expect(saved.list).toEqual([one])
  expect(shelf(null, { reading: true, writing: true }).open().problem).toContain('refuse de lire')
})

test.each([
  ['nonsense', 'Les filtres enregistrés sont illisibles.', 0],
  ['{"name":"Un"}', 'Les filtres enregistrés sont illisibles.', 0],
  [
    JSON.stringify([
      one,
      null,
      3,
      { ...two, generation: '1999' },
      { name: '', generation: '2024', text: '' }
    ]),
    '',
    1
  ],
  [JSON.stringify([{ ...one, name: 'x'.repeat(savedLimits.name + 1) }]), '', 0]
])('what is stored is not trusted: %s', (text, problem, count) => {
  const saved = shelf(text).open()
  expect([saved.problem, saved.list.length]).toEqual([problem, count])
})

test('names and their number are limited', () => {
  const many = Array.from({ length: savedLimits.filters }, (_, i) => ({ ...one, name: `Filtre ${i}` }))
  const saved = shelf(JSON.stringify(many)).open()
  expect(saved.save({ ...one, name: 'Un de trop' })).toBe(false)
  expect(saved.problem).toContain('100 filtres sont déjà enregistrés')
  expect(saved.save({ ...one, name: ' ' })).toBe(false)
  expect(saved.save({ ...one, name: 'x'.repeat(81) })).toBe(false)
  expect(saved.problem).toContain('80 caractères au plus')
})
