import { language } from '../words/language.ts'

/** A text as French prints it: no line begins with a colon, a unit or a closing quotation mark. English stays as it is. */
export function frenchSpaces(text: string): string {
  if (language !== 'fr') return text
  return text.replace(/ (?=[:;!?»%€])/g, '\u00a0').replaceAll('« ', '«\u00a0')
}
