import type { SheetContent } from '../../../src/exports/sheet/content.ts'
import type { Legend } from '../../../src/core/legend.ts'

const legend: Legend = {
  title: '€ par habitant',
  classes: ['moins de 12', '12 – 19', '19 – 26', '26 – 36', '36 et plus'].map((label, i) => ({
    colour: `#0b4f5${i}`,
    label,
    count: 88 + i
  })),
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

const axis = (title: string) => ({
  title,
  labels: ['bas', 'moyen', 'haut'],
  limits: ['30 %', '1 250 €']
})

const square: Legend = {
  ...legend,
  classes: [],
  circles: null,
  square: {
    rows: axis('plus pauvre (taux de pauvreté en 2021)'),
    columns: axis('plus aidé'),
    cells: [0, 1, 2].map((row) => [0, 1, 2].map((column) => ({ colour: '#5aa294', count: row + column })))
  }
}

const columns: Legend = {
  ...legend,
  circles: null,
  columns: { title: 'Montant', steps: [90, 45, 9].map((heightPx) => ({ heightPx, label: `${heightPx} M€` })) }
}

const inset = (label: string): SheetContent['insets'][number] => ({
  label,
  symbolPx: 9,
  draw: (width, height) => ({
    marks: [{ kind: 'circle', x: width / 2, y: height / 2, radius: 9, fill: '#2b7f87' }],
    metresPerPixel: 120_000 / Math.min(width, height)
  })
})

export const usual: SheetContent = {
  title: 'Adultes-relais et FONJEP par contrat de ville',
  subtitle: '2024, montant et € par habitant des quartiers',
  note: '',
  legend,
  metresPerPixel: (width, height) => 1_100_000 / Math.min(width, height),
  insets: ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'].map(inset),
  paris: null,
  cautions: ['Fichiers incomplets pour 3 départements : Aisne, Nord et Mayotte.'],
  filters: ['2024', 'Adultes-relais et FONJEP', 'NPNRU seulement'],
  sources: [
    'ANCT, Adultes-relais, 2020-2024, Licence Ouverte 2.0',
    'IGN, ADMIN EXPRESS, 2024, Licence Ouverte 2.0'
  ],
  date: new Date(2026, 10, 4),
  link: 'https://exemple.fr/faubourg/?v=1&niveau=contrat&annees=2024-2024',
  hasQr: true
}

const manyInsets = {
  insets: [...usual.insets, inset('Saint-Martin'), inset('Polynésie française')],
  paris: inset('Paris et petite couronne')
}
const many = (count: number, text: string) => Array.from({ length: count }, (_, i) => `${text} ${i + 1}`)
const longTitle =
  'Contrats de ville de la métropole d’Aix-Marseille-Provence et de ses voisines, montants versés par habitant '
    .repeat(2)
    .trim()
const note = 'Carte préparée pour le comité de pilotage du contrat de ville du 12 novembre prochain. '
  .repeat(4)
  .trim()
const longLink = `https://exemple.fr/?${Array.from({ length: 45 }, (_, i) => `zone${i}=${i * 7919}`).join('&')}`
const manySources = many(12, 'Producteur, Jeu de données des quartiers, 2024, Licence Ouverte 2.0, numéro')
const manyCautions = many(
  4,
  'Les montants connus au département ne sont pas répartis entre ses quartiers, cas'
)

export const contents: readonly (readonly [string, SheetContent])[] = [
  ['a usual map', usual],
  ['a map with a long title', { ...usual, title: longTitle }],
  ['a map with a long link', { ...usual, link: longLink }],
  ['a map without legend or filters', { ...usual, legend: null, filters: [] }],
  ['a map of one department', { ...usual, insets: [] }],
  ['two measures crossed', { ...usual, legend: square }],
  ['a map of columns', { ...usual, legend: columns }],
  ['a map with seven insets and Paris', { ...usual, ...manyInsets }],
  ['a map with many cautions', { ...usual, cautions: manyCautions }],
  ['a map with a note and twelve sources', { ...usual, note, sources: manySources }],
  [
    'a map with too much of everything',
    {
      ...usual,
      ...manyInsets,
      title: longTitle,
      link: longLink,
      note,
      cautions: manyCautions,
      sources: manySources
    }
  ]
]
