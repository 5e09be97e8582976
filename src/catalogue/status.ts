import { inLanguage } from '../words/t.ts'

/** What a cell of a table of figures holds; only 'value' and 'zero' come with a number. */
export type Status = 'value' | 'zero' | 'missing' | 'secret' | 'not_applicable'

/** Whether a cell of this status comes with a number. */
export function hasNumber(status: Status | 'outside'): boolean {
  return status === 'value' || status === 'zero'
}

/** A status in a word. */
export function statusText(status: Status): string {
  const words = statuses.find(({ id }) => id === status)
  return words ? inLanguage(words) : status
}

/** The statuses as readers are told them, in words. */
export const statuses: readonly { readonly id: Status; readonly fr: string; readonly en: string }[] = [
  { id: 'value', fr: 'valeur', en: 'value' },
  { id: 'zero', fr: 'zéro', en: 'zero' },
  { id: 'missing', fr: 'manquant', en: 'missing' },
  { id: 'secret', fr: 'secret statistique', en: 'statistical secrecy' },
  { id: 'not_applicable', fr: 'sans objet', en: 'not applicable' }
]
