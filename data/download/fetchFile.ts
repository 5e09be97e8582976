import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { Readable } from 'node:stream'
import { DataError } from '../../src/core/errors.ts'
import { sha256Of } from '../sourceFolder.ts'

/** What is known of the file, and who is told of its bytes. */
export interface FetchOptions {
  /** whether bytes left by a former run may be continued */
  readonly resume: boolean
  readonly sha256?: string
  readonly onBytes: (received: number, total: number | null) => void
}

/**
 * Fetches an address into a file, after the bytes that a former run left in it.
 * @param part the file; it keeps what has come when the connection breaks, and is removed when its bytes are wrong
 * @throws DataError naming the host or address when the host cannot be reached, refuses, breaks off, or sends other
 *   bytes than expected; nothing is tried twice
 */
export async function fetchFile(url: string, part: string, options: FetchOptions): Promise<void> {
  const { sha256 } = options
  if (!options.resume) rmSync(part, { force: true })
  const held = existsSync(part) ? statSync(part).size : 0
  const response = await answerOf(url, held)
  if (!holdsAllAlready(response, held)) await receive(response, url, part, held, options)
  const found = sha256Of(readFileSync(part))
  if (sha256 !== undefined && found !== sha256) {
    rmSync(part)
    throw new DataError(`${url} sent bytes of SHA-256 ${found}, expected ${sha256}`)
  }
}

async function answerOf(url: string, held: number): Promise<Response> {
  try {
    return await fetch(url, held > 0 ? { headers: { Range: `bytes=${held}-` } } : {})
  } catch (cause) {
    throw new DataError(`cannot reach ${new URL(url).host} (${reasonOf(cause)})`, { cause })
  }
}

// A run that stopped after the last byte left a whole file: the server has nothing after it.
function holdsAllAlready(response: Response, held: number): boolean {
  return response.status === 416 && response.headers.get('content-range') === `bytes */${held}`
}

async function receive(
  response: Response,
  url: string,
  part: string,
  held: number,
  { onBytes }: FetchOptions
): Promise<void> {
  if (response.status === 416) {
    rmSync(part)
    throw new DataError(`the partial file is longer than ${url}; it was removed, run again`)
  }
  if (!response.ok || !response.body) throw new DataError(`${url} answered ${response.status}`)
  // A server that ignores the range sends the whole file with 200: start over.
  const start = response.status === 206 ? held : 0
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  const total = Number.isFinite(length) && !response.headers.has('content-encoding') ? start + length : null
  let received = start
  // Each chunk is on the disk before it counts: a stream that is torn down drops what it had not written yet.
  const file = openSync(part, start > 0 ? 'a' : 'w')
  try {
    for await (const chunk of Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])) {
      const bytes = chunk as Uint8Array
      writeSync(file, bytes)
      received += bytes.byteLength
      onBytes(received, total)
    }
  } catch (cause) {
    const of = total === null ? '' : ` of ${total}`
    throw new DataError(
      `${new URL(url).host} broke off after ${received}${of} bytes (${reasonOf(cause)}); run again to resume`,
      { cause }
    )
  } finally {
    closeSync(file)
  }
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = (inner as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : inner instanceof Error ? inner.message : String(inner)
}
