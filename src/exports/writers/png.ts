import type { Mark, Paint } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import type { Provenance } from '../provenance/provenance.ts'
import { boxOf, type FinishedSheet } from '../sheet/sheet.ts'

const family = "'Source Sans 3 Variable', sans-serif"

/**
 * A page as a PNG.
 * @param dpi pixels to the inch of paper
 * @throws Error when the browser cannot make the canvas or the file
 */
export async function pngOf({ sheet, map }: FinishedSheet, _: Provenance, dpi: number): Promise<Blob> {
  // A canvas draws with a fallback font until the page's own is loaded.
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${family}`)))
  const pixelRatio = dpi / 96
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser offers no canvas to draw the picture on')
  canvas.width = Math.round(sheet.widthPx * pixelRatio)
  canvas.height = Math.round(sheet.heightPx * pixelRatio)
  context.scale(pixelRatio, pixelRatio)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, sheet.widthPx, sheet.heightPx)
  const hatch = hatchPattern(context, pixelRatio)
  const box = boxOf(sheet, 'map')
  if (map && box) {
    if (map.kind === 'raster') context.drawImage(map.image, box.x, box.y, box.width, box.height)
    else for (const mark of moved(map.marks, box.x, box.y)) paint(context, mark, hatch)
  }
  for (const mark of sheet.parts.flatMap(({ marks }) => marks)) paint(context, mark, hatch)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))
    )
  })
}

function paint(context: CanvasRenderingContext2D, mark: Mark, hatch: CanvasPattern | null): void {
  if (mark.kind === 'clip') {
    context.save()
    context.beginPath()
    context.rect(mark.x, mark.y, mark.width, mark.height)
    context.clip()
    for (const inner of mark.marks) paint(context, inner, hatch)
    context.restore()
    return
  }
  if (mark.kind === 'text') {
    context.font = `${mark.weight ?? 400} ${mark.sizePx}px ${family}`
    context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start')
    context.fillStyle = mark.fill ?? '#1b1f2a'
    context.fillText(mark.text, mark.x, mark.y)
    return
  }
  const path = pathOf(mark)
  if (mark.kind !== 'line' && mark.fill) {
    context.fillStyle = styleOf(mark.fill, hatch)
    context.fill(path, 'evenodd')
  }
  if (mark.stroke) {
    context.lineWidth = mark.strokeWidth ?? 1
    context.strokeStyle = mark.stroke
    context.setLineDash(mark.kind === 'line' ? [...(mark.dash ?? [])] : [])
    context.stroke(path)
  }
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

function styleOf(fill: Paint, hatch: CanvasPattern | null): string | CanvasPattern {
  return fill === 'hatch' ? (hatch ?? '#8b8f99') : fill
}

/**
 * Grey lines at 45 degrees on white: the sign of a missing figure, spaced as on the screen.
 * @param pixelRatio the tile is drawn at the density of the paper: an enlarged one would be blurred
 */
function hatchPattern(context: CanvasRenderingContext2D, pixelRatio: number): CanvasPattern | null {
  const size = 7
  const tile = document.createElement('canvas')
  tile.width = tile.height = size * pixelRatio
  const lines = tile.getContext('2d')
  if (!lines) return null
  lines.scale(pixelRatio, pixelRatio)
  lines.fillStyle = '#ffffff'
  lines.fillRect(0, 0, size, size)
  lines.strokeStyle = '#8b8f99'
  lines.lineWidth = 2
  // The corners too, so that tiles meet.
  lines.stroke(
    new Path2D(`M-2 2L2 -2M-2 ${size + 2}L${size + 2} -2M${size - 2} ${size + 2}L${size + 2} ${size - 2}`)
  )
  const pattern = context.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().scale(1 / pixelRatio))
  return pattern
}
