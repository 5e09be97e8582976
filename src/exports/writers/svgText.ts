import { patterns, type Mark } from '../../core/marks.ts'
import { xmlText } from '../provenance/cleanText.ts'
import { dublinCore } from '../provenance/dublinCore.ts'
import type { Provenance } from '../provenance/provenance.ts'
import { provenanceElement } from '../provenance/written.ts'
import { pxPerMm } from '../sheet/paper.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import { short } from './number.ts'
import { pageLayers, type PageLayer } from './pageWalk.ts'
import { patternTiles } from './patternTiles.ts'
import { svgMarks, type ClipNames } from './svgMarks.ts'
import { language } from '../../words/language.ts'

/** A font file inside the drawing. */
export interface EmbeddedFont {
  readonly weight: number
  /** WOFF2 in base 64 */
  readonly base64: string
  /** letters it is for, as CSS writes them; absent for all */
  readonly unicodeRange?: string
}

/**
 * A page as the text of an SVG file: elements and letters, no script, nothing outside the file.
 * @param rasterUrl data URL of the map, where it is a picture
 */
export function svgText(
  page: FinishedSheet,
  provenance: Provenance,
  fonts: readonly EmbeddedFont[],
  rasterUrl: string | null
): string {
  const { widthPx, heightPx } = page.sheet
  const [width, height] = [short(widthPx), short(heightPx)]
  const clips = clipNames()
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" xml:lang="${language}" role="img" aria-labelledby="title desc" width="${short(widthPx / pxPerMm)}mm" height="${short(heightPx / pxPerMm)}mm" viewBox="0 0 ${width} ${height}">
<title id="title">${xmlText(provenance.title)}</title>
<desc id="desc">${xmlText([provenance.subtitle, ...provenance.sources].join('. '))}</desc>
<metadata>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<rdf:Description rdf:about="">
${dublinCore(provenance, 'image/svg+xml')}
</rdf:Description>
</rdf:RDF>
${provenanceElement(provenance, 'file')}
</metadata>
<defs>
${fonts.length > 0 ? `<style type="text/css">\n${fonts.map(fontFace).join('\n')}\n</style>\n` : ''}${patterns.map(patternElement).join('\n')}
</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<g font-family="'Source Sans 3', 'Source Sans Pro', 'Noto Sans', Arial, 'DejaVu Sans', sans-serif">
${pageLayers(page)
  .map((layer) => layerElement(layer, rasterUrl, clips))
  .join('\n')}
</g>
</svg>
`
}

function layerElement(layer: PageLayer, rasterUrl: string | null, clips: ClipNames): string {
  if (layer.kind === 'marks') return `<g id="${layer.id}-marks">\n${svgMarks(layer.marks, clips)}\n</g>`
  const { x, y, width, height } = layer.box
  if (layer.map.kind === 'raster') {
    const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
    return `<image id="map" ${place} preserveAspectRatio="none" xlink:href="${rasterUrl ?? ''}"/>`
  }
  const inside: Mark = { kind: 'clip', x: 0, y: 0, width, height, marks: layer.map.marks }
  return `<g id="map" transform="translate(${short(x)} ${short(y)})">\n${svgMarks([inside], clips)}\n</g>`
}

function fontFace({ weight, base64, unicodeRange }: EmbeddedFont): string {
  const range = unicodeRange ? `unicode-range:${unicodeRange};` : ''
  return `@font-face{font-family:'Source Sans 3';font-weight:${weight};${range}src:url(data:font/woff2;base64,${base64}) format('woff2')}`
}

function patternElement(id: (typeof patterns)[number]): string {
  const { width, height, marks } = patternTiles[id]
  const ground: Mark = { kind: 'rect', x: 0, y: 0, width, height, fill: '#ffffff' }
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">\n${svgMarks([ground, ...marks], clipNames())}\n</pattern>`
}

function clipNames(): ClipNames {
  let count = 0
  return { next: () => `clip-${(count += 1)}` }
}
