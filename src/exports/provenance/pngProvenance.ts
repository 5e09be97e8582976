import { InputError } from '../../core/errors.ts'
import { bytesOf } from './fileBytes.ts'
import { longestJson } from './readProvenance.ts'
import { provenanceKey } from './written.ts'
import { t } from '../../words/t.ts'

/** Text stands before the picture; beyond this, a file is not of this atlas's making. */
const [mostChunks, mostBytes] = [64, 8_000_000]
const signatureBytes = 8

/**
 * The JSON in the text chunk of a PNG.
 * @returns null where no chunk has this atlas's keyword
 * @throws InputError when the chunk is cut short, compressed or too long
 * Source: PNG specification, third edition, 11.3.3 (iTXt).
 */
export async function pngProvenance(file: Blob): Promise<string | null> {
  let at = signatureBytes
  for (let i = 0; i < mostChunks && at < mostBytes; i++) {
    const head = await bytesOf(file, at, at + 8)
    if (head.length < 8) return null
    const length = new DataView(head.buffer).getUint32(0)
    const type = String.fromCharCode(...head.subarray(4))
    if (type === 'IDAT' || type === 'IEND') return null
    if (type === 'iTXt') {
      const content = await bytesOf(file, at + 8, at + 8 + Math.min(length, longestJson + 200))
      const text = textOf(content)
      if (text !== null) {
        if (content.length < length) throw new InputError(t('ce fichier PNG de l’atlas est incomplet.'))
        return text
      }
    }
    at += 12 + length
  }
  return null
}

/** The text of a chunk of ours, which is never compressed; null of any other. */
function textOf(content: Uint8Array): string | null {
  const fields = provenanceKey.length
  if (new TextDecoder('latin1').decode(content.subarray(0, fields + 1)) !== `${provenanceKey}\0`) return null
  if (content[fields + 1] !== 0)
    throw new InputError(t('ce fichier PNG de l’atlas a été modifié par un autre programme.'))
  const languageEnd = content.indexOf(0, fields + 3)
  const translatedEnd = content.indexOf(0, languageEnd + 1)
  if (languageEnd < 0 || translatedEnd < 0)
    throw new InputError(t('ce fichier PNG de l’atlas est incomplet.'))
  return new TextDecoder().decode(content.subarray(translatedEnd + 1))
}
