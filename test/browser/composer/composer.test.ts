import { expect, test } from 'vitest'
import { mapTypeOf } from '../../../src/maps/index.ts'
import { Composer } from '../../../src/state/composer/composer.svelte.ts'
import { usualComposition } from '../../../src/state/composer/composition.ts'
import { textMeasure } from '../../../src/state/composer/measureText.ts'
import type { MapToExport } from '../../../src/state/mapToExport.ts'
import { geography } from '../maps/fixture.ts'

const map: MapToExport = {
  title: 'Une carte',
  subtitle: '2024',
  type: mapTypeOf('symbols'),
  picture: null,
  legend: null,
  geography,
  inside: null,
  neighbourhood: null,
  frame: [0, 44, 5, 46],
  camera: null,
  widthPx: 800,
  heightPx: 600,
  insets: [],
  paris: null,
  cautions: [],
  filters: [],
  sources: ['Une source']
}
const making = { link: 'https://atlas.example/?v=1', date: new Date('2026-03-04') }

function opened(): Composer {
  const composer = new Composer()
  composer.open({ map, making }, textMeasure())
  return composer
}

test('other words are written on the same map: its marks are not made again', () => {
  const composer = opened()
  const marks = composer.mapMarks
  expect(marks?.length).toBeGreaterThan(0)
  composer.change({ title: 'Un autre titre' }, 'title')
  expect(composer.sheet?.parts.find(({ id }) => id === 'title')?.marks).toContainEqual(
    expect.objectContaining({ text: 'Un autre titre' })
  )
  expect(composer.mapMarks).toBe(marks)
  composer.change({ graticule: true })
  expect(composer.mapMarks).not.toBe(marks)
})

test('the letters of a word are one step back, a move after them another', () => {
  const composer = opened()
  for (const title of ['P', 'Po', 'Pos']) composer.change({ title }, 'title')
  composer.steps.rest()
  composer.change({ title: 'Post' }, 'title')
  composer.place('scale', { x: 10, y: 10 })
  composer.steps.undo()
  expect(composer.composition.arrangement).toEqual({})
  composer.steps.undo()
  expect(composer.title).toBe('Pos')
  composer.steps.undo()
  expect(composer.title).toBe('Une carte')
  composer.steps.redo()
  expect(composer.title).toBe('Pos')
  composer.change({ qr: false })
  expect(composer.steps.canRedo).toBe(false)
})

test('a part follows the pointer, and is back where it was when the drag is given up', () => {
  const composer = opened()
  const before = composer.placeOf('scale')
  composer.drag('scale', { x: 150, y: 90 })
  expect(composer.placeOf('scale')).toMatchObject({ x: 150, y: 90 })
  composer.cancelDrag()
  expect(composer.placeOf('scale')).toEqual(before)
  composer.drag('scale', { x: 150, y: 90 })
  composer.drop()
  expect(composer.composition.arrangement).toEqual({ scale: { x: 150, y: 90 } })
})

test('a title written over one map is asked about over another, and the page outlives both', () => {
  const composer = opened()
  composer.change({ title: 'Ma Seine-Saint-Denis' })
  expect(composer.isTitleOfOtherMap).toBe(false)
  composer.open({ map: { ...map, title: 'Une autre carte' }, making }, textMeasure())
  expect(composer.title).toBe('Ma Seine-Saint-Denis')
  expect(composer.isTitleOfOtherMap).toBe(true)
  composer.change({ title: null })
  expect(composer.title).toBe('Une autre carte')
})

test('the page of a file that is open again is one step, and can be taken back', () => {
  const composer = opened()
  composer.restore({ ...usualComposition, title: 'Du fichier', paper: 'a3-portrait' })
  composer.open({ map, making }, textMeasure())
  expect(composer.paper.heightMm).toBe(420)
  expect(composer.isTitleOfOtherMap).toBe(false)
  composer.steps.undo()
  expect(composer.composition).toEqual(usualComposition)
})
