import { InputError } from '../../core/errors.ts'
import type { Places } from '../../geo/places.ts'
import { t } from '../../words/t.ts'

/** What an address may name besides what the catalogue lists. */
export interface Known {
  readonly places: Places
  /** ids of the manifest's sources */
  readonly sources: readonly string[]
  /** of the tables on the screen: see catalogue/dataVersion */
  readonly dataVersion: string
}

/** The parameters of an address that one view owns. */
export interface AddressPart<Part> {
  /** what the view opens with */
  readonly opening: Part
  /**
   * One reader for each parameter.
   * @throws InputError naming what is not understood
   */
  readonly readers: Readonly<Record<string, (text: string, known: Known) => Partial<Part>>>
  /** The parameters that differ from the opening, in the order of the address. */
  parameters(part: Part): Readonly<Record<string, string>>
}

/** The one of the allowed texts that this is. @throws InputError when it is none */
export function oneOf<Text extends string>(allowed: readonly Text[], text: string, what: string): Text {
  const found = allowed.find((candidate) => candidate === text)
  if (found === undefined) throw new InputError(t('{what} : « {text} » n’existe pas', { what, text }))
  return found
}

/** 'department-93' as ['department', '93']. @throws InputError without a hyphen */
export function pair(text: string, what: string): [string, string] {
  const at = text.indexOf('-')
  if (at <= 0) throw new InputError(t('{what} illisible : {text}', { what, text }))
  return [text.slice(0, at), text.slice(at + 1)]
}

/**
 * An id of a table that is not read yet: its form is checked here, whether it exists is told by the view
 * once the table is there.
 * @throws InputError when it cannot be an id
 */
export function idLike(text: string, what: string): string {
  if (!/^[a-z0-9][a-z0-9_-]{0,59}$/.test(text))
    throw new InputError(t('{what} : « {text} » n’existe pas', { what, text }))
  return text
}

/** A year of four digits. @throws InputError */
export function yearOf(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InputError(t('année illisible : {text}', { text }))
  return Number(text)
}

/** Leaves out what is as usual. */
export function unusual(
  parameters: Readonly<Record<string, readonly [text: string, usual: string]>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, [text, usual]]) => (text === usual ? [] : [[name, text]]))
  )
}
