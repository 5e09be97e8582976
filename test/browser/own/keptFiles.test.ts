import { afterEach, expect, test, vi } from 'vitest'
import { columnsIpc } from '../../../src/engine/columnsIpc.ts'
import { forgetAllKept, forgetKept, keepFile, listKept, readKept } from '../../../src/state/own/keptFiles.ts'

const description = {
  id: 'subventions',
  name: 'Subventions.csv',
  rows: 2,
  columns: [{ id: 'montant', name: 'Montant', kind: 'number' as const, role: null }],
  notices: [],
  unread: [],
  unreadCount: 1,
  settings: null
}

const rows = () =>
  Uint8Array.from(columnsIpc({ row: Int32Array.from([1, 2]), montant: Float64Array.from([3, 4]) }))

async function names(): Promise<string[]> {
  const found: string[] = []
  for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name)
  return found
}

afterEach(async () => {
  vi.restoreAllMocks()
  await forgetAllKept()
})

test('makes nothing in the store to find out that nothing is kept', async () => {
  expect(await listKept()).toEqual([])
  expect(await names()).toEqual([])
})

test('gives back what was kept, and leaves nothing once it is removed', async () => {
  const kept = await keepFile(description, rows())
  expect(await listKept()).toEqual([{ kind: 'kept', file: kept }])
  expect(await readKept(kept)).toEqual(rows())
  await forgetKept('subventions')
  expect(await names()).toEqual([])
})

test('keeps the others when one is removed', async () => {
  await keepFile(description, rows())
  const other = await keepFile({ ...description, id: 'autre' }, rows())
  await forgetKept('subventions')
  expect(await listKept()).toEqual([{ kind: 'kept', file: other }])
})

async function write(name: string, text: string): Promise<void> {
  const folder = await (
    await navigator.storage.getDirectory()
  ).getDirectoryHandle('faubourg', { create: true })
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable()
  await writable.write(text)
  await writable.close()
}

test.each([
  ['no description', 'subventions.arrow', 'x', 'subventions'],
  ['a description that is no JSON', 'subventions.json', '{', 'subventions'],
  [
    'the description of another',
    'autre.json',
    JSON.stringify({ ...description, bytes: 1, sha256: '' }),
    'autre'
  ],
  ['a name that is none', 'DROP TABLE.json', '{}', 'DROP TABLE'],
  [
    'a column that is none',
    'x.json',
    JSON.stringify({ ...description, id: 'x', columns: [{ id: '"; DROP' }] }),
    'x'
  ],
  ['a stranger’s file', 'notes', 'x', 'notes']
])('calls a copy with %s damaged, and removes it', async (_, name, text, id) => {
  await write(name, text)
  expect(await listKept()).toEqual([{ kind: 'damaged', id, bytes: text.length }])
  await forgetKept(id)
  expect(await names()).toEqual([])
})

test('refuses rows that are no longer what was kept', async () => {
  const kept = await keepFile(description, rows())
  await write('subventions.arrow', 'cut')
  await expect(readKept(kept)).rejects.toThrow('endommagée')
  await forgetKept('subventions')
  await expect(readKept(kept)).rejects.toThrow('endommagée')
})

test('says that the browser has no room, and leaves no half of a file', async () => {
  vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(
    new DOMException('full', 'QuotaExceededError')
  )
  await expect(keepFile(description, rows())).rejects.toThrow('pas assez de place')
  expect(await names()).toEqual([])
})

test('says that the browser refuses, or has no store', async () => {
  const directory = vi.spyOn(StorageManager.prototype, 'getDirectory')
  directory.mockRejectedValue(new DOMException('private', 'SecurityError'))
  await expect(keepFile(description, rows())).rejects.toThrow('refuse de garder')
  directory.mockRestore()
  vi.spyOn(navigator, 'storage', 'get').mockReturnValue({} as StorageManager)
  await expect(keepFile(description, rows())).rejects.toThrow('ne sait pas garder')
  expect(await listKept()).toEqual([])
})
