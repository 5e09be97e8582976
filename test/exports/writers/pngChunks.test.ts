import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { withProvenance } from '../../../src/exports/writers/png.ts'
import { crc } from '../../../src/exports/writers/pngChunks.ts'
import { plainPng } from '../provenance/files.ts'
import { sampleProvenance } from './samplePage.ts'

test('a checksum is that of the standard', () => {
  // The check value of CRC-32 in the catalogue of parametrised CRC algorithms (Williams).
  expect(crc(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test.each([
  { dpi: 96, perMetre: 3780 },
  { dpi: 150, perMetre: 5906 },
  { dpi: 300, perMetre: 11811 }
])('at $dpi dpi other programs read the picture, its density and its words', async ({ dpi, perMetre }) => {
  const file = withProvenance(plainPng(), sampleProvenance, dpi)
  const bytes = Buffer.from(await file.arrayBuffer())
  expect(PNG.sync.read(bytes, { checkCRC: true }).width).toBe(2)
  const density = bytes.indexOf('pHYs') + 4
  expect([bytes.readUInt32BE(density), bytes.readUInt32BE(density + 4), bytes[density + 8]]).toEqual([
    perMetre,
    perMetre,
    1
  ])
  const words = bytes.toString('utf8')
  expect(words).toContain(`Title\0\0\0fr-FR\0\0${sampleProvenance.title}`)
  expect(words).toContain('Software\0\0\0fr-FR\0\0Faubourg')
  expect(words).toContain(sampleProvenance.sources[0])
})
