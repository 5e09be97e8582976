import { cleanText } from '../../provenance/cleanText.ts'

/** A text of a document's properties or outline: UTF-16 with its mark, in hexadecimal. */
export function pdfText(text: string): string {
  return `<FEFF${hexText(cleanText(text))}>`
}

/** UTF-16 in hexadecimal. */
export function hexText(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('')
}

/** Two bytes in hexadecimal. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** A moment as PDF writes it: D:20260731120000Z. */
export function pdfDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new Error(`not a date: ${iso}`)
  return `(D:${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z)`
}
