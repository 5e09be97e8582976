import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/core/marks.ts'
import type { Block } from '../../../src/exports/document/block.ts'
import { documentPages, documentPicture } from '../../../src/exports/document/document.ts'
import type { Sheet } from '../../../src/exports/sheet/sheet.ts'
import { boxOf, measureText, overlappingTexts } from '../boxes.ts'

const made = {
  name: 'La Reynerie (QN03101M)',
  date: new Date('2026-11-27'),
  link: 'https://atlas.example/?v=1'
}

const word = fc.string({ unit: fc.constantFrom(...'aéœnmW'), minLength: 1, maxLength: 14 })
const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '))
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
const entry = fc.record({ text: words, note: fc.oneof(fc.constant(''), words) })
const cell = fc.record({ text: name, note: fc.oneof(fc.constant(''), name) })
const table = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(fc.record({ label: name, numeric: fc.boolean() }), {
      minLength: count,
      maxLength: count
    }),
    rows: fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            kind: fc.constant('cells' as const),
            cells: fc.array(cell, { minLength: count, maxLength: count })
          })
        },
        fc.record({ kind: fc.constant('group' as const), text: name })
      ),
      { maxLength: 90 }
    )
  })
)
const simple: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: name
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: words,
    style: fc.constantFrom('body' as const, 'note' as const)
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ value: name, label: name }), { minLength: 1, maxLength: 4 })
  }),
  fc.record({
    kind: fc.constant('terms' as const),
    terms: fc.array(fc.record({ term: name, texts: fc.array(entry, { minLength: 1, maxLength: 3 }) }), {
      maxLength: 12
    })
  }),
  fc.record({
    kind: fc.constant('list' as const),
    entries: fc.array(entry, { maxLength: 30 }),
    columns: fc.constantFrom(1 as const, 2 as const)
  }),
  table
)
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: simple },
  fc.record({
    kind: fc.constant('columns' as const),
    left: fc.array(simple, { maxLength: 3 }),
    right: fc.array(simple, { maxLength: 3 }),
    leftShare: fc.double({ min: 0.3, max: 0.7, noNaN: true })
  })
)

function marksOf({ parts }: Sheet): Mark[] {
  return parts.flatMap(({ marks }) => marks)
}

function textsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))
}

function bodyOf({ parts }: Sheet) {
  return parts.find(({ id }) => id === 'note')!
}

/** Letters alone: lines break at spaces, and inside words that no column holds. */
function lettersOf(texts: readonly string[]): string {
  return texts.join('').replaceAll(' ', '')
}

test('whatever a document holds stays inside its pages and covers nothing', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      for (const page of documentPages({ ...made, blocks }, measureText).pages) {
        const { box, marks } = bodyOf(page)
        for (const mark of marks) {
          const { left, right, top, bottom } = boxOf(mark)
          // A rule is as thick as its stroke.
          expect(left).toBeGreaterThanOrEqual(box.x - 1)
          expect(right).toBeLessThanOrEqual(box.x + box.width + 1)
          expect(top).toBeGreaterThanOrEqual(box.y - 1)
          expect(bottom).toBeLessThanOrEqual(box.y + box.height + 1)
        }
        expect(overlappingTexts(marksOf(page))).toEqual([])
      }
    }),
    { numRuns: 60 }
  )
})

test('paragraphs keep their order and lose no letter over pages', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (texts) => {
      const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }))
      const { pages } = documentPages({ ...made, blocks }, measureText)
      expect(lettersOf(pages.flatMap((page) => textsOf(bodyOf(page).marks)))).toBe(lettersOf(texts))
    }),
    { numRuns: 40 }
  )
})

test('each row of a table is printed once, under a heading on each of its pages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
      const rows = Array.from({ length: count }, (_, i) => ({
        kind: 'cells' as const,
        cells: [
          { text: `rang${i}`, note: '' },
          { text: '1 234', note: '' }
        ]
      }))
      const columns = [
        { label: 'Programme', numeric: false },
        { label: 'Euros', numeric: true }
      ]
      const { pages } = documentPages({ ...made, blocks: [{ kind: 'table', columns, rows }] }, measureText)
      const texts = pages.map((page) => textsOf(bodyOf(page).marks))
      expect(texts.flat().filter((text) => text.startsWith('rang'))).toEqual(
        rows.map((row) => row.cells[0]!.text)
      )
      for (const page of texts) expect(page.slice(0, 2)).toEqual(['Programme', 'Euros'])
    }),
    { numRuns: 30 }
  )
})

test('no page ends with a heading', () => {
  const paragraph: Block = { kind: 'paragraph', text: 'Texte.' }
  for (let lines = 1; lines < 80; lines++) {
    const blocks: Block[] = [
      ...Array.from({ length: lines }, () => paragraph),
      { kind: 'heading', level: 1, text: 'Financements' },
      { kind: 'heading', level: 2, text: 'Connu au quartier' },
      paragraph
    ]
    for (const page of documentPages({ ...made, blocks }, measureText).pages)
      expect(textsOf(bodyOf(page).marks).at(-1)).toBe('Texte.')
  }
})

test('sections are told with the page they begin on, and pages are numbered', () => {
  const long: Block = { kind: 'paragraph', text: 'mot '.repeat(3000) }
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Identité' },
    long,
    { kind: 'heading', level: 1, text: 'Sources' },
    { kind: 'paragraph', text: 'INSEE.' }
  ]
  const { pages, sections } = documentPages({ ...made, blocks }, measureText)
  expect(sections).toEqual([
    { title: 'Identité', page: 0 },
    { title: 'Sources', page: pages.length - 1 }
  ])
  pages.forEach((page, i) => expect(textsOf(marksOf(page))).toContain(`Page ${i + 1} / ${pages.length}`))
  expect(textsOf(marksOf(pages[1]!))).toContain(made.name)
})

test('a picture of the document holds all of it on one sheet', () => {
  const blocks = Array.from({ length: 120 }, (_, i): Block => ({ kind: 'paragraph', text: `ligne ${i}` }))
  const sheet = documentPicture({ ...made, blocks }, measureText)
  expect(textsOf(bodyOf(sheet).marks)).toHaveLength(120)
  for (const mark of marksOf(sheet)) expect(boxOf(mark).bottom).toBeLessThanOrEqual(sheet.heightPx)
})
