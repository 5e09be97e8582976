import type { Manifest } from '../catalogue/manifest.ts'
import { schemaOf, tables, type TableName } from '../catalogue/tables/index.ts'
import { DataError, MemoryRefused } from '../core/errors.ts'
import { Arrivals, type Arrival } from './arrivals.ts'
import { checkDescribedColumns, checkFileColumns } from './tableColumns.ts'
import { tableAddress } from '../catalogue/tableAddress.ts'

/** The published tables, each fetched once and checked against the manifest before anyone reads it. */
export interface TableFiles {
  readonly manifest: Manifest
  /**
   * The table's bytes; the same promise each time. Do not transfer the buffer: others read it.
   * @throws DataError when the file is missing, cut, altered, or has other columns than its schema
   */
  bytes(name: TableName): Promise<Uint8Array>
}

/**
 * Reads the manifest and checks that it describes the tables this version knows.
 * @param folder address of public/data, ending in '/'
 * @param onArrival told of the tables on their way
 * @throws DataError when the manifest is missing, is not one, or its columns differ
 */
export async function openTableFiles(
  folder: string,
  onArrival: (arrival: Arrival | null) => void = () => undefined
): Promise<TableFiles> {
  // One manifest belongs to one set of tables: never from the HTTP cache without asking.
  const manifest = manifestOf(await (await fetched(`${folder}manifest.json`, 'no-cache')).json())
  const arrivals = new Arrivals(onArrival)
  const pending = new Map<TableName, Promise<Uint8Array>>()
  return {
    manifest,
    bytes(name) {
      const known = pending.get(name)
      if (known) return known
      const reading = checkedBytes(folder, manifest, name, arrivals)
      pending.set(name, reading)
      // A failed fetch may be tried again.
      reading.catch(() => pending.delete(name))
      return reading
    }
  }
}

async function fetched(url: string, cache: RequestCache = 'default'): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { cache })
  } catch (cause) {
    throw new DataError(`cannot reach ${url}`, { cause })
  }
  if (!response.ok) throw new DataError(`${url} answered ${response.status}`)
  return response
}

async function checkedBytes(
  folder: string,
  manifest: Manifest,
  name: TableName,
  arrivals: Arrivals
): Promise<Uint8Array> {
  const entry = manifest.tables.find((table) => table.name === name)
  if (!entry) throw new DataError(`table ${name} is not in the manifest`)
  const url = folder + tableAddress(entry)
  const arrived = await fetched(url)
  const bytes = await wholeBytes(entry, arrived, arrivals).catch(async (error: unknown) => {
    if (!(error instanceof DataError)) throw error
    // What came damaged may stand in the browser's cache, and would come again from there.
    return wholeBytes(entry, await fetched(url, 'reload'), arrivals)
  })
  checkFileColumns(schemaOf(name), entry.file, bytes)
  return bytes
}

/** @throws DataError when the file is not the one of the manifest */
async function wholeBytes(
  { file, bytes: expected, sha256 }: Manifest['tables'][number],
  response: Response,
  arrivals: Arrivals
): Promise<Uint8Array> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = await arrivals.read(response, expected)
  } catch (cause) {
    // A line that was cut is a TypeError; a RangeError is our own memory.
    if (cause instanceof RangeError) throw new MemoryRefused({ cause })
    throw new DataError(`${file} was cut on its way`, { cause })
  }
  if (bytes.byteLength !== expected)
    throw new DataError(`${file} has ${bytes.byteLength} bytes, the manifest says ${expected}`)
  // Browsers offer SHA-256 on https and localhost only; elsewhere the length is what can be checked.
  if (globalThis.crypto?.subtle) {
    const found = hex(await crypto.subtle.digest('SHA-256', bytes))
    if (found !== sha256) throw new DataError(`${file} was altered: its SHA-256 is ${found}`)
  }
  return bytes
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The door of manifest.json: the only place where its shape is believed, after these checks. */
function manifestOf(json: unknown): Manifest {
  const manifest = json as Manifest | null
  if (
    !manifest ||
    ![manifest.tables, manifest.sources, manifest.readings, manifest.checks].every(Array.isArray)
  )
    throw new DataError('manifest.json has no tables, sources, readings or checks')
  for (const schema of tables) {
    const found = manifest.tables.find((table) => table.name === schema.name)
    if (!found) throw new DataError(`manifest.json lacks table ${schema.name}`)
    checkDescribedColumns(schema, found)
  }
  return manifest
}
