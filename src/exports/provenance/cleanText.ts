/**
 * A text without the characters that no XML file may hold: control characters, halves of letters, the two
 * non-characters of the first plane. Line breaks and tabs become spaces.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
}

/** A text as XML writes it, in an element or between double quotes. */
export function xmlText(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
