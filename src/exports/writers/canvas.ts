import { InputError } from '../../core/errors.ts'
import { formatCount } from '../../core/format.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import { paintMarks } from './canvasMarks.ts'
import { canvasPatterns } from './canvasPatterns.ts'
import { canvasFamily, weights } from './fonts/family.ts'
import { pageLayers } from './pageWalk.ts'
import { t } from '../../words/t.ts'

/**
 * A page painted on a canvas.
 * @param dpi pixels to the inch of paper
 * @throws InputError when the browser can draw no canvas so large, with what to do
 */
export async function canvasOf(page: FinishedSheet, dpi: number): Promise<HTMLCanvasElement> {
  // A canvas draws with a fallback font until the page's own is loaded.
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px ${canvasFamily}`, 'aŒ€ł')))
  const { widthPx, heightPx } = page.sheet
  const pixelRatio = dpi / 96
  const [width, height] = [widthPx, heightPx].map((px) => Math.round(px * pixelRatio)) as [number, number]
  const canvas = document.createElement('canvas')
  const context = contextOf(canvas, width, height)
  context.scale(width / widthPx, height / heightPx)
  const patterns = canvasPatterns(context, pixelRatio)
  for (const layer of pageLayers(page)) {
    if (layer.kind === 'marks') {
      paintMarks(context, layer.marks, patterns)
      continue
    }
    const { box, map } = layer
    if (map.kind === 'raster') {
      context.drawImage(map.image, box.x, box.y, box.width, box.height)
      continue
    }
    context.save()
    context.translate(box.x, box.y)
    const { width: boxWidth, height: boxHeight } = box
    paintMarks(
      context,
      [{ kind: 'clip', x: 0, y: 0, width: boxWidth, height: boxHeight, marks: map.marks }],
      patterns
    )
    context.restore()
  }
  return canvas
}

/** White paper; a browser that can not hold it says so by a last pixel that stays empty. */
function contextOf(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  canvas.width = width
  canvas.height = height
  // Pages are read back at once; the graphics card's canvas would have to be copied, and is smaller.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context) {
    context.textRendering = 'geometricPrecision'
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    if (isFilled(context, width, height)) return context
  }
  throw tooLarge(width, height)
}

function isFilled(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  try {
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
  } catch {
    // Firefox throws where others return an empty pixel.
    return false
  }
}

/** What a browser that can not draw a page says, and what to do. */
export function tooLarge(widthPx: number, heightPx: number): InputError {
  return new InputError(
    t(
      'cette page compte {widthPx} × {heightPx} pixels, plus que ce navigateur ne peut en dessiner. Choisissez une densité plus basse, ou le format PDF ou SVG, qui n’a pas de limite de taille.',
      { widthPx: formatCount(widthPx), heightPx: formatCount(heightPx) }
    )
  )
}
