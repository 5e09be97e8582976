import type { Mark } from '../../../src/core/marks.ts'
import type { Provenance } from '../../../src/exports/provenance/provenance.ts'
import type { FinishedSheet } from '../../../src/exports/sheet/sheet.ts'

/** A small page with every kind of mark, each at a place of its own: 100 mm by 80 mm. */
export const samplePage: FinishedSheet = {
  sheet: {
    widthPx: 378,
    heightPx: 302.4,
    parts: [
      {
        id: 'map',
        box: { x: 10, y: 60, width: 200, height: 200 },
        marks: [{ kind: 'rect', x: 10, y: 60, width: 200, height: 200, stroke: '#1b1f2a', strokeWidth: 1 }]
      },
      { id: 'title', box: { x: 10, y: 10, width: 358, height: 40 }, marks: titleMarks() },
      { id: 'legend', box: { x: 220, y: 60, width: 150, height: 200 }, marks: legendMarks() }
    ],
    overfull: []
  },
  map: { kind: 'marks', marks: mapMarks() }
}

export const sampleProvenance: Provenance = {
  title: 'L’effort d’œuvre à Étampes : 1 234 €',
  subtitle: '2024, subventions du programme 147 & autres <crédits>',
  link: 'https://exemple.fr/faubourg/?zone=department-91&mesure=grants',
  dataVersion: '2026-11',
  sources: ['ANCT, 2024, Licence Ouverte 2.0', 'Insee, 2021, Licence Ouverte 2.0'],
  made: '2026-11-27T10:00:00.000Z',
  composition: '{"paper":"a4-landscape"}'
}

/** A drawing of one's own size; its text is for the caller to choose. */
export function pageOf(marks: readonly Mark[], widthPx = 378, heightPx = 302.4): FinishedSheet {
  const box = { x: 0, y: 0, width: widthPx, height: heightPx }
  return { sheet: { widthPx, heightPx, parts: [{ id: 'title', box, marks }], overfull: [] }, map: null }
}

function titleMarks(): Mark[] {
  return [
    {
      kind: 'text',
      x: 10,
      y: 28,
      text: 'L’effort d’œuvre à Étampes :\u00a01\u202f234\u00a0€',
      sizePx: 18,
      weight: 700
    },
    {
      kind: 'text',
      x: 10,
      y: 46,
      text: 'ÀÉÊÇŒ àéèêëïîôûùç œ « AVoir Tôt » – 75 % ; Łódź',
      sizePx: 13,
      fill: '#5b6270'
    },
    { kind: 'text', x: 368, y: 28, text: 'fin de ligne', sizePx: 12, weight: 600, anchor: 'end' }
  ]
}

/** In pixels of the map's box. */
function mapMarks(): Mark[] {
  return [
    { kind: 'rect', x: 0, y: 0, width: 200, height: 200, fill: '#e8eef0' },
    // A square with a hole.
    {
      kind: 'path',
      d: 'M10 10L90 10L90 90L10 90ZM35 35L65 35L65 65L35 65Z',
      fill: '#2b7f87',
      stroke: '#ffffff',
      strokeWidth: 2
    },
    {
      kind: 'circle',
      x: 150,
      y: 50,
      radius: 30,
      fill: '#a8421f',
      opacity: 0.5,
      stroke: '#ffffff',
      strokeWidth: 1.5
    },
    // Beyond the box: cut at its edge.
    { kind: 'circle', x: 200, y: 150, radius: 25, fill: '#54264f' },
    { kind: 'line', x1: 10, y1: 110, x2: 190, y2: 110, stroke: '#1b1f2a', strokeWidth: 2, dash: [8, 4] },
    {
      kind: 'clip',
      x: 20,
      y: 125,
      width: 60,
      height: 40,
      marks: [{ kind: 'circle', x: 50, y: 145, radius: 35, fill: '#5fa8aa' }]
    },
    { kind: 'path', d: 'M100 130L160 130L130 180Z', stroke: '#0b4f5c', strokeWidth: 6 },
    { kind: 'text', x: 50, y: 54, text: 'Évry', sizePx: 14, weight: 600, anchor: 'middle', halo: '#ffffff' }
  ]
}

function legendMarks(): Mark[] {
  const entry = (y: number, fill: string, text: string): Mark[] => [
    { kind: 'rect', x: 220, y, width: 40, height: 30, fill, stroke: '#8b8f99', strokeWidth: 1, radius: 4 },
    { kind: 'text', x: 268, y: y + 20, text, sizePx: 13 }
  ]
  return [
    ...entry(64, 'hatch', 'Manquant'),
    ...entry(104, 'dots', 'Secret'),
    ...entry(144, 'levels', 'Sans objet'),
    ...entry(184, '#9dcbc8', 'de 10 à 20 €')
  ]
}
