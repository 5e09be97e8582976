import type { Mark } from './marks.ts'

/** The same marks further right and down. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) => {
    if (mark.kind === 'line')
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy }
    if (mark.kind === 'path') return { ...mark, d: movedPath(mark.d, dx, dy) }
    const at = { x: mark.x + dx, y: mark.y + dy }
    return mark.kind === 'clip' ? { ...mark, ...at, marks: moved(mark.marks, dx, dy) } : { ...mark, ...at }
  })
}

/** Marks hold absolute M and L commands only: their numbers are x and y in turn. */
function movedPath(d: string, dx: number, dy: number): string {
  let isX = false
  return d.replace(/-?\d+(\.\d+)?/g, (number) => {
    isX = !isX
    return (Number(number) + (isX ? dx : dy)).toFixed(1)
  })
}
