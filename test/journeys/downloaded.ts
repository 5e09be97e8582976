import type { Download } from 'playwright-core'

/** The bytes of a file that the page gave. The browser is reached over a socket: it has no path here. */
export async function downloaded(download: Download): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}
