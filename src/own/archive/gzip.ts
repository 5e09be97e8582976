import { Gunzip } from 'fflate'
import { InputError } from '../../core/errors.ts'
import { formatBytes } from '../../core/format.ts'
import { limits } from '../limits.ts'
import { t } from '../../words/t.ts'

/**
 * The content of a .gz file.
 * @throws InputError when it is damaged, cut short or larger than what is read
 */
export async function gunzipped(file: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // Header and closing sums alone have eighteen.
  if (bytes.length < 18) throw new InputError(t('le fichier compressé est incomplet'))
  const parts: Uint8Array<ArrayBuffer>[] = []
  let [length, isWhole] = [0, false]
  const stream = new Gunzip((part, isFinal) => {
    length += part.length
    if (length > limits.unpackedBytes || (length > 20e6 && length > bytes.length * limits.unpackedRatio))
      throw new InputError(
        t(
          'une fois décompressé, le fichier dépasse {bytes} ou {times} fois sa taille, c’est le plus qui soit lu',
          { bytes: formatBytes(limits.unpackedBytes), times: limits.unpackedRatio }
        )
      )
    parts.push(part as Uint8Array<ArrayBuffer>)
    if (isFinal) isWhole = true
  })
  try {
    for (let start = 0; start < bytes.length; start += 65_536)
      stream.push(bytes.subarray(start, start + 65_536), start + 65_536 >= bytes.length)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(t('le fichier compressé est abîmé'), { cause })
  }
  // A gzip file ends with the length of what it holds, modulo 2^32.
  const written = new DataView(bytes.buffer).getUint32(bytes.length - 4, true)
  if (!isWhole || written !== length % 2 ** 32) throw new InputError(t('le fichier compressé est incomplet'))
  return new Blob(parts)
}
