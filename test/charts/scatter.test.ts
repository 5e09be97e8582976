import { expect, test } from 'vitest'
import { nearestPoint } from '../../src/charts/nearest.ts'
import {
  paintOrder,
  pointColour,
  regressionMarks,
  scatterChart,
  scatterLayout,
  scatterRegression
} from '../../src/charts/scatter.ts'
import { regressionText, scatterFigures, unplacedText } from '../../src/charts/scatterWords.ts'
import { areasOf, marksOf, noun, percent } from './areas.ts'
import { overlappingTexts } from '../exports/boxes.ts'

const parts = {
  x: areasOf([1, 2, 3, 4, 5, 6, 'secret', 'missing', 'outside']),
  y: areasOf([2, 4, 5, 4, 5, 'missing', 7, 'missing', 'outside']),
  sizes: [100, 400, Number.NaN, 100, 100, 100, 100, 100, 100],
  width: 360,
  height: 300,
  xTitle: 'Pauvreté',
  yTitle: 'Emploi',
  noun
}
const layout = scatterLayout(parts)

test('an area with one figure only has no point, at zero or elsewhere', () => {
  expect(marksOf(scatterChart(parts, null), 'circle')).toHaveLength(5)
  expect(Array.from(layout.pointX).map(Number.isNaN)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
    true
  ])
})

test('areas without a point are counted in words by what they lack', () => {
  expect(unplacedText(parts)).toBe(
    '3\u00a0quartiers sans point, faute de valeur\u00a0: 1 sans «\u00a0Pauvreté\u00a0», 1 sans «\u00a0Emploi\u00a0», 1 sans aucun des deux.'
  )
})

test('the line, its n and its R² are those of the areas drawn, and it names no cause', () => {
  const line = scatterRegression(parts, null)
  expect(line.slope).toBeCloseTo(0.6, 12)
  expect(regressionText(line, noun)).toBe(
    'n\u00a0=\u00a05\u00a0quartiers, R²\u00a0=\u00a00,60\u00a0; une corrélation n’est pas une cause.'
  )
})

test('the line runs between the outermost areas kept, as high as it says', () => {
  const kept = Uint8Array.from([1, 1, 1, 0, 0, 0, 0, 0, 0])
  const line = scatterRegression(parts, kept)
  // Means 2 and 11/3; products 3, squares 2: slope 1.5.
  expect(line.slope).toBeCloseTo(1.5, 12)
  const drawn = regressionMarks(layout, line, kept).at(-1)
  expect(drawn).toMatchObject({ kind: 'line', x1: layout.x(1), x2: layout.x(3) })
  if (drawn?.kind === 'line') expect(layout.y.invert(drawn.y1)).toBeCloseTo(11 / 3 - 1.5, 6)
})

test('too few areas have no line, and it says so', () => {
  const none = scatterRegression(parts, new Uint8Array(9))
  expect(regressionMarks(layout, none, new Uint8Array(9))).toEqual([])
  expect(regressionText(none, noun)).toContain('trop peu')
})

test('four times the inhabitants are four times the surface; unknown inhabitants the smallest point', () => {
  expect((layout.radius[1] ?? 0) ** 2).toBeCloseTo(4 * (layout.radius[0] ?? 0) ** 2)
  expect(layout.radius[2]).toBe(1.5)
})

test('areas left out are pale and painted below those kept', () => {
  const kept = Uint8Array.from([0, 1, 1, 1, 1, 1, 1, 1, 1])
  expect(paintOrder(layout, kept)[0]).toBe(0)
  expect(pointColour(layout, 0, kept)).not.toBe(pointColour(layout, 1, kept))
})

test('the nearest point within reach is found, an area without a point never', () => {
  const nearest = nearestPoint(layout.pointX, layout.pointY)
  expect(nearest.at((layout.pointX[3] ?? 0) + 3, layout.pointY[3] ?? 0, 10)).toBe(3)
  expect(nearest.at(0, 0, 10)).toBe(-1)
  expect(nearestPoint([Number.NaN], [1]).at(0, 0, 99)).toBe(-1)
})

test('the table gives both figures of every area, an unknown one by its reason', () => {
  const { rows } = scatterFigures(parts, percent, String)
  expect(rows).toHaveLength(8)
  expect(rows[5]).toEqual(['Quartier F', 'F', '6\u00a0%', 'valeur manquante'])
  expect(rows[6]).toEqual(['Quartier G', 'G', 'secret statistique', '7'])
})

test('long titles are cut, not run over each other', () => {
  const long = 'Part des demandeurs d’emploi de longue durée dans l’ensemble des demandeurs, en %'
  const chart = scatterChart({ ...parts, xTitle: long, yTitle: long }, null)
  expect(overlappingTexts(chart.marks)).toEqual([])
  expect(marksOf(chart, 'text').some((mark) => mark.text.endsWith('…'))).toBe(true)
})
