import '@fontsource-variable/source-sans-3'
import jsQR from 'jsqr'
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'
import pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { provenanceOf } from '../../../src/exports/provenance/provenanceOf.ts'
import { qrDrawing } from '../../../src/exports/sheet/qr.ts'
import { canvasOf } from '../../../src/exports/writers/canvas.ts'
import { canvasFamily } from '../../../src/exports/writers/fonts/family.ts'
import { pictureFormats } from '../../../src/exports/writers/index.ts'
import { pageOf, samplePage, sampleProvenance } from '../../exports/writers/samplePage.ts'

GlobalWorkerOptions.workerSrc = pdfWorker

test.each(pictureFormats)('a $label made in the browser says how it was made', async ({ write }) => {
  const file = await write(samplePage, sampleProvenance, 96)
  expect(await provenanceOf(file)).toEqual(sampleProvenance)
})

test.each([
  { dpi: 96, width: 378, height: 302 },
  { dpi: 150, width: 591, height: 473 },
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
  const document = await getDocument({ data: await (await written('pdf', 96)).arrayBuffer() }).promise
  const page = await document.getPage(1)
  const viewport = page.getViewport({ scale: 300 / 72 })
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const context = canvas.getContext('2d')
  // The library's type asks for a page's canvas; one off the screen draws the same.
  await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport })
    .promise
  expectMarks(pixelsOf(canvas))
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join('')
  expect(text).toContain('L’effort d’œuvre à Étampes')
  expect(text.split('Évry').length).toBe(2)
  await document.destroy()
})

test('a text is as wide in a PDF as the browser measures it', async () => {
  const context = document.createElement('canvas').getContext('2d')
  const words = 'AVoir Tôt. L’Haÿ-les-Roses, 1\u202f234\u202f567,8 € « office »'
  await document.fonts.load(`400 40px ${canvasFamily}`)
  if (!context) throw new Error('no canvas')
  context.font = `400 40px ${canvasFamily}`
  const width = context.measureText(words).width
  // A bar begins where the end of the text is set to be: nothing of the text may lie over it, nor fall short.
  const page = pageOf([{ kind: 'text', x: 10, y: 60, text: `${words}.`, sizePx: 40 }], width + 40, 100)
  const pdf = pictureFormats.find(({ id }) => id === 'pdf')
  const opened = await getDocument({
    data: await ((await pdf?.write(page, sampleProvenance, 96)) ?? new Blob([])).arrayBuffer()
  }).promise
  const { items } = await (await opened.getPage(1)).getTextContent()
  const end = Math.max(...items.map((item) => ('str' in item ? item.transform[4] + item.width : 0)))
  const dot = context.measureText('.').width
  expect(Math.abs(end / 0.75 - 10 - width - dot)).toBeLessThan(1)
  await opened.destroy()
})

test('letters that the face has not are drawn in a PDF', async () => {
  const page = pageOf([{ kind: 'text', x: 0, y: 80, text: '→', sizePx: 100 }], 100, 100)
  const pdf = pictureFormats.find(({ id }) => id === 'pdf')
  const opened = await getDocument({
    data: await ((await pdf?.write(page, sampleProvenance, 96)) ?? new Blob([])).arrayBuffer()
  }).promise
  const first = await opened.getPage(1)
  const canvas = new OffscreenCanvas(100, 100)
  const context = canvas.getContext('2d')
  await first.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport: first.getViewport({ scale: 4 / 3 })
  }).promise
  const dark = (context?.getImageData(0, 0, 100, 100).data ?? []).filter(
    (value, i) => i % 4 === 0 && value < 100
  ).length
  expect(dark).toBeGreaterThan(100)
  await opened.destroy()
})

test('a QR code is read from the PNG', async () => {
  const page = pageOf(qrDrawing(sampleProvenance.link, 120) ?? [], 120, 120)
  const png = pictureFormats.find(({ id }) => id === 'png')
  const bitmap = await createImageBitmap((await png?.write(page, sampleProvenance, 300)) ?? new Blob([]))
  const { data, width, height } = pixelsOf(bitmap)
  expect(jsQR(data, width, height)?.data).toBe(sampleProvenance.link)
})

test('a page too large for the browser is refused in French, with what to do', async () => {
  const error = await canvasOf(pageOf([], 30_000, 30_000), 300).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  expect(String(error)).toMatch(/93.750 × 93.750 pixels.*densité plus basse.*PDF/)
})

async function written(id: string, dpi: number): Promise<Blob> {
  const format = pictureFormats.find((known) => known.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return format.write(samplePage, sampleProvenance, dpi)
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
