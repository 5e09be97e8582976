import { isParted, type Indicator } from '../../catalogue/indicators/indicator.ts'
import type { NationalFigure } from './nationalFigures.ts'
import { isKnown, type Figure } from './figure.ts'
import { madeShort, madeText } from './figureWords.ts'
import type { FigureBlock } from './figureBlock.ts'
import { t } from '../../words/t.ts'

export type ReferenceId = 'commune' | 'contract' | 'department' | 'median' | 'all' | 'france'

/** A column of what a figure is compared with. */
export interface ReferenceColumn {
  readonly id: ReferenceId
  readonly label: string
}

/** A figure to compare with. */
export interface ReferenceLine {
  readonly value: number
  readonly year: number
  /** what it is, where the heading of its column does not tell: 'Roubaix', 'médiane de 19 quartiers' */
  readonly detail: string
  /** the same on paper */
  readonly short: string
  /** id in the manifest; null for a public page */
  readonly source: string | null
  /** address or title of a public page, and who says it there */
  readonly page: { readonly publisher: string; readonly address: string } | null
}

/** What the figures of a block may be compared with, nearest first. */
export function referenceColumns({ contract, department, communes }: FigureBlock): ReferenceColumn[] {
  return [
    ...(communes.length > 0
      ? [{ id: 'commune' as const, label: communes.length > 1 ? t('Communes') : t('Commune') }]
      : []),
    ...(contract
      ? [{ id: 'contract' as const, label: t('QPV du contrat : {name}', { name: contract.name }) }]
      : []),
    ...(department
      ? [{ id: 'department' as const, label: t('QPV du département : {name}', { name: department.name }) }]
      : []),
    { id: 'median', label: t('QPV médian') },
    { id: 'all', label: t('Ensemble des QPV') },
    { id: 'france', label: t('France') }
  ]
}

/**
 * The known figure nearest in time to a year, an earlier before a later one; none from beyond a break in the
 * series, which would not be comparable.
 * @param year NaN: the latest
 */
export function nearestFigure(
  figures: readonly Figure[] | undefined,
  year: number,
  breaks: Indicator['breaks'] = []
): Figure | null {
  const known = (figures ?? []).filter(isKnown)
  if (Number.isNaN(year)) return known.at(-1) ?? null
  const comparable = known.filter((figure) => !isParted(breaks, figure.year, year))
  const distance = (figure: Figure) => Math.abs(figure.year - year)
  return comparable.toSorted((a, b) => distance(a) - distance(b) || a.year - b.year)[0] ?? null
}

/**
 * A figure of the tables as one to compare with.
 * @param detail where its column does not tell what it is
 */
export function lineOf(
  figure: Figure,
  detail?: { readonly long: string; readonly short: string }
): ReferenceLine {
  const { value, year, source } = figure
  const { long, short } = detail ?? { long: madeText(figure), short: madeShort(figure) }
  return { value, year, detail: long, short, source, page: null }
}

/**
 * Territories of public pages by the French of their table: in full for the notes and the screen, and as there is
 * room for on paper.
 */
const territories: Readonly<Record<string, { readonly long: string; readonly short: string }>> = {
  France: { long: t('France'), short: '' },
  'France métropolitaine': { long: t('France métropolitaine'), short: t('métropole') },
  'unités urbaines englobantes': { long: t('unités urbaines englobantes'), short: t('unités urb.') },
  'QPV total': { long: t('QPV total'), short: '' },
  'QPV hexagone': { long: t('QPV hexagone'), short: t('hexagone') }
}

/** A figure of a public page as one to compare with. */
export function lineOfNational(figure: NationalFigure): ReferenceLine {
  const { value, year, asWritten, publisher, page } = figure
  const { long, short } = territories[figure.territory] ?? { long: figure.territory, short: figure.territory }
  return {
    value,
    year,
    detail:
      asWritten === '' ? long : t('{territory}, écrit {figure}', { territory: long, figure: asWritten }),
    short,
    source: null,
    page: { publisher, address: page }
  }
}
