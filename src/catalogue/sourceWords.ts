import { language } from '../words/language.ts'
import type { ManifestSource } from './manifest.ts'

/** A source with its date and licence in the language of the page; its title stays as its producer wrote it. */
export function sourceInLanguage(source: ManifestSource): ManifestSource {
  if (language === 'fr') return source
  const said = (text: string) => englishOfSources[text] ?? text
  return { ...source, vintage: said(source.vintage), licence: said(source.licence) }
}

/** By the French of the manifest. */
export const englishOfSources: Readonly<Record<string, string>> = {
  '2024, édition de janvier 2026': '2024, edition of January 2026',
  '2015-2023 et 2024': '2015–2023 and 2024',
  '2016-2019, 2021 et 2022': '2016–2019, 2021 and 2022',
  'janvier 2025': 'January 2025',
  'année non précisée par la copie': 'year not stated by the copy',
  'communes de 2024, populations de 2023': 'communes of 2024, populations of 2023',
  'non précisée par la copie': 'not stated by the copy',
  'depuis 2014, selon la page': 'since 2014, by page',
  '2024, signatures jusqu’en mars 2026': '2024, signatures until March 2026',
  'conventions de 2004 à 2015': 'agreements of 2004 to 2015',
  'non précisée': 'not stated',
  'pages publiques citées ligne à ligne': 'public pages cited row by row',
  'Licence Ouverte 2.0': 'Licence Ouverte 2.0 (Etalab)'
}
