import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RecordBatchReader, RecordBatchStreamWriter } from 'apache-arrow'

/**
 * Copies a built atlas and repeats the rows of one of its tables, so that the engine has more to count.
 * The compressed forms of what changes are left out: the server sends the files as they are.
 * @param {number} rows at least so many
 * @returns rows and bytes of the table that was made
 */
export function layOutMultiplied(from, to, table, rows) {
  const manifestPath = join('data', 'manifest.json')
  const manifest = JSON.parse(readFileSync(join(from, manifestPath), 'utf8'))
  const entry = manifest.tables.find(({ name }) => name === table)
  const path = join('data', entry.file)
  const changed = [path, manifestPath].flatMap((file) => [`${file}.br`, `${file}.gz`])
  const left = new Set(changed.map((file) => join(from, file)))
  cpSync(from, to, { recursive: true, filter: (source) => !left.has(source) })
  const bytes = repeatedRows(readFileSync(join(from, path)), Math.ceil(rows / entry.rows))
  writeFileSync(join(to, path), bytes)
  writeFileSync(join(to, manifestPath), JSON.stringify(manifestWith(manifest, table, bytes, rowsIn(bytes))))
  return { rows: rowsIn(bytes), bytes: bytes.length }
}

/**
 * An Arrow stream that holds the record batches of another several times; its dictionaries stay one.
 * @param {Uint8Array} stream
 * @param {number} times whole number, 1 or more
 */
export function repeatedRows(stream, times) {
  const batches = [...RecordBatchReader.from(stream)]
  const repeated = Array.from({ length: times }, () => batches).flat()
  return RecordBatchStreamWriter.writeAll(repeated).toUint8Array(true)
}

/** The manifest where one table has become these bytes. */
export function manifestWith(manifest, table, bytes, rows) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    ...manifest,
    tables: manifest.tables.map((entry) =>
      entry.name === table ? { ...entry, rows, bytes: bytes.length, gzipBytes: bytes.length, sha256 } : entry
    )
  }
}

function rowsIn(stream) {
  return [...RecordBatchReader.from(stream)].reduce((sum, batch) => sum + batch.numRows, 0)
}
