import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import type { OwnFileReader } from '../../../src/own/reading.ts'
import { OwnFileSession } from '../../../src/own/session.ts'
import { addressFile } from '../../../src/state/addresses/addressFile.ts'
import { addressText } from '../../../src/state/addresses/addressTable.ts'

/** The reader without its worker. */
function readerOf(bytes: Uint8Array, name: string) {
  const session = new OwnFileSession(Object.assign(new Blob([bytes as Uint8Array<ArrayBuffer>]), { name }))
  const closed: string[] = []
  const reader: OwnFileReader = {
    preview: (settings) => session.preview(settings),
    read: (settings, columns, onProgress) => session.read(settings, columns, onProgress),
    close: () => void closed.push(name)
  }
  return { reader, closed }
}

test.each([
  ['UTF-8', new TextEncoder().encode('\uFEFFcode;adresse\n"01004";"3 rue\ndu Port, É"\n')],
  ['Windows-1252', Uint8Array.from('code;adresse\n"01004";"3 rue\ndu Port, É"\n', (c) => c.charCodeAt(0))]
])('a CSV in %s becomes a list with its accents, its quotes and its leading zeros', async (_, bytes) => {
  const { reader, closed } = readerOf(bytes, 'a.csv')
  const table = await addressFile(reader)
  expect(table).toEqual({
    names: ['code', 'adresse'],
    rows: [['01004', '3 rue\ndu Port, É']],
    hasHeading: true
  })
  expect(addressText(table.rows[0] ?? [], [1])).toBe('3 rue du Port, É')
  expect(closed).toEqual(['a.csv'])
})

test('a file that cannot be read is refused in words, and let go', async () => {
  const { reader, closed } = readerOf(Uint8Array.of(80, 75, 3, 4, 0, 0, 8, 0), 'a.xlsx')
  await expect(addressFile(reader)).rejects.toThrow(InputError)
  expect(closed).toEqual(['a.xlsx'])
})
