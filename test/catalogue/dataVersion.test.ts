import { expect, test } from 'vitest'
import { dataVersionOf, versionForm } from '../../src/catalogue/dataVersion.ts'
import type { Manifest } from '../../src/catalogue/manifest.ts'

function manifest(checksums: Record<string, string>): Pick<Manifest, 'tables'> {
  const rest = { file: '', rows: 0, bytes: 0, gzipBytes: 0, columns: [], sources: [] }
  return { tables: Object.entries(checksums).map(([name, sha256]) => ({ name, sha256, ...rest })) }
}

test('the version is eight hexadecimal digits', () => {
  expect(dataVersionOf(manifest({}))).toMatch(versionForm)
  expect(dataVersionOf(manifest({ funding: 'ab', gaps: 'cd' }))).toMatch(versionForm)
})

test('it does not depend on the order of the tables', () => {
  expect(dataVersionOf(manifest({ gaps: 'cd', funding: 'ab' }))).toBe(
    dataVersionOf(manifest({ funding: 'ab', gaps: 'cd' }))
  )
})

test.each([
  ['a file changes', { funding: 'ab', gaps: 'ce' }],
  ['a table is added', { funding: 'ab', gaps: 'cd', names: 'ef' }],
  ['two tables exchange their files', { funding: 'cd', gaps: 'ab' }],
  ['a table is renamed', { funding: 'ab', holes: 'cd' }]
])('it is another one when %s', (_, tables) => {
  expect(dataVersionOf(manifest(tables))).not.toBe(dataVersionOf(manifest({ funding: 'ab', gaps: 'cd' })))
})
