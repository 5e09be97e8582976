import type { Columns } from '../../core/columns.ts'
import type { Places } from '../../geo/places.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { AreaSet } from '../../query/pages/areaSet.ts'
import { areaText, type PageArea, type PagesChoice } from '../choices/pages.ts'
import { kindText } from './identityWords.ts'
import { pageSubject, type PageSubject } from './pageSubject.ts'
import { t } from '../../words/t.ts'

/** An area among those compared. */
export interface ComparedColumn {
  readonly key: string
  readonly area: PageArea
  readonly name: string
  /** 'Quartier prioritaire 2024, Toulouse', 'Département, ses quartiers 2024' */
  readonly detail: string
  readonly generation: Generation
  /** of a neighbourhood; null: the figures are those of a set */
  readonly code: string | null
  readonly set: AreaSet | null
}

/** What figures stand beside, and the QPV it is made of. */
export interface ComparedReference {
  readonly label: string
  readonly generation: Generation
  readonly set: AreaSet
}

/** A choice of reference, with why it cannot be had. */
export interface ReferenceOption {
  readonly id: PagesChoice['against']
  readonly label: string
  readonly unavailable?: string
}

/**
 * The areas compared, in the reader's order; a code that no table knows is left out.
 * The QPV of a territory are those of the generation of the first neighbourhood, 2024 where there is none.
 * @param older table neighbourhoods_2015; null while it is awaited
 */
export function comparedColumns(
  areas: readonly PageArea[],
  places: Places,
  neighbourhoods: Columns,
  older: Columns | null
): ComparedColumn[] {
  const subjects = areas.flatMap((area) => pageSubject(area, places, neighbourhoods, older) ?? [])
  const generation = subjects.find((subject) => subject.generation)?.generation ?? '2024'
  return subjects.map((subject) => columnOf(subject, subject.generation ?? generation))
}

function columnOf(subject: PageSubject, generation: Generation): ComparedColumn {
  const { area, name, communes } = subject
  const key = areaText(area)
  const level = area.level === 'department' || area.level === 'contract' ? area.level : null
  const kind = kindText(subject)
  return {
    key,
    area,
    name,
    detail: level
      ? t('{kind}, ses quartiers {generation}', { kind, generation })
      : [kind, communes].filter(Boolean).join(', '),
    generation,
    code: level ? null : area.code,
    set: level ? { id: key, level, code: area.code } : null
  }
}

/** Whether neighbourhoods of both generations stand side by side. */
export function mixesGenerations(columns: readonly ComparedColumn[]): boolean {
  return new Set(columns.map(({ generation }) => generation)).size > 1
}

/** What the first area allows to compare with. */
export function referenceOptions(first: PageSubject | null): ReferenceOption[] {
  const [department] = first?.area.level === 'department' ? [] : (first?.departments ?? [])
  const contract = first?.area.level === 'contract' ? null : first?.contract
  return [
    { id: 'all', label: t('QPV médian de France') },
    department
      ? { id: 'department', label: t('QPV : {territory}', { territory: department.name }) }
      : {
          id: 'department',
          label: t('QPV du département'),
          unavailable: t('Le premier territoire n’est dans aucun département.')
        },
    contract
      ? { id: 'contract', label: t('QPV : {territory}', { territory: contract.name }) }
      : {
          id: 'contract',
          label: t('QPV du contrat'),
          unavailable: t('Le premier territoire n’est dans aucun contrat de ville connu.')
        },
    { id: 'none', label: t('Rien') }
  ]
}

/** The reference that the reader chose; null for none, or where the first area has no such territory. */
export function comparedReference(
  against: PagesChoice['against'],
  first: PageSubject | null,
  generation: Generation
): ComparedReference | null {
  if (!first || against === 'none') return null
  if (against === 'all')
    return {
      label: t('QPV médian {generation}', { generation }),
      generation,
      set: { id: 'reference', level: 'all', code: '' }
    }
  const option = referenceOptions(first).find(({ id }) => id === against)
  const code = against === 'department' ? first.departments[0]?.code : first.contract?.code
  if (!option || option.unavailable || code === undefined) return null
  return {
    label: `${option.label}, ${generation}`,
    generation,
    set: { id: 'reference', level: against, code }
  }
}
