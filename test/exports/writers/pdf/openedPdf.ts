import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as another program reads it. */
export async function openedPdf(file: Blob) {
  const data = new Uint8Array(await file.arrayBuffer())
  const { promise } = getDocument({ data, standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/' })
  return promise
}

/** The text of a page, numbered from 1, as it can be copied; white space of any kind and length as one space. */
export async function textOf(
  document: Awaited<ReturnType<typeof openedPdf>>,
  number: number
): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
}
