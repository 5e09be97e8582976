import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/core/marks.ts'
import { withArcs } from '../../../src/maps/arcs.ts'
import { mapTypeOf, type MapTypeId } from '../../../src/maps/index.ts'
import { isFlat, mapMarks } from '../../../src/maps/onPaper/index.ts'
import { AreaState, type MapPicture } from '../../../src/maps/picture.ts'
import { picture } from '../pictures.ts'

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }
const geography = {
  departments: nothing,
  regions: nothing,
  neighbourhoods: () => nothing,
  labels: () => nothing
}
const camera = { lon: 2, lat: 0.5, zoom: 6 }

function marksOf(type: MapTypeId, drawn: MapPicture, at = camera): readonly Mark[] {
  const map = { geography, type: mapTypeOf(type), picture: drawn, inside: null, neighbourhood: null }
  const [clip] = mapMarks(map, at, 400, 300, { graticule: false, measureText: null })
  if (clip?.kind !== 'clip') throw new Error('a map is cut at its edges')
  return clip.marks.slice(1)
}

const { value, zero, missing, secret, not_applicable } = AreaState
const states = [value, zero, missing, secret, not_applicable]

/** The first area in each state, at one and the same place and size. */
const looks = (type: MapTypeId, rest: Partial<MapPicture>) =>
  states.map((state) =>
    JSON.stringify(
      marksOf(type, {
        ...picture,
        ...rest,
        status: Uint8Array.of(state, 0, 0, 0),
        colours: Uint8Array.from({ length: 16 }, (_, at) => (state === zero || at % 4 === 3 ? 255 : 90)),
        radiusPx: Float32Array.of(5, 0, 0, 0),
        change: Float32Array.of(state === value ? 1 : 0, 0, 0, 0)
      })
    )
  )

test.each([
  ['symbols', {}],
  ['choropleth', {}],
  ['choropleth', { polygons: null }],
  ['bivariate', {}],
  ['change', {}],
  ['change', { polygons: null }]
] as const)('a figure, zero, missing, secret and without object never look alike: %s', (type, rest) => {
  expect(new Set(looks(type, rest)).size).toBe(states.length)
})

test('the largest symbols are drawn first, those outside the filters not at all', () => {
  const radii = marksOf('symbols', picture).map((mark) => (mark.kind === 'circle' ? mark.radius : 0))
  // The last two are the rings of the missing and of the zero.
  expect(radii).toEqual([20, 10, 5, 20, 5])
})

test('what is selected wears the accent, what is under the pointer nothing', () => {
  const accents = (drawn: MapPicture, type: MapTypeId) =>
    marksOf(type, drawn).filter((mark) => 'stroke' in mark && mark.stroke === '#a8421f').length
  for (const type of ['symbols', 'choropleth'] as const) {
    expect(accents({ ...picture, selected: 0, hovered: 3 }, type)).toBe(1)
    expect(marksOf(type, { ...picture, hovered: 3 })).toEqual(marksOf(type, picture))
  }
})

test('what lies beside the box is not in the file', () => {
  expect(marksOf('symbols', picture, { ...camera, lon: 60 })).toEqual([])
  expect(marksOf('choropleth', picture, { ...camera, lon: 60 })).toEqual([])
})

test('an area larger than the box is cut to little more than it', () => {
  const [fill] = marksOf('choropleth', picture, { lon: 0.5, lat: 0.5, zoom: 14 })
  const numbers = fill?.kind === 'path' ? [...fill.d.matchAll(/-?[\d.]+/g)].map(Number) : []
  expect(numbers.length).toBeGreaterThan(0)
  expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([-8, 408])
})

test('columns and arcs are not flat', () => {
  expect(isFlat(mapTypeOf('columns'))).toBe(false)
  expect(isFlat(withArcs(mapTypeOf('symbols'), [{ from: [0, 0], to: [1, 1] }]))).toBe(false)
  expect(isFlat(mapTypeOf('change'))).toBe(true)
})
