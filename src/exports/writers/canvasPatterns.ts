import type { Pattern } from '../../core/marks.ts'
import { paintMarks, type CanvasPatterns } from './canvasMarks.ts'
import { patternTiles } from './patternTiles.ts'

/**
 * Tiles side by side in one picture: at 96, 150 and 300 dpi, 16 of them measure whole pixels, so that no tile is
 * stretched nor blurred.
 */
const tilesAcross = 16

const none: CanvasPatterns = { hatch: null, dots: null, levels: null }

/**
 * The patterns, drawn at the density of the paper: enlarged ones would be blurred.
 * @param pixelRatio canvas pixels to the pixel of the page
 */
export function canvasPatterns(context: CanvasRenderingContext2D, pixelRatio: number): CanvasPatterns {
  const pattern = (id: Pattern) => patternOn(context, pixelRatio, id)
  return { hatch: pattern('hatch'), dots: pattern('dots'), levels: pattern('levels') }
}

function patternOn(context: CanvasRenderingContext2D, pixelRatio: number, id: Pattern): CanvasPattern | null {
  const tile = patternTiles[id]
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(tile.width * tilesAcross * pixelRatio))
  canvas.height = Math.max(1, Math.round(tile.height * tilesAcross * pixelRatio))
  const drawing = canvas.getContext('2d')
  if (!drawing) return null
  drawing.fillStyle = '#ffffff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  const [scaleX, scaleY] = [
    canvas.width / (tile.width * tilesAcross),
    canvas.height / (tile.height * tilesAcross)
  ]
  // One more on each side: what a tile draws beyond its edge meets its neighbour.
  for (let row = -1; row <= tilesAcross; row++)
    for (let column = -1; column <= tilesAcross; column++) {
      drawing.setTransform(scaleX, 0, 0, scaleY, column * tile.width * scaleX, row * tile.height * scaleY)
      paintMarks(drawing, tile.marks, none)
    }
  const pattern = context.createPattern(canvas, 'repeat')
  pattern?.setTransform(new DOMMatrix().scale(1 / scaleX, 1 / scaleY))
  return pattern
}
