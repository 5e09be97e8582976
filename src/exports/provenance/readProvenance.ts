import { InputError } from '../../core/errors.ts'
import type { Provenance } from './provenance.ts'
import { provenanceForm } from './written.ts'
import { t } from '../../words/t.ts'

/** Longest JSON that is looked at, in bytes: far above what a link with drawn shapes takes. */
export const longestJson = 1_000_000

const [mostSources, longestText, longestLink, longestComposition] = [500, 5_000, 300_000, 300_000]

/**
 * Provenance from the JSON of a file, which anyone may have written.
 * @throws InputError when it is damaged, or of a form that this atlas does not know
 */
export function readProvenance(json: string): Provenance {
  if (json.length > longestJson) throw damaged()
  const fields = fieldsOf(json)
  const { form, title, subtitle, link, dataVersion, sources, made, composition } = fields
  if (typeof form === 'number' && form > provenanceForm)
    throw new InputError(
      t('ce fichier vient d’une version plus récente de l’atlas. Rechargez la page, puis réessayez.')
    )
  if (
    form !== provenanceForm ||
    !isText(title, longestText) ||
    !isText(subtitle, longestText) ||
    !isText(link, longestLink) ||
    !isText(dataVersion, longestText) ||
    !isTexts(sources) ||
    !isText(made, 40) ||
    Number.isNaN(Date.parse(made)) ||
    !(composition === null || isText(composition, longestComposition))
  )
    throw damaged()
  return { title, subtitle, link, dataVersion, sources, made, composition }
}

function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch (cause) {
    throw new InputError(damaged().message, { cause })
  }
  if (typeof read !== 'object' || read === null) throw damaged()
  return Object.fromEntries(Object.entries(read))
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest
}

function isTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length <= mostSources && value.every((text) => isText(text, longestText))
  )
}

function damaged(): InputError {
  return new InputError(t('ce fichier vient de l’atlas, mais ce qui permet de rouvrir la carte y est abîmé.'))
}
