import { csvArchive } from './csvArchive.ts'
import type { WriteTakeAway } from './takeAway.ts'
import { t } from '../../words/t.ts'

/** CSV that Excel in French opens by a double click: byte order mark, semicolons, decimal commas, CRLF. */
export const writeCsvExcel: WriteTakeAway = (takeAway, onProgress) =>
  Promise.resolve(
    csvArchive(
      takeAway,
      { delimiter: ';', decimal: ',', lineEnd: '\r\n', headings: 'label', byteOrderMark: true },
      [
        t(
          'UTF-8 avec marque d’ordre, séparateur point-virgule, virgule décimale, fin de ligne CRLF : le CSV que lit Excel en français.'
        ),
        t(
          'Excel lit comme un nombre un code fait de chiffres et en ôte les zéros de tête (01004 devient 1004), et aucun signe dans un CSV ne l’en empêche sans gêner les autres logiciels. Pour garder les codes, prendre le classeur XLSX, ou importer par Données > À partir d’un fichier texte en déclarant la colonne « Texte ».'
        )
      ],
      onProgress
    )
  )
