import { t } from '../../words/t.ts'

/** How a picture was made, as its file carries it: enough to open the same map again, and to quote it. */
export interface Provenance {
  readonly title: string
  readonly subtitle: string
  /** address that opens the same map */
  readonly link: string
  /** version of the atlas's data */
  readonly dataVersion: string
  /** producer, date and licence of each source */
  readonly sources: readonly string[]
  /** ISO 8601 */
  readonly made: string
  /** how the page was composed, as text that the composer reads again; null where there is none to keep */
  readonly composition: string | null
}

/** Who a file names as its author. */
export const author = t('Faubourg, l’atlas des quartiers prioritaires')
