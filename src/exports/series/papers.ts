import { formatDate } from '../../core/format.ts'
import { csvText } from '../data/csvText.ts'
import type { Contents } from './contents.ts'
import { language } from '../../words/language.ts'
import { inLanguage, t } from '../../words/t.ts'

/** Names in the archive; without accents, so that every program that unpacks it writes the same ones. */
export const readMeName = inLanguage({ fr: 'LISEZ-MOI.txt', en: 'README.txt' })
export const indexName = 'index.csv'

/** A map of an archive. */
export interface ArchivedMap {
  /** '' where the map could not be made */
  readonly file: string
  readonly code: string
  readonly name: string
  readonly link: string
  readonly remark: string
}

/** Spreadsheets and editors of Windows read UTF-8 when it begins so. */
const byteOrderMark = '\ufeff'

/** What an archive says of itself to a person. */
export function readMe(
  { title, notes, sources, date, dataVersion, link }: Omit<Contents, 'entries'>,
  maps: readonly ArchivedMap[]
): string {
  const missing = maps.filter(({ file }) => file === '')
  const lacking = maps.filter(({ file, remark }) => file !== '' && remark !== '')
  const parts: [heading: string, lines: readonly string[]][] = [
    [
      title,
      [
        t('Série faite avec Faubourg le {date}, données {dataVersion}.', {
          date: formatDate(date),
          dataVersion
        }),
        ...notes
      ]
    ],
    [t('CARTE DE DÉPART'), [link]],
    [t('FICHIERS'), maps.flatMap(({ file, name }) => (file === '' ? [] : [line(file, name)]))],
    [t('CARTES AUXQUELLES IL MANQUE DES DONNÉES'), lacking.map(({ name, remark }) => line(name, remark))],
    [t('CARTES QUI N’ONT PAS PU ÊTRE FAITES'), missing.map(({ name, remark }) => line(name, remark))],
    [t('SOURCES ET LICENCES'), sources]
  ]
  const text = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading, ...lines, ''].join('\r\n'))
    .join('\r\n')
  return `${byteOrderMark}${text}`
}

const line = (label: string, text: string) => t('{label} : {text}', { label, text })

/** Every map of an archive, for a spreadsheet in the language of the page. */
export function indexCsv(maps: readonly ArchivedMap[]): string {
  const column = (id: keyof ArchivedMap, label: string) => ({
    id,
    label,
    type: 'text' as const,
    values: maps.map((map) => map[id])
  })
  const columns = [
    column('file', t('fichier')),
    column('code', t('code')),
    column('name', t('nom')),
    column('link', t('lien')),
    column('remark', t('remarque'))
  ]
  const separators = { fr: { delimiter: ';', decimal: ',' }, en: { delimiter: ',', decimal: '.' } } as const
  const style = { ...separators[language], lineEnd: '\r\n', headings: 'label' } as const
  return `${byteOrderMark}${csvText(columns, maps.length, style).join('')}`
}
