import { formatDate } from '../../core/format.ts'
import type { Provenance } from '../../exports/provenance/provenance.ts'
import { t } from '../../words/t.ts'

/** What is said of a file whose map is open again: which one, when it was made, with which data. */
export function reopenedText(fileName: string, { made, dataVersion, composition }: Provenance): string {
  const day = new Date(made)
  const reopened = Number.isNaN(day.getTime())
    ? t('Carte rouverte de « {fileName} » : version des données {dataVersion}.', { fileName, dataVersion })
    : t('Carte rouverte de « {fileName} » : faite le {day}, version des données {dataVersion}.', {
        fileName,
        day: formatDate(day),
        dataVersion
      })
  return composition === null
    ? reopened
    : `${reopened} ${t('Sa mise en page se retrouve dans « Exporter la carte ».')}`
}
