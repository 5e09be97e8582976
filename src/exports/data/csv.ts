import { csvArchive } from './csvArchive.ts'
import type { WriteTakeAway } from './takeAway.ts'
import { t } from '../../words/t.ts'

/** CSV that programs read as it is: UTF-8, commas, decimal points, ids as headings. */
export const writeCsv: WriteTakeAway = (takeAway, onProgress) =>
  Promise.resolve(
    csvArchive(
      takeAway,
      { delimiter: ',', decimal: '.', lineEnd: '\n', headings: 'id', byteOrderMark: false },
      [
        t('UTF-8 sans marque d’ordre, séparateur virgule, point décimal, fin de ligne LF.'),
        t(
          'Les codes sont du texte : à lire comme tel (R : colClasses = "character" ; pandas : dtype=str), sinon les zéros de tête se perdent.'
        )
      ],
      onProgress
    )
  )
