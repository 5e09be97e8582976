export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

/** The parameter of an address that says the language; French needs none. */
export const languageParameter = 'lang'

/** @param search the query of an address; anything but a language of the atlas is French */
export function languageOf(search: string): Language {
  const asked = new URLSearchParams(search).get(languageParameter)
  return languages.find((known) => known === asked) ?? 'fr'
}

/**
 * A worker's name, which tells it the language: 'own-file?lang=en'. It has no address of its own to read it from.
 * @param purpose what the developer tools show
 */
export function workerName(purpose: string): string {
  return `${purpose}?${languageParameter}=${language}`
}

/**
 * The language of this page or worker from its first line to its last: another one is another address. So a text may be
 * made once, when its module is read. In Node, which makes the tables, it is French.
 */
export const language: Language = languageOf(ownSearch())

/** For Intl. */
export const locale = { fr: 'fr-FR', en: 'en-GB' }[language]

function ownSearch(): string {
  const here = globalThis as unknown as { location?: { search?: string }; name?: string; document?: unknown }
  if (here.document) return here.location?.search ?? ''
  return here.name?.slice(here.name.indexOf('?')) ?? ''
}
