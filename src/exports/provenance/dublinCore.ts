import { cleanText, xmlText } from './cleanText.ts'
import { author, type Provenance } from './provenance.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** What a page says about itself, in the words that every catalogue reads. */
export interface PageDescription {
  readonly title: string
  readonly description: string
  readonly source: string
  readonly rights: string
  readonly keywords: string
}

/** Licences are named in the sources themselves. */
export function descriptionOf({ title, subtitle, sources, dataVersion }: Provenance): PageDescription {
  const source = sources.map(cleanText).join(t(' ; '))
  return {
    title: cleanText(title),
    description: cleanText(subtitle),
    source,
    rights: t('{author}. Données : {source}', { author, source }),
    keywords: t('quartiers prioritaires, politique de la ville, QPV, carte, données {dataVersion}', {
      dataVersion: cleanText(dataVersion)
    })
  }
}

/** Dublin Core, inside the `rdf:Description` of SVG or XMP; XMP wants texts by language and lists in order. */
export function dublinCore(provenance: Provenance, format: string): string {
  const { title, description, source, rights, keywords } = descriptionOf(provenance)
  const byLanguage = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></dc:${name}>`
  const words = keywords.split(', ').map((word) => `<rdf:li>${xmlText(word)}</rdf:li>`)
  return [
    `<dc:format>${format}</dc:format>`,
    byLanguage('title', title),
    byLanguage('description', description),
    byLanguage('rights', rights),
    `<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:subject><rdf:Bag>${words.join('')}</rdf:Bag></dc:subject>`,
    `<dc:source>${xmlText(source)}</dc:source>`,
    `<dc:identifier>${xmlText(provenance.link)}</dc:identifier>`,
    `<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:date><rdf:Seq><rdf:li>${xmlText(provenance.made)}</rdf:li></rdf:Seq></dc:date>`
  ].join('\n')
}
