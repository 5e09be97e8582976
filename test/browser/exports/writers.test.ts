import '@fontsource-variable/source-sans-3'
import jsQR from 'jsqr'
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { expect, test, vi } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { provenanceOf } from '../../../src/exports/provenance/provenanceOf.ts'
import { qrDrawing } from '../../../src/exports/sheet/qr.ts'
import type { FinishedSheet } from '../../../src/exports/sheet/sheet.ts'
import { canvasOf } from '../../../src/exports/writers/canvas.ts'
import { canvasFamily } from '../../../src/exports/writers/fonts/family.ts'
import { pictureFormats } from '../../../src/exports/writers/index.ts'
import { pageOf, samplePage, sampleProvenance } from '../../exports/writers/samplePage.ts'

GlobalWorkerOptions.workerSrc = pdfWorker

// The library that reads PDF starts a worker of a megabyte.
vi.setConfig({ testTimeout: 60_000 })

test.each(pictureFormats)('a $label made in the browser says how it was made', async ({ write }) => {
  const file = await write(samplePage, sampleProvenance, 96)
  expect(await provenanceOf(file)).toEqual(sampleProvenance)
})

test.each([
  { dpi: 96, width: 378, height: 302 },
  { dpi: 150, width: 591, height: 472 },
  { dpi: 300, width: 1181, height: 945 }
])(
  'a PNG at $dpi dpi has the pixels of 100 by 80 mm, with every mark in its place',
  async ({ dpi, width, height }) => {
    const picture = await createImageBitmap(await written('png', dpi))
    expect([picture.width, picture.height]).toEqual([width, height])
    expectMarks(pixelsOf(picture))
  }
)

test('an SVG is drawn by the browser as the PNG is', async () => {
  const image = new Image()
  image.src = URL.createObjectURL(await written('svg', 96))
  await image.decode()
  URL.revokeObjectURL(image.src)
  expectMarks(pixelsOf(image, 1181, 945))
})

test('a PDF shows the same marks, embeds its fonts and can be searched', async () => {
  const document = await opened(samplePage)
  const page = await document.getPage(1)
  expectMarks(pixelsOf(await drawn(page, 300)))
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join('')
  expect(text).toContain('L’effort d’œuvre à Étampes')
  expect(text.split('Évry').length).toBe(2)
  await document.destroy()
})

test('a text is as wide in a PDF as the browser measures it', async () => {
  const words = 'AVoir Tôt. L’Haÿ-les-Roses, 1\u202f234\u202f567,8 € « office »'
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas')
  await document.fonts.load(`400 40px ${canvasFamily}`)
  context.font = `400 40px ${canvasFamily}`
  const { width } = context.measureText(words)
  const page = pageOf([{ kind: 'text', x: 10, y: 60, text: words, sizePx: 40 }], width + 40, 100)
  const pdf = await opened(page)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  // The library gives where a text begins and how wide it is, in points.
  const end = Math.max(...items.map((item) => ('str' in item ? Number(item.transform[4]) + item.width : 0)))
  expect(Math.abs(end / 0.75 - 10 - width)).toBeLessThan(1)
  await pdf.destroy()
})

test('letters that the face has not are drawn in a PDF', async () => {
  const page = pageOf([{ kind: 'text', x: 0, y: 80, text: '→', sizePx: 100 }], 100, 100)
  const document = await opened(page)
  const { data } = pixelsOf(await drawn(await document.getPage(1), 96))
  expect(data.filter((value, i) => i % 4 === 0 && value < 100).length).toBeGreaterThan(100)
  await document.destroy()
})

test('a map that is a picture fills its box in every format', async () => {
  const image = document.createElement('canvas')
  image.width = image.height = 40
  const context = image.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#2b7f87'
  context.fillRect(0, 0, 40, 20)
  const page: FinishedSheet = { ...samplePage, map: { kind: 'raster', image } }
  const svg = new Image()
  svg.src = URL.createObjectURL(await written('svg', 96, page))
  await svg.decode()
  const pdf = await opened(page)
  const pictures = [
    pixelsOf(await createImageBitmap(await written('png', 96, page))),
    pixelsOf(svg, 378, 302),
    pixelsOf(await drawn(await pdf.getPage(1), 96))
  ]
  for (const { data, width } of pictures) {
    const colourAt = (x: number, y: number) => [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)]
    // The upper half is filled; the lower is see-through and shows the paper.
    expect(colourAt(110, 90)).toEqual([0x2b, 0x7f, 0x87])
    expect(colourAt(110, 230)).toEqual([0xff, 0xff, 0xff])
  }
  await pdf.destroy()
})

test('a QR code is read from the PNG', async () => {
  const page = pageOf(qrDrawing(sampleProvenance.link, 120) ?? [], 120, 120)
  const bitmap = await createImageBitmap(await written('png', 300, page))
  const { data, width, height } = pixelsOf(bitmap)
  expect(jsQR(data, width, height)?.data).toBe(sampleProvenance.link)
})

test('a page too large for the browser is refused in French, with what to do', async () => {
  const error = await canvasOf(pageOf([], 30_000, 30_000), 300).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  expect(String(error)).toMatch(/93.750 × 93.750 pixels.*densité plus basse.*PDF/)
})

async function written(id: string, dpi: number, page = samplePage): Promise<Blob> {
  const format = pictureFormats.find((known) => known.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return format.write(page, sampleProvenance, dpi)
}

async function opened(page: FinishedSheet): Promise<PDFDocumentProxy> {
  return getDocument({ data: await (await written('pdf', 96, page)).arrayBuffer() }).promise
}

async function drawn(page: PDFPageProxy, dpi: number): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale: dpi / 72 })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas
}

function pixelsOf(
  source: CanvasImageSource & { width: number; height: number },
  width = source.width,
  height = source.height
) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(source, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}

/** Colours of the sample page, at places in its pixels; its map's corner is at 10, 60. */
function expectMarks({ data, width }: ImageData): void {
  const scale = width / samplePage.sheet.widthPx
  const colourAt = (x: number, y: number) => {
    const at = 4 * (Math.round(y * scale) * width + Math.round(x * scale))
    return [0, 1, 2].map((i) => data[at + i] ?? 0)
  }
  const near = (x: number, y: number, colour: readonly number[]) => {
    const seen = colourAt(x, y)
    const differs = seen.some((value, i) => Math.abs(value - (colour[i] ?? 0)) > 2)
    expect(differs ? { x, y, seen } : 'as it should be').toEqual(
      differs ? { x, y, seen: colour } : 'as it should be'
    )
  }
  near(215, 280, [0xff, 0xff, 0xff])
  near(30, 80, [0x2b, 0x7f, 0x87])
  near(48, 98, [0xe8, 0xee, 0xf0])
  near(160, 110, [0xc8, 0x98, 0x88])
  near(206, 210, [0x54, 0x26, 0x4f])
  near(214, 210, [0xff, 0xff, 0xff])
  near(60, 205, [0x5f, 0xa8, 0xaa])
  near(60, 180, [0xe8, 0xee, 0xf0])
  near(240, 199, [0x9d, 0xcb, 0xc8])
  // Patterns: paper and grey.
  for (const top of [70, 110, 150]) {
    const shades = Array.from(
      { length: 900 },
      (_, i) => colourAt(225 + (i % 30), top + Math.floor(i / 30) / 2)[0] ?? 0
    )
    expect(Math.max(...shades)).toBeGreaterThan(250)
    expect(Math.min(...shades)).toBeLessThan(0xa8)
  }
}
