import { expect, test } from 'vitest'
import { overseas } from '../../src/catalogue/overseas.ts'
import type { Outlines } from '../../src/geo/outlines.ts'
import { AreaState } from '../../src/maps/picture.ts'
import { insetDrawing } from '../../src/maps/inset.ts'
import { boxOf } from '../exports/boxes.ts'
import { picture } from './pictures.ts'

const guadeloupe = overseas.find(({ code }) => code === '971')!

/** One square department of four degrees, the only part of outlines that an inset reads. */
const departments = {
  codes: ['971'],
  bounds: () => [0, 0, 4, 1],
  polygons: () => [
    [
      [
        [0, 0],
        [4, 0],
        [4, 1],
        [0, 1],
        [0, 0]
      ]
    ]
  ]
} satisfies Pick<Outlines, 'codes' | 'bounds' | 'polygons'> as unknown as Outlines

const drawing = insetDrawing(guadeloupe, departments, picture, [0, 1, 2, 3], 64)
const circles = drawing.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))

test('an inset has the map’s colours, and hatching with a ring for what is missing', () => {
  expect(circles.map(({ fill, stroke }) => [fill, stroke])).toEqual([
    ['hatch', '#5b6270'],
    ['rgb(11, 79, 92)', '#ffffff']
  ])
})

test('a small missing symbol keeps room for its hatching', () => {
  const tiny = { ...picture, radiusPx: new Float32Array(4) }
  const [first] = insetDrawing(guadeloupe, departments, tiny, [2], 64).marks.filter(
    ({ kind }) => kind === 'circle'
  )
  expect(first).toMatchObject({ fill: 'hatch', radius: 4 })
})

test('the territory and its symbols stay in the box', () => {
  for (const box of drawing.marks.map(boxOf)) {
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(64)
  }
})

test('before the first answer an inset is the outline alone', () => {
  expect(insetDrawing(guadeloupe, departments, null, [], 64).marks.map(({ kind }) => kind)).toEqual(['path'])
})

test('a change is a triangle in an inset too', () => {
  const { value, missing, secret, not_applicable } = AreaState
  const changed = {
    ...picture,
    status: Uint8Array.of(value, secret, missing, not_applicable),
    change: Float32Array.of(-3, 0, 0, 0)
  }
  const [triangle] = insetDrawing(guadeloupe, departments, changed, [0], 64).marks.slice(1)
  expect(triangle).toMatchObject({ kind: 'path', fill: 'rgb(11, 79, 92)' })
  // It points down: its lowest corner is one, its highest are two.
  const ys =
    triangle?.kind === 'path' ? [...triangle.d.matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y)) : []
  expect(ys.filter((y) => y === Math.min(...ys))).toHaveLength(2)
})

test('secret and without object are told from missing in an inset', () => {
  const unknown = { ...picture, status: Uint8Array.of(AreaState.secret, 0, 0, AreaState.not_applicable) }
  const kinds = (row: number) =>
    insetDrawing(guadeloupe, departments, unknown, [row], 64)
      .marks.slice(1)
      .map(({ kind }) => kind)
  expect([kinds(0), kinds(3)]).toEqual([
    ['circle', 'circle'],
    ['circle', 'line']
  ])
})
