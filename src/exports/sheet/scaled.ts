import type { Drawing, Mark } from '../../core/marks.ts'

/** A drawing enlarged, or made smaller, as a whole. */
export function scaled({ width, height, marks }: Drawing, factor: number): Drawing {
  return {
    width: width * factor,
    height: height * factor,
    marks: factor === 1 ? marks : marks.map((mark) => scaledMark(mark, factor))
  }
}

function scaledMark(mark: Mark, factor: number): Mark {
  switch (mark.kind) {
    case 'rect':
      return {
        ...mark,
        ...box(mark, factor),
        ...(mark.radius === undefined ? {} : { radius: mark.radius * factor })
      }
    case 'circle':
      return { ...mark, x: mark.x * factor, y: mark.y * factor, radius: mark.radius * factor }
    case 'line':
      return {
        ...mark,
        x1: mark.x1 * factor,
        y1: mark.y1 * factor,
        x2: mark.x2 * factor,
        y2: mark.y2 * factor
      }
    case 'path':
      return {
        ...mark,
        d: mark.d.replace(/-?\d+(\.\d+)?/g, (number) => (Number(number) * factor).toFixed(2))
      }
    case 'text':
      return { ...mark, x: mark.x * factor, y: mark.y * factor, sizePx: mark.sizePx * factor }
    case 'clip':
      return {
        ...mark,
        ...box(mark, factor),
        marks: mark.marks.map((inner) => scaledMark(inner, factor))
      }
  }
}

function box(mark: { x: number; y: number; width: number; height: number }, factor: number) {
  return {
    x: mark.x * factor,
    y: mark.y * factor,
    width: mark.width * factor,
    height: mark.height * factor
  }
}
