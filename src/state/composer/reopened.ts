import { InputError } from '../../core/errors.ts'
import { formatDate } from '../../core/format.ts'
import type { Provenance } from '../../exports/provenance/provenance.ts'

/**
 * What the link of a file asks for: wherever the file was made, it opens here.
 * @returns a query string
 * @throws InputError when it is no address
 */
export function linkedSearch(link: string): string {
  if (!URL.canParse(link)) throw new InputError(`son lien est illisible : ${link.slice(0, 80)}`)
  return new URL(link).search
}

/** What is said of a file whose map is open again: which one, when it was made, with which data. */
export function reopenedText(fileName: string, { made, dataVersion, composition }: Provenance): string {
  const day = new Date(made)
  const when = Number.isNaN(day.getTime()) ? '' : `faite le ${formatDate(day)}, `
  const page = composition === null ? '' : ' Sa mise en page se retrouve dans « Exporter la carte ».'
  return `Carte rouverte de « ${fileName} » : ${when}version des données ${dataVersion}.${page}`
}
