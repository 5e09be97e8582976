import { formatDate } from '../../core/format.ts'
import type { Provenance } from '../../exports/provenance/provenance.ts'
import { t } from '../../words/t.ts'

/** What is said of a file whose map is open again: which one, when it was made, with which data. */
export function reopenedText(fileName: string, { made, dataVersion, composition }: Provenance): string {
  const day = new Date(made)
  const when = Number.isNaN(day.getTime()) ? '' : t('faite le {day}, ', { day: formatDate(day) })
  const page = composition === null ? '' : t(' Sa mise en page se retrouve dans « Exporter la carte ».')
  return t('Carte rouverte de « {fileName} » : {when}version des données {dataVersion}.{page}', {
    fileName,
    when,
    dataVersion,
    page
  })
}
