import { InputError } from '../../core/errors.ts'
import { t } from '../../words/t.ts'

/** The folder of the browser's own store (OPFS) that holds what a visitor asked to keep; none exists before. */
export const folderName = 'faubourg'

/** The folder, where something was kept; null else. Nothing is made to find out. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | null> {
  // Without a store, or in a private window that has none, nothing can have been kept.
  try {
    return await (await ownStore()).getDirectoryHandle(folderName)
  } catch {
    return null
  }
}

/** The browser's own store for this page. @throws InputError in French where there is none */
export async function ownStore(): Promise<FileSystemDirectoryHandle> {
  // Old browsers and pages without HTTPS have none, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined
  if (!storage?.getDirectory) throw new InputError(t('ce navigateur ne sait pas garder de fichier'))
  return storage.getDirectory()
}
