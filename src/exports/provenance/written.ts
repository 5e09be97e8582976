import type { Provenance } from './provenance.ts'

/** The form of what files carry; raised when a reader of the older form would misread the newer one. */
export const provenanceForm = 1

/** Keyword of the PNG chunk, and local name of the element in SVG and PDF. */
export const provenanceKey = 'Faubourg'

/** The element of a file's own provenance; a page of a book has one of its own. */
export const provenanceTags = { file: 'faubourg:provenance', page: 'faubourg:pageProvenance' } as const

/** Names the elements of this atlas in SVG and PDF; an identifier, no address that is asked for. */
export const faubourgNamespace = 'urn:faubourg:provenance'

/**
 * Provenance as JSON that any of the formats holds as it is: what XML reserves or forbids is escaped the JSON way,
 * so that every text comes back letter by letter.
 */
export function provenanceJson(provenance: Provenance): string {
  const json = JSON.stringify({ form: provenanceForm, ...provenance })
  return json.replaceAll(/[<>&\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** The element that holds it in SVG and PDF. */
export function provenanceElement(provenance: Provenance, of: 'file' | 'page'): string {
  const tag = provenanceTags[of]
  return `<${tag} xmlns:faubourg="${faubourgNamespace}">${provenanceJson(provenance)}</${tag}>`
}
