import type { Subject } from '../query/subject.ts'
import type { AreaRow } from './areaRows.ts'
import { generationText } from './words.ts'
import { t } from '../words/t.ts'

/** What must be known of one row of the investments; '' where nothing. */
export function reservationText(row: AreaRow, subject: Subject): string {
  if (row.partial) return t('fichier incomplet')
  const generation = generationText(row.place, subject)
  if (generation) return generation
  return { outside: '', value: '', zero: t('aucun montant'), missing: t('valeur manquante') }[row.status]
}
