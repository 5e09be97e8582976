import { beforeAll, expect, test, vi } from 'vitest'
import type { Generation } from '../../../src/catalogue/generation.ts'

// As core/english.test.ts: the modules are read anew, as those of an English page.
const english = async () => {
  vi.stubGlobal('name', 'test?lang=en')
  vi.resetModules()
  const { learnWords } = await import('../../../src/words/t.ts')
  await learnWords()
  const [address, fieldWords, filterText, words, places] = await Promise.all([
    import('../../../src/state/address.ts'),
    import('../../../src/state/selection/fieldWords.ts'),
    import('../../../src/state/selection/filterText.ts'),
    import('../../../src/state/selection/words.ts'),
    import('../places.ts')
  ])
  return { ...address, ...fieldWords, ...filterText, ...words, places: places.smallPlaces() }
}
let page: Awaited<ReturnType<typeof english>>
beforeAll(async () => {
  page = await english()
  return () => vi.unstubAllGlobals()
})

test.each<[string, Generation, string]>([
  ['', '2024', '412 neighbourhoods of 2024: all, without condition.'],
  [
    'poverty-rate:2019:40~,or(npnru:with,programme:acv),-department:77',
    '2015',
    '412 neighbourhoods of 2015: poverty rate at 60% in 2019 of at least 40%, and (NPNRU or Action cœur de ville in the commune), except department Seine-et-Marne (77).'
  ],
  [
    'population:1000~2500.5*',
    '2024',
    '412 neighbourhoods of 2024: municipal population from 1,000 inhabitants to 2,500.5 inhabitants (neighbourhoods without a value kept).'
  ]
])('the filter %s of %s is told in one English sentence', (text, generation, sentence) => {
  const { places } = page
  const told = { words: page.fieldWords(places, []), generation, own: [] }
  const said = page.selectionSentence(page.filterOf(text, { places }), 412, told)
  expect(said.replaceAll('\u00a0', ' ')).toBe(sentence)
})

test('English counts none as several', () => {
  expect(page.keptText(1, '2015')).toBe('1\u00a0neighbourhood of 2015')
  expect(page.keptText(0, '2015')).toBe('No neighbourhood of 2015')
})

test('a comma parts thousands in what an English reader types', () => {
  expect(page.parseLimits('1,000; 2,500.5; 10,000', ';')).toEqual([1000, 2500.5, 10_000])
})
