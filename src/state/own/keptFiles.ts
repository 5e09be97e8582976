import { ownName } from '../../catalogue/ownMeasures.ts'
import { InputError } from '../../core/errors.ts'
import { joinSettingsOf, type JoinSettings } from './joinSettings.ts'
import { folderName, keptFolder, ownStore } from './keptFolder.ts'
import { ownColumnsOf, type OwnFile } from './ownFile.ts'
import { t } from '../../words/t.ts'

/** What is written beside the rows of a kept file. */
export interface KeptFile extends Pick<
  OwnFile,
  'id' | 'name' | 'rows' | 'columns' | 'notices' | 'unread' | 'unreadCount'
> {
  readonly bytes: number
  readonly sha256: string
  readonly settings: JoinSettings | null
}

/** A file in the store: as it was kept, or damaged and only to be removed. */
export type KeptEntry =
  | { readonly kind: 'kept'; readonly file: KeptFile }
  | { readonly kind: 'damaged'; readonly id: string; readonly bytes: number }

/** Everything in the store. Nothing is made there to find out. */
export async function listKept(): Promise<readonly KeptEntry[]> {
  const folder = await keptFolder()
  if (!folder) return []
  const entries = new Map<string, { description: KeptFile | null; bytes: number }>()
  for await (const [fileName, handle] of folder.entries()) {
    if (handle.kind !== 'file') continue
    const file = await (handle as FileSystemFileHandle).getFile()
    const [, id = fileName, extension] = /^(.*)\.(json|arrow)$/.exec(fileName) ?? []
    const entry = entries.get(id) ?? { description: null, bytes: 0 }
    entry.bytes += file.size
    if (extension === 'json') entry.description = described(await file.text(), id)
    entries.set(id, entry)
  }
  return [...entries].map(([id, { description, bytes }]) =>
    description ? { kind: 'kept', file: description } : { kind: 'damaged', id, bytes }
  )
}

/**
 * Keeps a file's rows and how they are read and joined.
 * @param replaces it takes the place of an older copy of the same file
 * @throws InputError in French where the browser has no room, no store, or refuses, or another file has its name there
 */
export async function keepFile(
  file: Omit<KeptFile, 'bytes' | 'sha256'>,
  ipc: Uint8Array<ArrayBuffer>,
  replaces = false
): Promise<KeptFile> {
  const kept = { ...file, bytes: ipc.byteLength, sha256: await sha256(ipc) }
  // Another window may have kept a file of its own under this name.
  if (!replaces && (await listKept()).some((entry) => entry.kind === 'kept' && entry.file.id === file.id))
    throw new InputError(
      t(
        'un autre fichier est déjà gardé sous ce nom, depuis une autre fenêtre : retirez-le, ou renommez celui-ci'
      )
    )
  try {
    const folder = await (await ownStore()).getDirectoryHandle(folderName, { create: true })
    // The description last: without it the rows are seen to be damaged.
    await write(folder, `${file.id}.arrow`, ipc)
    await write(folder, `${file.id}.json`, JSON.stringify(kept))
    return kept
  } catch (cause) {
    await forgetKept(file.id).catch(() => undefined)
    throw refusal(cause)
  }
}

/**
 * The rows of a kept file, an Arrow IPC stream.
 * @throws InputError in French when they are no longer what was kept
 */
export async function readKept({ id, name, bytes, sha256: expected }: KeptFile): Promise<Uint8Array> {
  const folder = await keptFolder()
  const handle = await folder?.getFileHandle(`${id}.arrow`).catch(() => null)
  const found = handle ? new Uint8Array(await (await handle.getFile()).arrayBuffer()) : null
  if (found?.byteLength !== bytes || (await sha256(found)) !== expected)
    throw new InputError(t('la copie de « {name} » gardée dans ce navigateur est endommagée', { name }))
  return found
}

/** Removes a kept file, and the folder with the last one. @throws InputError in French when the browser refuses */
export async function forgetKept(id: string): Promise<void> {
  const folder = await keptFolder()
  if (!folder) return
  try {
    for (const extension of ['json', 'arrow', ''])
      await folder.removeEntry(extension ? `${id}.${extension}` : id, { recursive: true }).catch(ignoreAbsent)
    for await (const key of folder.keys()) {
      void key
      return
    }
    await (await ownStore()).removeEntry(folderName, { recursive: true })
  } catch (cause) {
    throw refusal(cause)
  }
}

/** Removes everything that was kept. @throws InputError in French when the browser refuses */
export async function forgetAllKept(): Promise<void> {
  try {
    if (await keptFolder()) await (await ownStore()).removeEntry(folderName, { recursive: true })
  } catch (cause) {
    throw refusal(cause)
  }
}

async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Uint8Array<ArrayBuffer> | string
) {
  const handle = await folder.getFileHandle(name, { create: true })
  if (!('createWritable' in handle)) throw new InputError(t('ce navigateur ne sait pas garder de fichier'))
  const writable = await handle.createWritable()
  try {
    await writable.write(content)
    await writable.close()
  } catch (cause) {
    await writable.abort().catch(() => undefined)
    throw cause
  }
}

function ignoreAbsent(cause: unknown): void {
  if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause
}

function refusal(cause: unknown): Error {
  if (cause instanceof InputError) return cause
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError')
    return new InputError(t('il n’y a pas assez de place dans ce navigateur pour garder ce fichier'), {
      cause
    })
  return new InputError(
    t('ce navigateur refuse de garder un fichier ; en navigation privée c’est le cas de certains'),
    { cause }
  )
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The door of a kept description: believed after these checks; null when it is none. */
function described(text: string, id: string): KeptFile | null {
  let json: Partial<Record<keyof KeptFile, unknown>> | null
  try {
    json = JSON.parse(text) as typeof json
  } catch {
    return null
  }
  const columns = ownColumnsOf(json?.columns)
  if (!json || !columns || json.id !== id || !ownName.test(id) || typeof json.name !== 'string') return null
  if (typeof json.bytes !== 'number' || typeof json.rows !== 'number' || typeof json.sha256 !== 'string')
    return null
  return {
    id,
    columns,
    name: json.name,
    rows: json.rows,
    bytes: json.bytes,
    sha256: json.sha256,
    settings: joinSettingsOf(json.settings),
    notices: texts(json.notices),
    // The first hundred cells are not kept: their number is.
    unread: [],
    unreadCount: typeof json.unreadCount === 'number' ? json.unreadCount : 0
  }
}

function texts(json: unknown): readonly string[] {
  return Array.isArray(json) ? (json as unknown[]).filter((text) => typeof text === 'string') : []
}
