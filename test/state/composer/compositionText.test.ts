import { expect, test } from 'vitest'
import { usualComposition, type Composition } from '../../../src/state/composer/composition.ts'
import { compositionText, readComposition } from '../../../src/state/composer/compositionText.ts'

const composed: Composition = {
  paper: 'own',
  ownMm: [300, 120.5],
  format: 'pdf',
  dpi: 300,
  title: 'Postes en Seine-Saint-Denis',
  subtitle: null,
  note: 'Comité du 3 mars',
  arrangement: { legend: { hidden: true }, scale: { x: 12, y: 34.5, width: 40 } },
  graticule: true,
  paris: true,
  qr: false
}

test('a composition is read again as it was written', () => {
  for (const composition of [usualComposition, composed])
    expect(readComposition(compositionText(composition))).toEqual({ composition, notices: [] })
})

test.each([
  [
    'an unknown part of the page',
    { arrangement: { compass: { x: 1 }, legend: { hidden: true } } },
    'compass'
  ],
  ['a place that is no number', { arrangement: { legend: { x: 'left' } } }, 'legend'],
  ['a paper that is not on offer', { paper: 'a0' }, 'paper'],
  ['a side too long to print', { ownMm: [300, 5000] }, 'ownMm'],
  ['a density that is not on offer', { dpi: 1200 }, 'dpi'],
  ['a title that is no text', { title: 3 }, 'title'],
  ['what is no part at all', { constructor: 1 }, 'constructor']
])('%s is left out with a notice, and the rest is kept', (_, part, named) => {
  const text = JSON.stringify({ v: 1, note: 'gardée', ...part })
  const { composition, notices } = readComposition(text)
  expect(composition.note).toBe('gardée')
  expect(notices).toEqual([expect.stringContaining(`« ${named} »`)])
})

test.each(['', '[]', 'null', '{"v":1'])('a text that is no composition gives the usual one: “%s”', (text) => {
  const { composition, notices } = readComposition(text)
  expect(composition).toEqual(usualComposition)
  expect(notices).toHaveLength(1)
})
