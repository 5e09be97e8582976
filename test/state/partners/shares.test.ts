import { expect, test } from 'vitest'
import {
  conflictReserve,
  conflictSubject,
  conflictTitle,
  figureText,
  percentText
} from '../../../src/state/partners/conflictWords.ts'
import type { Share } from '../../../src/state/partners/records.ts'
import { conflictsAmong, percentOf, sharesByYear } from '../../../src/state/partners/shares.ts'
import { statementsOf } from '../../../src/state/partners/statements.ts'
import { published } from './directory.ts'

const share = (change: Partial<Share>): Share => ({
  id: 'share',
  programme: 'npnru',
  partner: 'anru',
  item: null,
  amountEur: Number.NaN,
  sharePercent: Number.NaN,
  amountKind: 'subventions',
  conflictGroup: null,
  date: '2021',
  precision: 'year',
  firstYear: 2021,
  lastYear: 2021,
  publisher: 'Sénat',
  page: 'https://senat.fr/a',
  published: null,
  confidence: 'high',
  note: null,
  ...change
})

const own = (programme: string) => published.shares.filter((one) => one.programme === programme)

// ANRU's text says 72 % of the allocations; its page of the programme says 8.4 of 12 Md€: 70 %.
test('Action Logement brings 72 % of the NPNRU in one source and 70 % in another, and both are shown as contradicting', () => {
  const conflict = conflictsAmong(published, own('npnru')).find(({ group }) => group === 'npnru_al')
  expect(conflict && conflictSubject(conflict)).toBe('Action Logement')
  expect(conflict && conflictTitle(conflict)).toBe('Quatre sources se contredisent')
  const figures = conflict?.lines.map((line) => [figureText(line), line.percent?.by, line.percent?.share])
  expect(figures).toContainEqual(['72\u00a0%', 'source', 0.72])
  const computed = conflict?.lines.find(({ percent }) => percent?.by === 'atlas')
  expect(computed && figureText(computed)).toBe('8,4\u00a0Md€')
  expect(computed?.percent?.share).toBeCloseTo(0.7, 12)
  expect(computed?.percent && percentText(computed.percent, computed.share.amountEur)).toBe(
    'calculé\u00a0: 8,4\u00a0Md€ sur 12\u00a0Md€, même source et même nature'
  )
})

test('a percentage is computed only from a total of the same page, kind and date', () => {
  const part = share({ amountEur: 50 })
  const total = share({ id: 'total', partner: 'total', amountEur: 200 })
  expect(percentOf(part, [part, total])).toMatchObject({ by: 'atlas', share: 0.25 })
  expect(percentOf(part, [part, { ...total, page: 'https://anru.fr' }])).toBeNull()
  expect(percentOf(part, [part, { ...total, amountKind: 'prêts' }])).toBeNull()
  expect(percentOf(part, [part, { ...total, date: '2022' }])).toBeNull()
  expect(percentOf(part, [part, { ...total, programme: 'pnru' }])).toBeNull()
  expect(percentOf(part, [part, { ...total, date: null }])).toMatchObject({ share: 0.25 })
})

test('two totals on one page give no percentage: nothing says of which', () => {
  const part = share({ amountEur: 50 })
  const totals = [100, 200].map((amountEur, i) => share({ id: `t${i}`, partner: 'total', amountEur }))
  expect(percentOf(part, [part, ...totals])).toBeNull()
})

test('the percentage of a source is kept before ours', () => {
  const part = share({ amountEur: 50, sharePercent: 30 })
  const total = share({ id: 'total', partner: 'total', amountEur: 200 })
  expect(percentOf(part, [part, total])).toEqual({ by: 'source', share: 0.3 })
})

test('a total has no percentage of itself', () => {
  const total = share({ partner: 'total', amountEur: 200 })
  expect(percentOf(total, [total])).toBeNull()
})

test('figures of one source are no contradiction of sources, and differing kinds are said to differ', () => {
  const [conflict] = conflictsAmong(
    published,
    published.shares.filter(({ conflictGroup }) => conflictGroup === 'p147_2022')
  )
  expect(conflict && conflictTitle(conflict)).toBe('Une même source donne quatre chiffres')
  expect(conflict && conflictReserve(conflict)).toContain('Leurs natures diffèrent')
})

test('a contradiction is shown whole on the sheet of a partner that is only one side of it', () => {
  const [conflict] = conflictsAmong(
    published,
    published.shares.filter(({ partner, programme }) => partner === 'ush' && programme === 'npnru')
  )
  expect(new Set(conflict?.lines.map((line) => line.share.partner))).toEqual(new Set(['ush', 'bailleurs']))
})

test('every contradiction of the tables is shown, and every row of it', () => {
  const groups = new Set(published.shares.flatMap(({ conflictGroup }) => conflictGroup ?? []))
  const conflicts = conflictsAmong(published, published.shares)
  const alone = [...groups].filter(
    (group) => published.shares.filter(({ conflictGroup }) => conflictGroup === group).length < 2
  )
  expect(conflicts.length + alone.length).toBe(groups.size)
  const shown = conflicts.flatMap(({ lines }) => lines.map((line) => line.share.id))
  const expected = published.shares.filter(
    ({ conflictGroup }) => conflictGroup !== null && !alone.includes(conflictGroup)
  )
  expect(new Set(shown)).toEqual(new Set(expected.map(({ id }) => id)))
})

test('an undated figure stands under the year that its own page gives', () => {
  const of2021 = sharesByYear(published, own('npnru')).find(({ label }) => label === '2021')
  expect(of2021?.lines.map((line) => line.share.amountEur)).toContain(8.4e9)
})

test('years come newest first and what has no date last, none left out', () => {
  const labels = sharesByYear(published, own('npnru')).map(({ label }) => label)
  expect(labels.at(-1)).toBe('Sans date')
  const years = labels.slice(0, -1).map(Number)
  expect(years).toEqual([...years].sort((a, b) => b - a))
  const lines = sharesByYear(published, own('npnru')).flatMap((group) => group.lines)
  expect(lines).toHaveLength(own('npnru').length)
})

// ANRU's page of the programme: 8.4 + 2.4 + 1.2 = 12 Md€; the Senate in 2022: 8.032 + 2.768 + 1.2 = 12 Md€.
test('the NPNRU can be drawn from three statements, the one with its own total first', () => {
  const statements = statementsOf(published, 'npnru', 'équivalent-subvention')
  expect(statements.map(({ publisher, year }) => [publisher.split(',')[0], year])).toEqual([
    ['ANRU', 2021],
    ['Sénat', 2023],
    ['Sénat', 2022]
  ])
  for (const { parts } of statements)
    expect(parts.reduce((sum, { amountEur }) => sum + amountEur, 0)).toBeCloseTo(12e9, 0)
  expect(statements[0]?.total?.amountEur).toBe(12e9)
})
