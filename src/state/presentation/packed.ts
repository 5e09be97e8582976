import { deflateSync, Inflate } from 'fflate'
import { InputError } from '../../core/errors.ts'
import type { Known } from '../choices/addressPart.ts'
import { limits, type Presentation } from './presentation.ts'
import { readPresentation, type Read } from './reading.ts'
import { t } from '../../words/t.ts'
import { joinedBytes } from '../../core/joinedBytes.ts'

/** Bumped when an old link would be read as something else. */
const version = '1'

/** A presentation as the address holds it: '1.' and compressed JSON in base64url. */
export function packed({ title, dataVersion, steps }: Presentation): string {
  const content = [title, dataVersion, steps.map((step) => [step.search, step.title, step.text])]
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(content)), { level: 9 })
  // Parts: a call takes no more arguments than the stack holds.
  let binary = ''
  for (let start = 0; start < bytes.length; start += 8_192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8_192))
  return `${version}.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * A presentation from the address.
 * @throws InputError when it is of another version, cut, damaged, too long or without steps
 */
export function unpacked(text: string, known: Known): Read {
  if (text.length > limits.fragment) throw new InputError(t('le lien est trop long'))
  const [, made, code] = /^(\d{1,3})\.([\w-]+)$/.exec(text) ?? []
  if (made === undefined || code === undefined) throw new InputError(t('le lien est incomplet'))
  if (made !== version) throw new InputError(t('le lien est d’une version inconnue ({made})', { made }))
  const content = parsed(inflated(bytesOf(code)))
  if (!Array.isArray(content)) throw new InputError(t('le lien est abîmé'))
  const [title, dataVersion, steps] = content as unknown[]
  const named = Array.isArray(steps)
    ? steps.map((step: unknown) =>
        Array.isArray(step)
          ? { search: step[0] as unknown, title: step[1] as unknown, text: step[2] as unknown }
          : null
      )
    : null
  return readPresentation({ title, dataVersion, steps: named }, known)
}

function bytesOf(code: string): Uint8Array {
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch (cause) {
    throw new InputError(t('le lien est incomplet'), { cause })
  }
}

/** In small parts: what swells to more than is read is given up before it takes memory. */
function inflated(bytes: Uint8Array): string {
  const parts: Uint8Array[] = []
  let length = 0
  let isWhole = false
  const stream = new Inflate((part, isFinal) => {
    length += part.length
    if (length > limits.unpackedBytes) throw new InputError(t('le lien contient trop de texte'))
    parts.push(part)
    if (isFinal) isWhole = true
  })
  try {
    for (let start = 0; start < bytes.length; start += 512)
      stream.push(bytes.subarray(start, start + 512), start + 512 >= bytes.length)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(t('le lien est incomplet ou abîmé'), { cause })
  }
  if (!isWhole) throw new InputError(t('le lien est incomplet'))
  return new TextDecoder().decode(joinedBytes(parts))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError(t('le lien est incomplet ou abîmé'), { cause })
  }
}
