import { patternOf, type Mark, type Paint, type Pattern } from '../../core/marks.ts'
import { canvasFamily } from './fonts/family.ts'

const ink = '#1b1f2a'
/** Width of the line that leaves a rim of 1.4 px around letters. */
const haloWidth = 2.8

/** The patterns of a canvas, at its own density. */
export type CanvasPatterns = Readonly<Record<Pattern, CanvasPattern | null>>

/** Paints marks on a canvas, in the unit that it is scaled to. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  patterns: CanvasPatterns
): void {
  for (const mark of marks) {
    if (mark.kind === 'clip') {
      context.save()
      context.beginPath()
      context.rect(mark.x, mark.y, mark.width, mark.height)
      context.clip()
      paintMarks(context, mark.marks, patterns)
      context.restore()
    } else if (mark.kind === 'text') paintText(context, mark)
    else paintShape(context, mark, patterns)
  }
}

function paintText(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'text' }>): void {
  const { x, y, text, sizePx, weight = 400, fill = ink, anchor = 'start', halo } = mark
  context.font = `${weight} ${sizePx}px ${canvasFamily}`
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  if (halo) {
    context.lineJoin = 'round'
    context.lineWidth = haloWidth
    context.strokeStyle = halo
    context.setLineDash([])
    context.strokeText(text, x, y)
  }
  context.fillStyle = fill
  context.fillText(text, x, y)
}

function paintShape(
  context: CanvasRenderingContext2D,
  mark: Exclude<Mark, { kind: 'text' | 'clip' }>,
  patterns: CanvasPatterns
): void {
  const path = pathOf(mark)
  if (mark.kind !== 'line' && mark.fill) {
    context.globalAlpha = mark.opacity ?? 1
    context.fillStyle = styleOf(mark.fill, patterns)
    context.fill(path, 'evenodd')
    context.globalAlpha = 1
  }
  const width = mark.strokeWidth ?? 1
  // A canvas ignores a width of 0 and would keep that of the mark before.
  if (!mark.stroke || width <= 0) return
  context.lineWidth = width
  context.lineJoin = mark.kind === 'path' ? 'round' : 'miter'
  context.strokeStyle = mark.stroke
  context.setLineDash(mark.kind === 'line' ? [...(mark.dash ?? [])] : [])
  context.stroke(path)
}

function pathOf(mark: Exclude<Mark, { kind: 'text' | 'clip' }>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d)
  const path = new Path2D()
  if (mark.kind === 'rect') path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0)
  else if (mark.kind === 'circle') path.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
  else {
    path.moveTo(mark.x1, mark.y1)
    path.lineTo(mark.x2, mark.y2)
  }
  return path
}

/** `none` is no colour to a canvas, which would keep that of the mark before. */
function styleOf(fill: Paint, patterns: CanvasPatterns): string | CanvasPattern {
  const pattern = patternOf(fill)
  if (pattern) return patterns[pattern] ?? '#8b8f99'
  return fill === 'none' ? 'transparent' : fill
}
