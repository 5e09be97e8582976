import { expect, test } from 'vitest'
import { writeTable } from '../../data/arrow.ts'
import { neighbourhoodOutlines } from '../../src/catalogue/tables/geography.ts'
import { areaAt, outlinesFromArrow, toFeatureCollection } from '../../src/geo/outlines.ts'
import { polygonBuffers } from '../../src/geo/polygonBuffers.ts'
import { twoAreas } from './twoAreas.ts'

const outlines = outlinesFromArrow(writeTable(neighbourhoodOutlines, twoAreas))

test('outlines keep the codes, parts and holes that were written', () => {
  expect(outlines.codes).toEqual(twoAreas.map(({ code }) => code))
  expect(twoAreas.map((_, row) => outlines.polygons(row))).toEqual(twoAreas.map(({ geometry }) => geometry))
})

test('the bounds of an area go round all its parts', () => {
  expect(outlines.bounds(0)).toEqual([0, 0, 9, 4])
  expect(outlines.bounds(1)).toEqual([20, 10, 22, 12])
})

test.each([
  ['in a part', 0.5, 0.5, 0],
  ['in another part', 8.5, 0.5, 0],
  ['in a hole', 2, 2, -1],
  ['between two parts', 6, 2, -1],
  ['in the other area', 21, 11, 1],
  ['far away', -60, 5, -1]
])('a point %s is found where it is', (_, lon, lat, row) => {
  expect(areaAt(outlines, lon, lat)).toBe(row)
})

test('no area holds a point where there are none', () => {
  expect(areaAt(outlinesFromArrow(writeTable(neighbourhoodOutlines, [])), 0, 0)).toBe(-1)
})

test('as GeoJSON, the id of a feature is its row', () => {
  const { features } = toFeatureCollection(outlines)
  expect(features.map(({ id, properties }) => [id, properties?.code])).toEqual([
    [0, 'QN00101M'],
    [1, 'QN00102M']
  ])
  expect(features[1]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: twoAreas[1]?.geometry })
})

test('triangles cover each area once, holes left out', () => {
  const { positions, triangles, areaTriangles } = polygonBuffers(outlines)
  const covered = (row: number) => {
    let area = 0
    for (let i = areaTriangles[row] ?? 0; i < (areaTriangles[row + 1] ?? 0); i += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) => {
        const vertex = triangles[i + corner] ?? 0
        return [positions[2 * vertex] ?? 0, positions[2 * vertex + 1] ?? 0] as const
      })
      if (a && b && c) area += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
    }
    return area
  }
  expect(covered(0)).toBe(4 * 4 - 2 * 2 + 1)
  expect(covered(1)).toBe(4)
})

test('each vertex belongs to one area', () => {
  const { positions, areaVertices, rings } = polygonBuffers(outlines)
  expect([...areaVertices]).toEqual([0, 15, 20])
  expect(positions.length).toBe(2 * 20)
  expect(rings(0)).toEqual([
    [0, 5],
    [5, 10],
    [10, 15]
  ])
})

test('refuses a table without outlines', () => {
  const plain = { ...neighbourhoodOutlines, columns: neighbourhoodOutlines.columns.slice(0, 1) }
  expect(() => outlinesFromArrow(writeTable(plain, [{ code: 'a' }]))).toThrow('column geometry')
})
