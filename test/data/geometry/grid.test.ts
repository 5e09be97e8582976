import { expect, test } from 'vitest'
import { areaKm2 } from '../../../data/geometry/area.ts'
import { outlineFaults } from '../../../data/geometry/faults.ts'
import { soundOnGrid } from '../../../data/geometry/grid.ts'
import { DataError } from '../../../src/core/errors.ts'
import { hole, square } from './shapes.ts'

test('vertices move by less than a tenth of the tolerance', () => {
  const { geometry } = soundOnGrid({ code: 'a', geometry: [[square(2.123456, 48.654321, 0.01)]] }, 6)
  const [lon = 0, lat = 0] = geometry[0]?.[0]?.[0] ?? []
  expect(Math.hypot(lon - 2.123456, lat - 48.654321) * 111_195).toBeLessThan(0.61)
})

test('sides that cross once they are rounded are cut', () => {
  // A spike that comes within a tenth of a metre of the opposite side, and the parts on both sides of it.
  const spike = [[0, 0], [0.01, 0], [0.01, 0.01], [0.0051, 0.01], [0.005, 0.000001], [0.0049, 0.01], [0, 0.01], [0, 0]] // prettier-ignore
  const { geometry } = soundOnGrid({ code: 'a', geometry: [[spike]] }, 6)
  expect(outlineFaults([{ code: 'a', geometry }])).toEqual([])
  expect(areaKm2(geometry)).toBeCloseTo(areaKm2([[spike]]), 2)
})

test('holes and parts narrower than the grid go away', () => {
  const geometry = [[square(0, 0, 0.01), hole(0.002, 0.002, 1e-7)], [square(1, 1, 1e-7)]]
  expect(soundOnGrid({ code: 'a', geometry }, 6).geometry.map((polygon) => polygon.length)).toEqual([1])
})

test('an outline narrower than the grid is refused, by its code', () => {
  const tiny = { code: 'QN00101M', geometry: [[square(1, 1, 1e-7)]] }
  expect(() => soundOnGrid(tiny, 6)).toThrow(DataError)
  expect(() => soundOnGrid(tiny, 6)).toThrow('QN00101M')
})
