/** A name as the screen shows it: typographic apostrophes, single blanks, no blank before a comma. */
export function frenchName(name: string): string {
  return name
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .trim()
}
