import {
  communePresenceSql,
  neighbourhoodPresenceSql,
  territoryPresenceSql
} from '../../query/pages/presence.ts'
import type { PageSubject } from './pageSubject.ts'
import { t } from '../../words/t.ts'

/** What is asked about the programmes of an area, and how its answers are to be read. */
export interface PresenceQuestion {
  readonly sql: string
  /** what a link through a commune means here */
  readonly where: string
  /** what is said of the NPNRU where no row of the answer can tell it; '' else */
  readonly npnru: string
}

/** The question about the programmes present at an area. */
export function presenceQuestion({ area, communeCodes, npnru }: PageSubject): PresenceQuestion {
  if (area.level === 'department' || area.level === 'contract')
    return {
      sql: territoryPresenceSql(area.level, area.code),
      where:
        area.level === 'department'
          ? t('dans une commune du département')
          : t('dans une commune de ses quartiers'),
      npnru: ''
    }
  const where = t('dans une commune du quartier, pas forcément dans le quartier')
  return area.level === 'neighbourhood'
    ? { sql: neighbourhoodPresenceSql(area.code), where, npnru: '' }
    : {
        sql: communePresenceSql(communeCodes),
        where,
        npnru: npnru ? t('dans la liste des 448 quartiers de l’ANRU') : ''
      }
}
