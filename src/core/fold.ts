/**
 * Text made comparable: no accents, ligatures, hyphens, apostrophes, case or double spaces.
 * 'L’Haÿ-les-Roses' and 'l hay les roses' fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * How well a folded text answers a folded query: 0 the same, 1 its beginning, 2 the beginning of one of
 * its words, 3 inside, Infinity not at all.
 */
export function matchRank(query: string, text: string): number {
  if (text === query) return 0
  if (text.startsWith(query)) return 1
  if (text.includes(` ${query}`)) return 2
  return text.includes(query) ? 3 : Infinity
}
