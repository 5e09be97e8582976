const yes = new Set(['vrai', 'true', 'oui', 'yes'])
const no = new Set(['faux', 'false', 'non', 'no'])

/** 'oui' and 'VRAI' are true, 'non' and 'faux' false, anything else null. @param text without surrounding blanks */
export function readFlag(text: string): boolean | null {
  if (text.length > 5) return null
  const word = text.toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}
