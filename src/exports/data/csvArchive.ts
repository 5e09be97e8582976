import { strToU8, zipSync } from 'fflate'
import { aboutParts } from './about.ts'
import { csvMetadata } from './csvOnTheWeb.ts'
import { csvText, type CsvStyle } from './csvText.ts'
import { flatColumns } from './flatColumns.ts'
import type { TakeAway } from './takeAway.ts'
import { inLanguage, t } from '../../words/t.ts'

/** Names inside the archive; without accents, so that every program that unpacks it writes the same ones. */
export const csvFileName = inLanguage({ fr: 'donnees.csv', en: 'data.csv' })
export const readMeName = inLanguage({ fr: 'LISEZMOI.txt', en: 'README.txt' })

/** Spreadsheets and editors of Windows read UTF-8 when it begins so. */
const byteOrderMark = '\ufeff'

/**
 * A CSV file with what must be known of it: a text for people, a description for programs.
 * @param notes what a reader of this style must know
 */
export function csvArchive(
  takeAway: TakeAway,
  style: CsvStyle & { readonly byteOrderMark: boolean },
  notes: readonly string[],
  onProgress: (share: number) => void
): Blob {
  const columns = flatColumns(takeAway)
  const text = csvText(columns, takeAway.rows, style, onProgress).join('')
  const parts = aboutParts(takeAway, style.headings, [...notes, apostropheNote])
  const readMe = parts
    .map(({ heading, lines }) => [heading.toUpperCase(), ...lines, ''].join('\r\n'))
    .join('\r\n')
  const bytes = zipSync(
    {
      [csvFileName]: strToU8(`${style.byteOrderMark ? byteOrderMark : ''}${text}`),
      [readMeName]: strToU8(`${byteOrderMark}${readMe}`),
      [`${csvFileName}-metadata.json`]: strToU8(csvMetadata(takeAway, columns, csvFileName, style))
    },
    { mtime: withinArchives(takeAway.method.date) }
  )
  return new Blob([bytes], { type: 'application/zip' })
}

/** The date, or the first that an archive can hold where a clock is wrong. Source: PKWARE APPNOTE 4.4.6. */
function withinArchives(date: Date): Date {
  const year = date.getFullYear()
  return year >= 1980 && year < 2100 ? date : new Date(1980, 0, 1)
}

const apostropheNote = t(
  'Un texte qui commence par =, +, -, @, une tabulation ou un retour chariot est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule ; les nombres restent des nombres.'
)
