/** A text as French prints it: no line begins with a colon, a unit or a closing quotation mark. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;!?»%€])/g, '\u00a0').replaceAll('« ', '«\u00a0')
}
