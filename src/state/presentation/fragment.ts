/** What follows '#' while a presentation is shown; it never reaches a server. */
const start = '#presentation='

/** The state of an entry of the history that the page made for a presentation: no link that was pasted has it. */
export const presented = 'presented'

/** Whether the end of an address is a presentation's. */
export function isPresentation(hash: string): boolean {
  return hash.startsWith(start)
}

/**
 * The end of an address.
 * @param code as packed() writes it
 * @param step from 0
 */
export function fragmentOf(code: string, step: number): string {
  return `${start}${code}${step > 0 ? `&step=${step + 1}` : ''}`
}

/**
 * What the end of an address holds: code and step, from 0; whether they are any is told by who reads them.
 * @returns null when it is no presentation's
 */
export function partsOf(hash: string): { readonly code: string; readonly step: number } | null {
  if (!isPresentation(hash)) return null
  const [code = '', ...rest] = hash.slice(start.length).split('&')
  const [, step = '1'] = rest.map((part) => /^step=(\d{1,3})$/.exec(part)).find(Boolean) ?? []
  return { code, step: Math.max(Number(step) - 1, 0) }
}
