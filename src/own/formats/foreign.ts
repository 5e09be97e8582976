import { InputError } from '../../core/errors.ts'
import { t } from '../../words/t.ts'

/** How files that are not read begin, and what to do about them. */
const foreigners: readonly { readonly start: RegExp; readonly advice: string }[] = [
  {
    start: /^\u00d0\u00cf\u0011\u00e0/,
    advice: t('c’est un ancien classeur Excel (.xls)\u00a0: enregistrez-le en .xlsx ou en CSV')
  },
  {
    start: /^SQLite format 3/,
    advice: t('c’est une base SQLite ou un GeoPackage\u00a0: exportez sa table en CSV, GeoJSON ou GeoParquet')
  },
  { start: /^%PDF/, advice: t('c’est un document PDF, pas un tableau') },
  {
    start: /^\u0000\u0000\u0027\u000a/,
    advice: t('un fichier .shp seul ne suffit pas\u00a0: déposez un .zip avec ses .dbf et .prj')
  },
  { start: /^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, advice: t('c’est une image, pas un tableau') },
  { start: /^7z\u00bc\u00af|^Rar!/, advice: t('cette archive n’est pas lue\u00a0: faites-en un .zip') }
]

/**
 * Refuses files of formats that are known and not read.
 * @param signature the first bytes, one character each
 * @param text the first characters
 * @throws InputError that says what the file is
 */
export function refuseForeign(signature: string, text: string): void {
  const foreigner = foreigners.find(({ start }) => start.test(signature))
  if (foreigner) throw new InputError(foreigner.advice)
  if (/^<(!doctype html|html)/i.test(text)) throw new InputError(t('c’est une page web, pas un tableau'))
  if (/^<\?xml|^<(kml|gpx)/i.test(text))
    throw new InputError(t('c’est un fichier XML (KML, GPX …)\u00a0: exportez-le en CSV ou en GeoJSON'))
}
