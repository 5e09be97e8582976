import type { Places } from '../../geo/places.ts'
import type { FundingLevel } from '../../query/pages/funding.ts'
import type { Gap } from '../gaps.ts'
import type { FundingContext } from './fundingTable.ts'
import type { PageSubject } from './pageSubject.ts'
import { t } from '../../words/t.ts'

/** Amounts known at one level, and what a reader must know of them. */
export interface FundingPart {
  readonly title: string
  readonly caution: string
  readonly none: string
  readonly level: FundingLevel
  readonly code: string
  /** leaves out what is known below the level too */
  readonly onlyThere: boolean
  readonly context: FundingContext
}

/** The levels whose amounts a page shows: a neighbourhood's own, then those of what it belongs to, whole. */
export function fundingParts(
  { area, contract, departments, departments: [first] }: PageSubject,
  places: Places,
  gaps: readonly Gap[]
): FundingPart[] {
  const local = gaps.filter((gap) => departments.some(({ code }) => code === gap.department))
  const always = { gaps: local, in2015: true, in2024: true, onlyThere: false }
  const contractPart = (code: string, title: string, caution: string): FundingPart => {
    const place = places.find('contract', code)
    return {
      title,
      caution,
      none: t('Aucun montant n’est connu à ce contrat de ville.'),
      level: 'contract',
      code,
      onlyThere: false,
      context: { gaps: local, in2015: place?.in2015 ?? true, in2024: place?.in2024 ?? true, onlyThere: false }
    }
  }
  const departmentPart = (code: string, title: string, onlyThere: boolean, caution: string): FundingPart => ({
    title,
    caution,
    none: t('Aucun montant n’est connu à ce département.'),
    level: 'department',
    code,
    onlyThere,
    context: { ...always, onlyThere }
  })
  const only = t('Rien ne dit quel quartier ou quel contrat en a reçu quelle part.')
  if (area.level === 'department')
    return [departmentPart(area.code, t('Connu au département ou plus finement'), false, '')]
  const above = first
    ? [
        departmentPart(
          first.code,
          t('Connu au département seulement : {name}', { name: first.name }),
          true,
          only
        )
      ]
    : []
  if (area.level === 'contract')
    return [contractPart(area.code, t('Connu au contrat de ville ou plus finement'), ''), ...above]
  const own: FundingPart = {
    title: t('Connu au quartier'),
    caution: '',
    none: t('Aucun montant n’est connu au quartier même.'),
    level: 'neighbourhood',
    code: area.code,
    onlyThere: true,
    context: always
  }
  const whole = t('Ces montants sont ceux du contrat entier : ils ne sont pas répartis entre ses quartiers.')
  return [
    // Amounts at a neighbourhood are told of those of 2024; a QPV 2015 is named by its projects.
    ...(area.level === 'neighbourhood' ? [own] : []),
    ...(contract
      ? [
          contractPart(
            contract.code,
            t('Connu pour tout le contrat de ville : {name}', { name: contract.name }),
            whole
          )
        ]
      : []),
    ...above
  ]
}
