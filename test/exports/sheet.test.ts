import { describe, expect, test } from 'vitest'
import type { Legend } from '../../src/core/legend.ts'
import { layoutSheet } from '../../src/exports/sheet.ts'
import type { Snapshot } from '../../src/exports/snapshot.ts'
import { boxOf, measureText, overlap, overlappingTexts } from './boxes.ts'

const legend: Legend = {
  title: '€ par habitant',
  classes: [
    { colour: '#d3e7e4', label: 'moins de 12', count: 90 },
    { colour: '#0b4f5c', label: '12 et plus', count: 1204 }
  ],
  missing: { label: 'fichier incomplet, montant inconnu ou population inconnue', count: 9 },
  zero: { label: 'aucun montant', count: 7 },
  circles: {
    title: 'Montant',
    steps: [
      { radiusPx: 29, label: '5 M€' },
      { radiusPx: 13, label: '1 M€' },
      { radiusPx: 6, label: '200 k€' }
    ]
  }
}

const inset = (label: string) => ({
  label,
  drawing: {
    width: 64,
    height: 64,
    marks: [
      { kind: 'path', d: 'M3.0 3.0L61.0 3.0L32.0 61.0Z', fill: '#f6f3ec' },
      { kind: 'circle', x: 32, y: 20, radius: 9, fill: '#2b7f87' }
    ]
  } as const
})

const usual: Snapshot = {
  title: 'Adultes-relais et FONJEP par contrat de ville',
  subtitle: '2024, montant et € par habitant des quartiers',
  map: {} as CanvasImageSource,
  mapWidth: 1120,
  mapHeight: 860,
  metresPerPixel: 1200,
  legend,
  insets: ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte', 'Saint-Martin', 'Polynésie'].map(
    inset
  ),
  cautions: [],
  filters: ['2024', 'Adultes-relais et FONJEP', 'NPNRU seulement'],
  sources: [
    'ANCT, Adultes-relais, 2020-2024, Licence Ouverte 2.0',
    'IGN, ADMIN EXPRESS, 2024, Licence Ouverte 2.0'
  ],
  date: new Date(2026, 10, 4),
  link: 'https://exemple.fr/faubourg/?v=1&niveau=contrat&annees=2024-2024'
}

const longTitle = 'Contrats de ville de la métropole d’Aix-Marseille-Provence et de ses voisines. '
  .repeat(4)
  .trim()
const longLink = `https://exemple.fr/?${Array.from({ length: 60 }, (_, i) => `zone${i}=${i * 7919}`).join('&')}`

const snapshots: [string, Snapshot][] = [
  ['a usual map', usual],
  ['a map with a long title', { ...usual, title: longTitle }],
  ['a map with a long link', { ...usual, link: longLink }],
  ['a map of one department', { ...usual, insets: [], metresPerPixel: 40 }],
  ['a low map, its column taller', { ...usual, mapHeight: 300 }],
  ['a map without legend or filters', { ...usual, legend: null, filters: [] }]
]

describe.each(snapshots)('the page of %s', (_, snapshot) => {
  const sheet = layoutSheet(snapshot, measureText)
  const texts = sheet.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  // Lines of one text follow each other; a link is broken inside, so its pieces join without a space.
  const written = texts.join(' ').replaceAll(' ', '')

  test('holds everything within its margins', () => {
    for (const box of sheet.marks.map(boxOf)) {
      expect(box.left, box.name).toBeGreaterThanOrEqual(20)
      expect(box.top, box.name).toBeGreaterThanOrEqual(20)
      expect(box.right, box.name).toBeLessThanOrEqual(sheet.width - 20)
      expect(box.bottom, box.name).toBeLessThanOrEqual(sheet.height - 20)
    }
  })

  test('lets no text run into another', () => {
    expect(overlappingTexts(sheet.marks)).toEqual([])
  })

  test('puts nothing over the map but its frame', () => {
    const { x, y, width, height } = sheet.map
    const map = { name: 'map', left: x, top: y, right: x + width, bottom: y + height }
    const over = sheet.marks.map(boxOf).filter((box) => overlap(box, map))
    expect(over).toEqual([{ ...map, name: 'rect' }])
  })

  test('leaves the map its size', () => {
    expect(sheet.map).toMatchObject({ width: snapshot.mapWidth, height: snapshot.mapHeight })
  })

  test('says all that makes a map complete, nothing cut', () => {
    const said = [
      snapshot.title,
      snapshot.subtitle,
      ...snapshot.filters,
      ...snapshot.sources,
      ...snapshot.insets.map(({ label }) => label),
      ...(snapshot.legend
        ? [snapshot.legend.title, 'moins de 12', snapshot.legend.missing?.label ?? '']
        : []),
      '04/11/2026',
      'Faubourg',
      snapshot.link
    ]
    for (const text of said) expect(written).toContain(text.replaceAll(' ', ''))
  })
})

test('a long title takes more lines and pushes the map down', () => {
  const [short, long] = [usual, { ...usual, title: longTitle }].map((snapshot) =>
    layoutSheet(snapshot, measureText)
  )
  expect(long?.map.y).toBeGreaterThan(short?.map.y ?? Infinity)
})

test('the scale bar is as long as it says', () => {
  const { marks } = layoutSheet(usual, measureText)
  const label = marks.find((mark) => mark.kind === 'text' && mark.text === '100\u00a0km')
  expect(label).toBeDefined()
  const flat = marks.flatMap((mark) =>
    mark.kind === 'line' && mark.y1 === mark.y2 && mark.strokeWidth === 2 ? [mark] : []
  )
  expect(flat).toHaveLength(1)
  expect(((flat[0]?.x2 ?? 0) - (flat[0]?.x1 ?? 0)) * usual.metresPerPixel).toBeCloseTo(100_000)
})

test('insets say that their symbols have no scale, and a page without insets does not', () => {
  const says = (snapshot: Snapshot) =>
    layoutSheet(snapshot, measureText).marks.some(
      (mark) => mark.kind === 'text' && mark.text.startsWith('Cartouches')
    )
  expect([says(usual), says({ ...usual, insets: [] })]).toEqual([true, false])
})
