/** A text that begins with a capital, as a sentence or a title does. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
