import { expect, test } from 'vitest'
import { areaKm2 } from '../../../data/geometry/area.ts'
import { outlineFaults } from '../../../data/geometry/faults.ts'
import { simplifiedOutlines } from '../../../data/tables/outlines.ts'
import { feature, figureEight, hole, square } from '../geometry/shapes.ts'

/** From (x, south) to (x, north), with a wobble of so many degrees either side. */
function wavyBorder(x: number, south: number, north: number, wobble: number): number[][] {
  return Array.from({ length: 41 }, (_, i) => [
    x + wobble * Math.sin(i * 2.4),
    south + ((north - south) * i) / 40
  ])
}

// Two areas on both sides of one wavy border, at the equator so that degrees are alike.
const border = wavyBorder(0.1, 0, 0.1, 0.00002)
const west = feature('W', [[[0, 0], ...border, [0, 0.1], [0, 0]]])
const east = feature('E', [[[0.2, 0], [0.2, 0.1], ...[...border].reverse(), [0.2, 0]]])
const both = feature('B', [[[0, 0], [0.1, 0], [0.2, 0], [0.2, 0.1], [0, 0.1], [0, 0]]]) // prettier-ignore

test('outlines lose the detail finer than the tolerance, and no more', async () => {
  const { rows, simplification } = await simplifiedOutlines([west, east], 6)
  expect(rows.map((row) => row.code)).toEqual(['W', 'E'])
  expect(outlineFaults(rows)).toEqual([])
  expect(simplification.toleranceMetres).toBe(6)
  expect(simplification.verticesBefore).toBe(88)
  expect(simplification.verticesAfter).toBeLessThan(20)
  expect(simplification.largestDisplacementMetres).toBeGreaterThan(0)
  expect(simplification.largestDisplacementMetres).toBeLessThan(7)
})

test('a border that two areas share stays shared', async () => {
  const { rows } = await simplifiedOutlines([west, east], 2)
  const [ofWest, ofEast] = rows.map(
    ({ geometry }) =>
      new Set(
        geometry
          .flat(2)
          .filter(([x = 0]) => x > 0.05 && x < 0.15)
          .map(String)
      )
  )
  expect(ofWest).toEqual(ofEast)
})

test('two levels given together keep the same vertices of a border', async () => {
  const ofParts = await simplifiedOutlines([west, east], 2, [both])
  const ofWhole = await simplifiedOutlines([both], 2, [west, east])
  const vertices = new Set(ofParts.rows.flatMap(({ geometry }) => geometry.flat(2)).map(String))
  for (const vertex of ofWhole.rows.flatMap(({ geometry }) => geometry.flat(2)))
    expect(vertices).toContain(String(vertex))
})

test('every part of an area is kept, however small', async () => {
  const isles = feature('I', [square(0, 0, 0.1)], [square(0.2, 0, 0.0001)], [square(0.3, 0, 0.0001)])
  expect((await simplifiedOutlines([isles], 20)).rows[0]?.geometry).toHaveLength(3)
})

test('the area is that of the outline before simplification, each point counted once', async () => {
  const overlapping = feature('O', [square(0, 0, 0.02), hole(0.005, 0.005, 0.01)], [square(0.01, 0, 0.02)])
  const { areaKm2: areas } = await simplifiedOutlines([overlapping], 350)
  const degree2 = 0.02 * 0.02 * 2 - 0.01 * 0.02 - 0.01 * 0.01 + 0.005 * 0.01
  expect(areas.get('O')).toBeCloseTo(areaKm2([[square(0, 0, Math.sqrt(degree2))]]), 3)
})

test('an outline that crosses itself is repaired', async () => {
  const { rows, labelPoints } = await simplifiedOutlines([feature('8', [figureEight])], 6)
  expect(outlineFaults(rows)).toEqual([])
  expect(labelPoints.get('8')).toBeDefined()
})
