import { Resvg } from '@resvg/resvg-js'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrDrawing } from '../../../src/exports/sheet/qr.ts'
import { svgText } from '../../../src/exports/writers/svgText.ts'
import { pageOf, sampleProvenance } from '../writers/samplePage.ts'

const link = 'https://exemple.fr/faubourg/?zone=department-91&mesure=grants&annee=2024'

test.each([link, 'https://exemple.fr/?titre=œuvre%20à%20É'])(
  'a phone reads %s from the drawing',
  (address) => {
    const marks = qrDrawing(address, 100) ?? []
    const svg = svgText(pageOf(marks, 100, 100), sampleProvenance, [], null)
    const { pixels, width, height } = new Resvg(svg, {
      fitTo: { mode: 'width', value: 400 },
      font: { loadSystemFonts: false }
    }).render()
    expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).toBe(address)
  }
)

test('a link whose modules would be smaller than a phone reads has no code at that size', () => {
  expect(qrDrawing(link, 40)).toBeNull()
  const long = `${link}&dessin=${'a'.repeat(900)}`
  expect(qrDrawing(long, 100)).toBeNull()
  expect(qrDrawing(long, 200)).not.toBeNull()
  expect(qrDrawing(`${link}${'a'.repeat(4000)}`, 2000)).toBeNull()
})
