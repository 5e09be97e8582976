import { InputError } from '../../core/errors.ts'
import { fold } from '../../core/fold.ts'
import { formatBytes } from '../../core/format.ts'
import type { Known } from '../choices/addressPart.ts'
import { limits, type Presentation } from './presentation.ts'
import { readPresentation, type Read } from './reading.ts'
import { t } from '../../words/t.ts'

const format = 'faubourg-presentation'
const version = 1

/**
 * A presentation as a small file that people can read too.
 * @param made the day it is saved; today unless told
 */
export function fileText({ title, dataVersion, steps }: Presentation, made = new Date()): string {
  const views = steps.map((step) => ({ title: step.title, text: step.text, view: step.search }))
  return `${JSON.stringify({ format, version, made: made.toISOString().slice(0, 10), dataVersion, title, steps: views }, null, 2)}\n`
}

/** 'quartiers-de-l-est.faubourg.json' */
export function fileNameOf({ title }: Presentation): string {
  return `${fold(title).replaceAll(' ', '-').slice(0, 60) || 'presentation'}.faubourg.json`
}

/**
 * A presentation from a file that the reader chose.
 * @throws InputError when it is too large or none
 */
export async function openPresentationFile(file: Blob, known: Known): Promise<Read> {
  if (file.size > limits.unpackedBytes)
    throw new InputError(
      t('le fichier dépasse {size} : ce n’est pas une présentation', {
        size: formatBytes(limits.unpackedBytes)
      })
    )
  return presentationOfText(await file.text(), known)
}

/** @throws InputError when it is no presentation */
export function presentationOfText(text: string, known: Known): Read {
  const content = parsed(text)
  if (typeof content !== 'object' || content === null)
    throw new InputError(t('ce fichier n’est pas une présentation de Faubourg'))
  const { format: written, version: made, title, dataVersion, steps } = content as Record<string, unknown>
  if (written !== format) throw new InputError(t('ce fichier n’est pas une présentation de Faubourg'))
  if (made !== version) throw new InputError(t('ce fichier vient d’une autre version de Faubourg'))
  const named = Array.isArray(steps)
    ? steps.map((step: unknown) =>
        typeof step === 'object' && step !== null && 'view' in step ? { ...step, search: step.view } : null
      )
    : null
  return readPresentation({ title, dataVersion, steps: named }, known)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError(t('ce fichier n’est pas une présentation de Faubourg'), { cause })
  }
}
