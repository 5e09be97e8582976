import { xmlText } from '../../provenance/cleanText.ts'
import { descriptionOf, dublinCore } from '../../provenance/dublinCore.ts'
import { author, type Provenance } from '../../provenance/provenance.ts'
import { provenanceElement } from '../../provenance/written.ts'
import type { ObjectNumber, PdfFile } from './pdfFile.ts'
import { pdfDate, pdfText } from './pdfText.ts'

const program = 'Faubourg'

/** The document's properties, as every viewer shows them. */
export function writeInfo(file: PdfFile, provenance: Provenance): ObjectNumber {
  const { title, description, keywords } = descriptionOf(provenance)
  const made = pdfDate(provenance.made)
  return file.object(
    `<</Title${pdfText(title)}/Author${pdfText(author)}/Subject${pdfText(description)}/Keywords${pdfText(keywords)}` +
      `/Creator${pdfText(program)}/Producer${pdfText(program)}/CreationDate${made}/ModDate${made}>>`
  )
}

/**
 * What a file or a page of it was made from, as XMP. It stays uncompressed: catalogues look for it as text, and so does
 * this atlas.
 * Source: XMP specification, part 1 (ISO 16684-1).
 */
export function writeMetadata(file: PdfFile, provenance: Provenance, of: 'file' | 'page'): ObjectNumber {
  const made = xmlText(provenance.made)
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${dublinCore(provenance, 'application/pdf')}
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<xmp:CreateDate>${made}</xmp:CreateDate>
<xmp:ModifyDate>${made}</xmp:ModifyDate>
<pdf:Producer>${program}</pdf:Producer>
${provenanceElement(provenance, of)}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
  return file.stream('/Type/Metadata/Subtype/XML', xmp, false)
}
