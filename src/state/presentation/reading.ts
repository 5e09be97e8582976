import { versionForm } from '../../catalogue/dataVersion.ts'
import { InputError } from '../../core/errors.ts'
import { choiceOf, searchOf } from '../address.ts'
import type { Known } from '../choices/addressPart.ts'
import { limits, type Presentation, type Step } from './presentation.ts'
import { t } from '../../words/t.ts'

/** A presentation that came in, and what of it was not understood. */
export interface Read {
  readonly presentation: Presentation
  readonly notices: readonly string[]
}

/** What a link or a file holds before anything of it is believed. */
export interface Unread {
  readonly title: unknown
  readonly dataVersion: unknown
  /** each with the fields of a step */
  readonly steps: unknown
}

/**
 * A presentation as the atlas can show it: each view is read as an address is, what is too long is cut, steps that
 * are none are left out, and all of it is said.
 * @throws InputError when no step is left
 */
export function readPresentation(unread: Unread, known: Known): Read {
  const notices: string[] = []
  const given = Array.isArray(unread.steps) ? unread.steps : []
  if (given.length > limits.steps)
    notices.push(
      t('Présentation : seules les {steps} premières étapes sont gardées.', { steps: limits.steps })
    )
  const steps = given.slice(0, limits.steps).flatMap((step: unknown, index) => {
    const read = readStep(step, known)
    notices.push(
      ...(read?.notices ?? [t('étape illisible, ignorée.')]).map((notice) =>
        t('Étape {number} : {notice}', { number: index + 1, notice })
      )
    )
    return read ? [read.step] : []
  })
  if (steps.length === 0) throw new InputError(t('la présentation n’a aucune étape lisible'))
  const dataVersion =
    typeof unread.dataVersion === 'string' && versionForm.test(unread.dataVersion) ? unread.dataVersion : null
  if (dataVersion !== null && dataVersion !== known.dataVersion)
    notices.push(
      t(
        'Les données ont changé depuis que cette présentation a été faite (version {then}, aujourd’hui {now}) : les chiffres peuvent différer de ses textes.',
        { then: dataVersion, now: known.dataVersion }
      )
    )
  // Told once each: two steps may lack the same thing.
  return {
    presentation: { title: line(unread.title), steps, dataVersion },
    notices: [...new Set(notices)]
  }
}

/** null when it is no step at all */
function readStep(unread: unknown, known: Known): { step: Step; notices: string[] } | null {
  if (typeof unread !== 'object' || unread === null) return null
  const { search, title, text } = unread as Record<string, unknown>
  if (typeof search !== 'string' || search.length > limits.search) return null
  const { choice, notices } = choiceOf(search, known)
  const said = notices.map((notice) => notice.replace(/^(Lien : |Link: )/, ''))
  const whole = paragraphs(text)
  if (whole.length > limits.text) said.push(t('texte coupé à {count} caractères.', { count: limits.text }))
  return {
    step: { search: searchOf(choice), title: line(title), text: whole.slice(0, limits.text) },
    notices: said
  }
}

function line(text: unknown): string {
  return typeof text === 'string'
    ? text
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .slice(0, limits.title)
        .trim()
    : ''
}

function paragraphs(text: unknown): string {
  if (typeof text !== 'string') return ''
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}
