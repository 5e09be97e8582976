import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow'
import { afterAll, expect, test } from 'vitest'
import { layOutMultiplied, manifestWith, repeatedRows } from '../../scripts/bench/multipliedTable.mjs'

const stream = tableToIPC(
  tableFromArrays({
    programme: ['fonjep', 'adultes-relais', 'fonjep'],
    year: new Int32Array([2020, 2021, 2022])
  }),
  'stream'
)
const folder = mkdtempSync(join(tmpdir(), 'multiplied-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('rows are repeated in order, and their texts with them', () => {
  const table = tableFromIPC(repeatedRows(stream, 2))
  expect([...(table.getChild('year') ?? [])]).toEqual([2020, 2021, 2022, 2020, 2021, 2022])
  expect([...(table.getChild('programme') ?? [])].slice(2, 5)).toEqual(['fonjep', 'fonjep', 'adultes-relais'])
})

test('a dictionary is written once, however often the rows are', () => {
  const added = repeatedRows(stream, 3).length - repeatedRows(stream, 2).length
  expect(repeatedRows(stream, 4).length - repeatedRows(stream, 3).length).toBe(added)
  expect(added).toBeLessThan(stream.length / 2)
})

test('the manifest changes for one table and is right about its bytes', () => {
  const other = { name: 'names', rows: 5, bytes: 9, gzipBytes: 3, sha256: 'a' }
  const funding = { name: 'funding', rows: 3, bytes: 1, gzipBytes: 1, sha256: 'b' }
  const manifest = { tables: [other, funding], checks: ['kept'] }
  const bytes = new TextEncoder().encode('abc')
  expect(manifestWith(manifest, 'funding', bytes, 6)).toEqual({
    tables: [
      other,
      {
        name: 'funding',
        rows: 6,
        bytes: 3,
        gzipBytes: 3,
        // FIPS 180-2, appendix B.1
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
      }
    ],
    checks: ['kept']
  })
})

test('a copy of the atlas holds the larger table and no compressed form of the smaller one', () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  mkdirSync(join(from, 'data'), { recursive: true })
  const entry = {
    name: 'funding',
    file: 'funding.arrow',
    rows: 3,
    bytes: stream.length,
    gzipBytes: 1,
    sha256: ''
  }
  writeFileSync(join(from, 'index.html'), 'the page')
  writeFileSync(join(from, 'index.html.br'), 'small')
  writeFileSync(join(from, 'data', 'funding.arrow'), stream)
  writeFileSync(join(from, 'data', 'manifest.json'), JSON.stringify({ tables: [entry] }))
  for (const path of ['funding.arrow.br', 'funding.arrow.gz', 'manifest.json.br', 'manifest.json.gz'])
    writeFileSync(join(from, 'data', path), 'of the smaller one')

  const made = layOutMultiplied(from, to, 'funding', 7)

  const bytes = readFileSync(join(to, 'data', 'funding.arrow'))
  expect(made).toEqual({ rows: 9, bytes: bytes.length })
  expect(tableFromIPC(bytes).numRows).toBe(9)
  const manifest: unknown = JSON.parse(readFileSync(join(to, 'data', 'manifest.json'), 'utf8'))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(manifest).toMatchObject({ tables: [{ rows: 9, bytes: bytes.length, sha256 }] })
  expect(existsSync(join(to, 'data', 'funding.arrow.br'))).toBe(false)
  expect(existsSync(join(to, 'data', 'manifest.json.gz'))).toBe(false)
  expect(readFileSync(join(to, 'index.html.br'), 'utf8')).toBe('small')
})
