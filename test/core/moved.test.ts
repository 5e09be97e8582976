import { expect, test } from 'vitest'
import { moved } from '../../src/core/moved.ts'

test('every kind of mark moves, paths too', () => {
  const marks = [
    { kind: 'rect', x: 1, y: 2, width: 3, height: 4 },
    { kind: 'circle', x: 1, y: 2, radius: 3 },
    { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#000000' },
    { kind: 'path', d: 'M-1.5 2L3 4Z' },
    { kind: 'text', x: 1, y: 2, text: 'a', sizePx: 12 }
  ] as const
  expect(moved(marks, 10, 20)).toEqual([
    { kind: 'rect', x: 11, y: 22, width: 3, height: 4 },
    { kind: 'circle', x: 11, y: 22, radius: 3 },
    { kind: 'line', x1: 11, y1: 22, x2: 13, y2: 24, stroke: '#000000' },
    { kind: 'path', d: 'M8.5 22.0L13.0 24.0Z' },
    { kind: 'text', x: 11, y: 22, text: 'a', sizePx: 12 }
  ])
})
