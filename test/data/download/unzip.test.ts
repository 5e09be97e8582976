import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unzippedEntry } from '../../../data/download/unzip.ts'

const url = 'https://producer.example/f.zip'
const text = new TextEncoder().encode('code\n01004\n'.repeat(1000))
const zip = zipSync({ 'other.csv': new Uint8Array(10), 'f.csv': text })

/** Where the local header of an entry says its unpacked size. */
function sizeOffset(name: string): number {
  return Buffer.from(zip).indexOf(name) - 30 + 22
}

test('one entry comes out whole', () => {
  expect(Buffer.from(unzippedEntry(zip, 'f.csv', url))).toEqual(Buffer.from(text))
  expect(Buffer.from(unzippedEntry(zip, 'other.csv', url))).toEqual(Buffer.alloc(10))
})

test('an entry that is not there is named', () => {
  expect(() => unzippedEntry(zip, 'g.csv', url)).toThrow(`${url} has no entry g.csv`)
})

test('a page in the place of a zip is refused', () => {
  expect(() => unzippedEntry(new TextEncoder().encode('<html>'), 'f.csv', url)).toThrow(
    `${url} is not a zip file`
  )
})

test('an entry that holds more than it says is refused, not cut', () => {
  const lying = Buffer.from(zip)
  lying.writeUInt32LE(10, sizeOffset('f.csv'))
  expect(() => unzippedEntry(lying, 'f.csv', url)).toThrow(
    `${url} says 10 bytes of its entry f.csv, which has ${text.byteLength}`
  )
})

test('a zip that is cut is refused', () => {
  const cut = zip.subarray(0, Buffer.from(zip).indexOf('f.csv') + 20)
  expect(() => unzippedEntry(cut, 'f.csv', url)).toThrow(url)
})

test('an entry that unpacks without end is stopped', { timeout: 60_000 }, () => {
  const bomb = zipSync({ 'f.csv': new Uint8Array(300_000_000) }, { level: 1 })
  expect(() => unzippedEntry(bomb, 'f.csv', url)).toThrow('more than any source file has')
})
