import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { openOwnFile } from '../../../src/own/openOwnFile.ts'
import type { ReadProgress, ReadSettings } from '../../../src/own/reading.ts'

const recognised: ReadSettings = { encoding: null, delimiter: null, decimal: null, sheet: null }

function csvFile(rows: number): File {
  const lines = Array.from({ length: rows }, (_, row) => `${row + 1};QN00101M;${row},5`)
  return new File([`numéro;Code QPV;montant\n${lines.join('\n')}\n`], 'postes.csv')
}

test('a worker reads a file, tells how far it is, and hands over an Arrow stream', async () => {
  const reader = openOwnFile(csvFile(300_000))
  const preview = await reader.preview(recognised)
  expect(preview.columns.map(({ id, kind, role }) => [id, kind, role])).toEqual([
    ['numero', 'text', null],
    ['code_qpv', 'text', 'qpv2024'],
    ['montant', 'number', null]
  ])
  const told: ReadProgress[] = []
  const table = await reader.read(preview.settings, preview.columns, (progress) => told.push(progress))
  expect(table.rows).toBe(300_000)
  expect(table.ipc.byteLength).toBeGreaterThan(300_000 * 8)
  expect(told.length).toBeGreaterThan(2)
  expect(told.at(-1)?.loaded).toBe(told.at(-1)?.total)
  reader.close()
})

test('cancelling ends the reading at once, and the reader can be asked again', async () => {
  const reader = openOwnFile(csvFile(500_000))
  const { settings, columns } = await reader.preview(recognised)
  const cancelled = new AbortController()
  const reading = reader.read(settings, columns, () => cancelled.abort(), cancelled.signal)
  await expect(reading).rejects.toThrow('aborted')
  const preview = await reader.preview(recognised)
  expect(preview.columns).toHaveLength(3)
  reader.close()
  await expect(reader.preview(recognised)).rejects.toThrow('closed')
})

test('a file that cannot be read is the visitor’s to mend, in French', async () => {
  const reader = openOwnFile(new File([], 'vide.csv'))
  const refused = reader.preview(recognised)
  await expect(refused).rejects.toBeInstanceOf(InputError)
  await expect(refused).rejects.toThrow('le fichier est vide')
  reader.close()
})

test('windows-1252 is recognised, its curled apostrophes and euros with it', async () => {
  const text = 'libellé;coût (€)\nl’été;12,5\n'
  const curled = new Map([
    ['’', 0x92],
    ['€', 0x80]
  ])
  const bytes = Uint8Array.from(text, (letter) => curled.get(letter) ?? letter.charCodeAt(0))
  const reader = openOwnFile(new File([bytes], 'coûts.csv'))
  const preview = await reader.preview(recognised)
  expect(preview.settings.encoding).toBe('windows-1252')
  expect(preview.columns.map(({ name }) => name)).toEqual(['libellé', 'coût (€)'])
  expect(preview.rows).toEqual([['l’été', '12,5']])
  reader.close()
})
