/**
 * The query string of a link that a file carries: all that is ever used of it, so that a file can not lead elsewhere.
 * @returns such as '?zone=department-93', empty for the atlas as it opens; null when it is no web address
 */
export function searchOfLink(link: string): string | null {
  if (!URL.canParse(link)) return null
  const { protocol, search } = new URL(link)
  return protocol === 'https:' || protocol === 'http:' ? search : null
}
