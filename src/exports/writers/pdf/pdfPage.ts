import type { Box, Pattern } from '../../../core/marks.ts'
import type { FinishedSheet } from '../../sheet/sheet.ts'
import { short } from '../number.ts'
import { pageLayers, type PageLayer } from '../pageWalk.ts'
import { patternTiles } from '../patternTiles.ts'
import type { ObjectNumber, PdfFile } from './pdfFile.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { pdfImage } from './pdfImage.ts'
import { pdfMarks, type UsedResources } from './pdfMarks.ts'

/** Points of a pixel: 72 and 96 to the inch. */
const pointsPerPx = 0.75

/** A place on a page that leads to another page. */
export interface PdfLink {
  readonly box: Box
  readonly page: ObjectNumber
}

/**
 * Writes a page with what it shows; its fonts must be prepared.
 * @param metadata stream of its own provenance; null for none
 */
export async function writePage(
  file: PdfFile,
  fonts: PdfFonts,
  page: FinishedSheet,
  links: readonly PdfLink[],
  { number, parent, metadata }: { number: ObjectNumber; parent: ObjectNumber; metadata: ObjectNumber | null }
): Promise<void> {
  const { widthPx, heightPx } = page.sheet
  const [width, height] = [widthPx * pointsPerPx, heightPx * pointsPerPx]
  const used: UsedResources = { opacities: new Set(), patterns: new Set() }
  const raster = page.map?.kind === 'raster' ? await pdfImage(file, page.map.image) : null
  const layers = pageLayers(page).map((layer) => layerOperators(layer, fonts, used))
  const matrix = `${pointsPerPx} 0 0 -${pointsPerPx} 0 ${short(height)}`
  const content = file.stream(
    '',
    `1 g 0 0 ${short(width)} ${short(height)} re f\n${matrix} cm\n${layers.join('\n')}`
  )
  const patterns = [...used.patterns].map((id) => `/${id} ${patternObject(file, fonts, id, matrix)} 0 R`)
  const states = [...used.opacities].map((alpha) => `/a${alpha}<</ca ${alpha / 1000}>>`)
  const named = fonts.resources.map(([name, object]) => `/${name} ${object} 0 R`)
  const resources =
    `<</Font<<${named.join('')}>>/ExtGState<<${states.join('')}>>/Pattern<<${patterns.join('')}>>` +
    `${raster === null ? '' : `/XObject<</map ${raster} 0 R>>`}>>`
  const annotations = links.map(({ box, page: target }) => {
    const [left, right] = [box.x * pointsPerPx, (box.x + box.width) * pointsPerPx]
    const [bottom, top] = [height - (box.y + box.height) * pointsPerPx, height - box.y * pointsPerPx]
    const rect = [left, bottom, right, top].map(short).join(' ')
    return `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/Dest[${target} 0 R/Fit]>>`
  })
  file.object(
    `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 ${short(width)} ${short(height)}]/Resources${resources}` +
      `/Contents ${content} 0 R${annotations.length > 0 ? `/Annots[${annotations.join('')}]` : ''}` +
      `${metadata === null ? '' : `/Metadata ${metadata} 0 R`}>>`,
    number
  )
}

function layerOperators(layer: PageLayer, fonts: PdfFonts, used: UsedResources): string {
  if (layer.kind === 'marks') return pdfMarks(layer.marks, fonts, used)
  const { x, y, width, height } = layer.box
  if (layer.map.kind === 'raster')
    return `q ${short(width)} 0 0 ${short(-height)} ${short(x)} ${short(y + height)} cm /map Do Q`
  const inside = pdfMarks([{ kind: 'clip', x: 0, y: 0, width, height, marks: layer.map.marks }], fonts, used)
  return `q 1 0 0 1 ${short(x)} ${short(y)} cm\n${inside}\nQ`
}

/** A tile of a pattern, laid from the page's corner whatever it fills. */
function patternObject(file: PdfFile, fonts: PdfFonts, id: Pattern, matrix: string): ObjectNumber {
  const { width, height, marks } = patternTiles[id]
  const content = pdfMarks(marks, fonts, { opacities: new Set(), patterns: new Set() })
  return file.stream(
    `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 ${width} ${height}]` +
      `/XStep ${width}/YStep ${height}/Resources<<>>/Matrix[${matrix}]`,
    content
  )
}
