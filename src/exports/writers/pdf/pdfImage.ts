import type { ObjectNumber, PdfFile } from './pdfFile.ts'

/** A picture of a map in a PDF, without loss. */
export async function pdfImage(file: PdfFile, canvas: HTMLCanvasElement): Promise<ObjectNumber> {
  const { width, height } = canvas
  const copy = new OffscreenCanvas(width, height)
  const context = copy.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('this browser offers no canvas to read the map from')
  // What is see-through shows the paper.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.drawImage(canvas, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const rgb = new Uint8Array(3 * width * height)
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3)
    rgb.set(data.subarray(from, from + 3), to)
  const packed = new Blob([rgb]).stream().pipeThrough(new CompressionStream('deflate'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const form = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8`
  return file.stream(`${form}/Filter/FlateDecode`, bytes, false)
}
