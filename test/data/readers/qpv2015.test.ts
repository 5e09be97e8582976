import { expect, test } from 'vitest'
import { readQpv2015 } from '../../../data/readers/qpv2015.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

/** A square of 100 m at the origin of Lambert-93 (3 E, 46.5 N), as one polygon of an ESRI shapefile. */
function shp(): Buffer {
  const [x, y] = [700_000, 6_600_000]
  const ring = [
    [x, y],
    [x, y + 100],
    [x + 100, y + 100],
    [x + 100, y],
    [x, y]
  ].flat()
  const record = Buffer.alloc(48 + ring.length * 8)
  record.writeInt32LE(5, 0)
  ;[x, y, x + 100, y + 100].forEach((value, index) => record.writeDoubleLE(value, 4 + index * 8))
  record.writeInt32LE(1, 36)
  record.writeInt32LE(ring.length / 2, 40)
  ring.forEach((value, index) => record.writeDoubleLE(value, 48 + index * 8))
  const header = Buffer.alloc(108)
  header.writeInt32BE(9994, 0)
  header.writeInt32BE((108 + record.length) / 2, 24)
  header.writeInt32LE(1000, 28)
  header.writeInt32LE(5, 32)
  header.writeInt32BE(1, 100)
  header.writeInt32BE(record.length / 2, 104)
  return Buffer.concat([header, record])
}

/** A dBase table of one row of texts, in Windows-1252 bytes. */
function dbf(row: Readonly<Record<string, Buffer>>): Buffer {
  const width = 40
  const fields = Object.keys(row)
  const header = Buffer.alloc(32 + 32 * fields.length + 1)
  header.writeUInt8(3, 0)
  header.writeInt32LE(1, 4)
  header.writeUInt16LE(header.length, 8)
  header.writeUInt16LE(1 + width * fields.length, 10)
  fields.forEach((name, index) => {
    header.write(name, 32 + 32 * index, 'latin1')
    header.write('C', 32 + 32 * index + 11, 'latin1')
    header.writeUInt8(width, 32 + 32 * index + 16)
  })
  header.writeUInt8(13, header.length - 1)
  const cells = Object.values(row).map((text) =>
    Buffer.concat([text, Buffer.alloc(width - text.length, ' ')])
  )
  return Buffer.concat([header, Buffer.from(' '), ...cells])
}

function folder(row: Readonly<Record<string, Buffer>>): string {
  return sourcesFolder({
    'qpv2015/QP_METROPOLE_LB93.shp': shp(),
    'qpv2015/QP_METROPOLE_LB93.dbf': dbf(row)
  })
}

// 0x9c is œ and 0x92 is ’ in Windows-1252; Latin-1 has neither.
const name = Buffer.concat([
  Buffer.from('C'),
  Buffer.from([0x9c]),
  Buffer.from('ur d'),
  Buffer.from([0x92]),
  Buffer.from('ile')
])
const row = { CODE_QP: Buffer.from('QP003001'), NOM_QP: name, COMMUNE_QP: Buffer.from('Moulins') }

test('names keep their letters and outlines come in degrees', async () => {
  const [qpv] = await readQpv2015(folder(row))
  expect(qpv).toMatchObject({ code: 'QP003001', name: 'Cœur d’ile', communes: 'Moulins' })
  const [lon = 0, lat = 0] = qpv?.geometry.coordinates[0]?.[0]?.[0] ?? []
  expect(lon).toBeCloseTo(3, 6)
  expect(lat).toBeCloseTo(46.5, 6)
})

test('refuses a code of 2024, naming file, row and column', async () => {
  const wrong = folder({ ...row, CODE_QP: Buffer.from('QN00301M') })
  await expect(readQpv2015(wrong)).rejects.toThrow(
    'QP_METROPOLE_LB93.dbf, row 1, column CODE_QP: no QPV 2015 code'
  )
})

test('refuses a missing column', async () => {
  await expect(readQpv2015(folder({ CODE_QP: row.CODE_QP, NOM_QP: row.NOM_QP }))).rejects.toThrow(
    'column COMMUNE_QP is missing'
  )
})

test('says which file is missing', async () => {
  await expect(readQpv2015('/nowhere')).rejects.toThrow('qpv2015/QP_METROPOLE_LB93.shp: not readable')
})
