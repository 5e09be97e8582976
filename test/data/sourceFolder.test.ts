import { expect, test } from 'vitest'
import { checkSourceFolder, sha256Of } from '../../data/sourceFolder.ts'
import { sources } from '../../data/sources/index.ts'
import { sourcesFolder } from './sourcesFixture.ts'

const source = (sha256: string) => [
  {
    id: 's',
    producer: 'p',
    title: 't',
    url: 'u',
    licence: 'l',
    vintage: 'v',
    files: [{ path: 'a/b.csv', sha256 }]
  }
]

test('the expected edition passes', () => {
  const folder = sourcesFolder({ 'a/b.csv': 'x' })
  expect(checkSourceFolder(folder, source(sha256Of(Buffer.from('x'))))).toEqual([])
})

test('a missing or altered file stops the run and is named', () => {
  expect(() => checkSourceFolder(sourcesFolder({}), source('0'))).toThrow(/^a\/b\.csv: missing in/)
  expect(() => checkSourceFolder(sourcesFolder({ 'a/b.csv': 'x' }), source('0'))).toThrow(
    /^a\/b\.csv: its SHA-256 is [0-9a-f]{64}, expected 0$/
  )
})

test('every source has an id of its own, a licence and a date, and every copy is pinned to one commit', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
  for (const { files, licence, vintage } of sources) {
    expect(licence).not.toBe('')
    expect(vintage).not.toBe('')
    for (const { republication } of files)
      if (republication) expect(republication.url).toContain(`/${republication.repository}/`)
  }
  const copies = sources.flatMap(({ files }) =>
    files.flatMap(({ republication }) => republication?.url ?? [])
  )
  for (const url of copies)
    expect(url).toMatch(/^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{40}\//)
})
