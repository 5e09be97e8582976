import { InputError } from '../../core/errors.ts'
import { t } from '../../words/t.ts'

/**
 * A part of a file.
 * @throws InputError when it can not be read, such as after it was moved
 */
export async function bytesOf(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer())
  } catch (cause) {
    throw new InputError(t('ce fichier n’a pas pu être lu.'), { cause })
  }
}
