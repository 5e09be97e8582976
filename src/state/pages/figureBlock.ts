import { formatPercent } from '../../core/format.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { AreaSet } from '../../query/pages/areaSet.ts'
import { isClose, type Kin } from './lineage.ts'
import type { NamedPlace, PageSubject } from './pageSubject.ts'
import { t } from '../../words/t.ts'

/** A part of a page: the figures of one neighbourhood or set of them, all of one generation. */
export interface FigureBlock {
  readonly key: string
  readonly title: string
  /** what must be read before the figures; '' when nothing */
  readonly intro: string
  readonly generation: Generation
  /** code of the neighbourhood; null when the figures are those of a set */
  readonly code: string | null
  readonly set: AreaSet | null
  /** territories whose QPV they are compared with */
  readonly contract: NamedPlace | null
  readonly department: NamedPlace | null
  /** INSEE codes */
  readonly communes: readonly string[]
}

/**
 * The parts of a page, its own figures first. Figures of another generation are apart, under their own name:
 * they are never merged.
 * @param kin with the names of the neighbourhoods
 */
export function figureBlocks(
  subject: PageSubject,
  kin: readonly (Kin & { readonly name: string })[]
): FigureBlock[] {
  const { area, generation } = subject
  if (area.level === 'department' || area.level === 'contract')
    return [setBlock(subject, '2024'), setBlock(subject, '2015')]
  const shared = {
    contract: subject.contract,
    department: subject.departments[0] ?? null,
    communes: subject.communeCodes,
    set: null
  }
  const own: FigureBlock = {
    ...shared,
    key: area.code,
    title: t('Indicateurs du quartier {generation}', { generation: generation ?? '' }),
    intro: '',
    generation: generation ?? '2024',
    code: area.code
  }
  if (area.level === 'neighbourhood2015') return [own]
  return [
    own,
    ...kin.filter(isClose).map((ancestor): FigureBlock => ({
      ...shared,
      key: ancestor.code,
      title: t('Avant 2024 : {name} ({code})', { name: ancestor.name, code: ancestor.code }),
      intro: ancestorIntro(ancestor),
      generation: '2015',
      code: ancestor.code
    }))
  ]
}

function ancestorIntro({ shareOfOwn, shareOfKin }: Kin): string {
  return t(
    'Ce quartier de 2015 couvre {shareOfOwn} de la surface du quartier 2024, qui reprend {shareOfKin} de la sienne. Ses chiffres sont les siens : ils ne se mêlent pas à ceux de 2024.',
    { shareOfOwn: formatPercent(shareOfOwn), shareOfKin: formatPercent(shareOfKin) }
  )
}

function setBlock({ area, departments }: PageSubject, generation: Generation): FigureBlock {
  const level = area.level === 'department' ? 'department' : 'contract'
  const department = level === 'contract' && departments.length === 1 ? (departments[0] ?? null) : null
  return {
    key: `${area.code}-${generation}`,
    title: t('Indicateurs de ses quartiers {generation}', { generation }),
    intro:
      generation === '2015' && level === 'contract'
        ? t('Les QPV 2015 dont le principal successeur, par la surface, est un quartier de ce contrat.')
        : '',
    generation,
    code: null,
    set: { id: 'own', level, code: area.code },
    contract: null,
    department,
    communes: []
  }
}
