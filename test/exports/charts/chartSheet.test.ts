import { expect, test } from 'vitest'
import { histogramChart } from '../../../src/charts/histogram.ts'
import { chartSheet } from '../../../src/exports/charts/chartSheet.ts'
import { areasOf, noun } from '../../charts/areas.ts'
import { boxOf, measureText, overlap, overlappingTexts } from '../boxes.ts'

const content = {
  title:
    'Distribution du taux de pauvreté au seuil de 60 % du revenu disponible médian de la France métropolitaine',
  subtitle: 'Taux de pauvreté à 60 %, en %, 2019',
  draw: (width: number) =>
    histogramChart(
      { areas: areasOf([12, 30, 31, 45, 60, 'secret', 'missing']), width, height: 190, unit: '%', noun },
      null,
      [30, 45]
    ),
  legend: Array.from({ length: 9 }, (_, i) => ({
    paint: '#2b7f87',
    label: `de ${i}0,5 à ${i + 1}0,5 % des habitants`
  })),
  notes: ['7 quartiers, dont 2 sans valeur\u00a0: 1 sous secret statistique.', 'mot '.repeat(80)],
  filters: ['Haute-Garonne', 'NPNRU seulement'],
  sources: Array.from(
    { length: 4 },
    () => 'INSEE, Revenus et pauvreté des quartiers, 2019, Licence Ouverte 2.0'
  ),
  date: new Date('2026-11-27'),
  link: `https://atlas.example/?v=1&view=outcomes&filter=${'abc'.repeat(90)}`,
  dataVersion: '1a2b3c4d'
}

test.each([280, 640, 1600])('a chart of %i px says everything, and nothing is cut or covered', (screenPx) => {
  const sheet = chartSheet(content, screenPx, measureText)
  const marks = sheet.parts.flatMap((part) => part.marks)
  const said = marks
    .flatMap((mark) => (mark.kind === 'text' ? mark.text : []))
    .join('')
    .replaceAll(' ', '')
  for (const text of [
    content.title,
    content.subtitle,
    ...content.notes,
    ...content.filters,
    ...content.sources,
    content.link,
    '27/11/2026',
    content.dataVersion
  ])
    expect(said).toContain(text.replaceAll(' ', ''))
  for (const mark of marks) {
    const { left, right, top, bottom } = boxOf(mark)
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(sheet.widthPx)
    expect(bottom).toBeLessThanOrEqual(sheet.heightPx)
  }
  expect(overlappingTexts(marks)).toEqual([])
})

test('parts of the page lie under each other, the chart between its title and its sources', () => {
  const { parts } = chartSheet(content, 640, measureText)
  expect(parts.map(({ id }) => id)).toEqual([
    'title',
    'subtitle',
    'map',
    'legend',
    'note',
    'filters',
    'sources',
    'credit'
  ])
  const boxes = parts.map(({ id, box }) => ({
    name: id,
    left: box.x,
    top: box.y,
    right: box.x + box.width,
    bottom: box.y + box.height
  }))
  boxes.forEach((box, i) => expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]))
})

test('what a chart has nothing to say of takes no room', () => {
  const { parts } = chartSheet(
    { ...content, legend: [], notes: [], filters: [], sources: [] },
    640,
    measureText
  )
  expect(parts.map(({ id }) => id)).toEqual(['title', 'subtitle', 'map', 'credit'])
})
