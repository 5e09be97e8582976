import { expect, test } from 'vitest'
import { DataError } from '../../../../src/core/errors.ts'
import { isLatin, weights } from '../../../../src/exports/writers/fonts/family.ts'
import { trueTypeOf } from '../../../../src/exports/writers/fonts/trueType.ts'
import { sfntOf } from '../../../../src/exports/writers/fonts/woff.ts'
import { installedFont } from '../fontFiles.ts'

const french = 'ABCXYZabcxyz0123456789ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜàâæçéèêëîïôœùûüÿ’‘“”«»€%–—…•·°²½×\u00a0-/()'

test.each(weights)('the face in weight %i has every letter of French once unwrapped', async (weight) => {
  const font = trueTypeOf(sfntOf(await installedFont('latin', weight)))
  const missing = [...french].filter((letter) => font.glyphOf(letter.codePointAt(0) ?? 0) === 0)
  expect(missing).toEqual([])
  expect([...french].every((letter) => isLatin(letter.codePointAt(0) ?? 0))).toBe(true)
})

test('unwrapped tables keep the checksums that the font was made with', async () => {
  const sfnt = sfntOf(await installedFont('latin', 400))
  const view = new DataView(sfnt.buffer)
  const count = view.getUint16(4)
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = String.fromCharCode(...sfnt.subarray(entry, entry + 4))
    // That of head is taken with one of its fields at zero (OpenType 1.9, head).
    if (tag === 'head') continue
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    let sum = 0
    for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect([tag, sum]).toEqual([tag, view.getUint32(entry + 4)])
  }
})

test('widths and kerning are those of the face', async () => {
  const font = trueTypeOf(sfntOf(await installedFont('latin', 400)))
  const glyph = (letter: string) => font.glyphOf(letter.codePointAt(0) ?? 0)
  // From Source Sans 3.052, units of a thousandth: its digits are of one width, T and o close up.
  expect([...'0123456789'].map((digit) => font.advanceOf(glyph(digit)))).toEqual(Array(10).fill(497))
  expect(font.kerning(glyph('T'), glyph('o'))).toBe(-66)
  expect(font.kerning(glyph('n'), glyph('n'))).toBe(0)
})

test.each([
  { what: 'no font', bytes: new TextEncoder().encode('<html>not found</html>'.repeat(4)) },
  { what: 'nothing', bytes: new Uint8Array(0) }
])('$what is refused', ({ bytes }) => {
  expect(() => sfntOf(bytes)).toThrow(DataError)
})

test('a font that came in part or damaged is refused', async () => {
  const whole = await installedFont('latin', 400)
  expect(() => sfntOf(whole.subarray(0, 9000))).toThrow(DataError)
  const damaged = Uint8Array.from(whole)
  damaged.fill(0xff, 5000, 5200)
  expect(() => sfntOf(damaged)).toThrow(DataError)
})
