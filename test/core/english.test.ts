import { beforeAll, expect, test, vi } from 'vitest'

// A page has its language from its first line to its last: the modules are read anew, as a worker of an English page.
const english = async () => {
  vi.stubGlobal('name', 'test?lang=en')
  vi.resetModules()
  const { learnWords } = await import('../../src/words/t.ts')
  await learnWords()
  const [format, change, spaces] = await Promise.all([
    import('../../src/core/format.ts'),
    import('../../src/core/change.ts'),
    import('../../src/core/frenchSpaces.ts')
  ])
  return { ...format, ...change, ...spaces }
}
let core: Awaited<ReturnType<typeof english>>
beforeAll(async () => {
  core = await english()
  return () => vi.unstubAllGlobals()
})

test.each([
  [12_400_000, '€12.4m'],
  [5_778_000_000, '€5.78bn'],
  [940_000, '€940k'],
  [7164, '€7,164'],
  [-7_680_000, '-€7.68m'],
  [0, '€0'],
  [Number.NaN, '–']
])('the amount %d reads %s', (eur, text) => expect(core.formatAmount(eur)).toBe(text))

test('other figures follow the habits of a British statistical office', () => {
  expect(core.formatAmountExact(7164)).toBe('€7,164.00')
  expect(core.formatMillions(7_680_000)).toBe('7.68')
  expect(core.formatPerInhabitant(23.31)).toBe('€23.3/inh.')
  expect(core.formatCount(6496)).toBe('6,496')
  expect(core.formatNumber(12.71, 1)).toBe('12.7')
  expect(core.formatPercent(0.723)).toBe('72%')
  expect(core.formatPercent(0.0342)).toBe('3.4%')
  expect(core.formatRange(2020, 2024)).toBe('2020–2024')
  expect(core.formatDate(new Date(2026, 10, 4))).toBe('04/11/2026')
  expect(core.formatBytes(7_600_000)).toBe('7.6\u00a0MB')
  expect(core.formatBytes(512_000)).toBe('512\u00a0kB')
})

test('a unit stands where English puts it', () => {
  expect(core.withUnit('40', '%')).toBe('40%')
  expect(core.withUnit('1,000', '€')).toBe('€1,000')
  expect(core.withUnit('−5', '€')).toBe('−€5')
  expect(core.withUnit('12', 'inhabitants')).toBe('12\u00a0inhabitants')
  expect(core.withUnit('0.4', '')).toBe('0.4')
})

test('class labels leave the outer classes open', () => {
  expect(core.classLabels([1, 12, 19, 36, 50], String)).toEqual(['under 12', '12–19', '19–36', '36 and over'])
})

test('no dash stands between negative limits', () => {
  expect(core.classLabels([-9, -6, -2, 4, 8], String)).toEqual([
    'under -6',
    '-6 to -2',
    '-2 to 4',
    '4 and over'
  ])
})

test('the classes of a change are told in words', () => {
  const words = { fall: 'fall', rise: 'rise', steady: 'stable' }
  const points = (distance: number) => `${distance}\u00a0pts`
  expect(core.changeLabels([-10, -6, -2, 2, 6, 10], words, points)).toEqual([
    'fall by 6\u00a0pts or more',
    'fall by 2 to 6\u00a0pts',
    'stable (within 2\u00a0pts)',
    'rise by 2 to 6\u00a0pts',
    'rise by 6\u00a0pts or more'
  ])
})

test('no French space is put into an English text', () => {
  expect(core.frenchSpaces('Is it 40 %? Yes: “so”')).toBe('Is it 40 %? Yes: “so”')
})
