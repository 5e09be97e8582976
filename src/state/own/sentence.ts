import { capitalised } from '../../core/capitalised.ts'

/** What an error says, as a sentence: readers and joins say in French what is wrong, and begin small. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return capitalised(message).replace(/[.]?$/, '.')
}
