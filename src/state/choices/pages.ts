import { indicators } from '../../catalogue/indicators/index.ts'
import { InputError } from '../../core/errors.ts'
import { oneOf, pair, type AddressPart, type Known } from './addressPart.ts'
import { t } from '../../words/t.ts'

/** Levels that have a page of their own; neighbourhood2015 is the first generation. */
export const pageLevels = ['neighbourhood', 'neighbourhood2015', 'contract', 'department'] as const

/** An area that has a page. */
export interface PageArea {
  readonly level: (typeof pageLevels)[number]
  readonly code: string
}

/** What figures are compared with, beside the areas themselves. */
export const comparisons = ['all', 'department', 'contract', 'none'] as const

/** What the pages of areas hold in the address. */
export interface PagesChoice {
  /** the area whose page is shown by view 'area' */
  readonly area: PageArea | null
  /** the areas side by side of view 'compare', 2 to 5; fewer while the reader chooses */
  readonly compared: readonly PageArea[]
  /** whose figures stand beside theirs: all QPV, the QPV of the first area's department, of its contract */
  readonly against: (typeof comparisons)[number]
  /** id in catalogue/indicators: the one drawn over the years on a page; null: the page's own pick */
  readonly series: string | null
}

/** How many areas fit side by side. */
export const mostCompared = 5

export const pages: AddressPart<PagesChoice> = {
  opening: { area: null, compared: [], against: 'all', series: null },
  readers: {
    area: (text, known) => ({ area: areaOf(text, known) }),
    compared: (text, known) => {
      const compared = text.split(',').map((part) => areaOf(part, known))
      const distinct = new Set(compared.map(areaText))
      if (compared.length > mostCompared || distinct.size < compared.length)
        throw new InputError(
          t('{most} territoires différents au plus : {text}', { most: mostCompared, text })
        )
      return { compared }
    },
    against: (text) => ({ against: oneOf(comparisons, text, t('comparaison')) }),
    series: (text) => {
      const ids = indicators.map(({ id }) => id)
      return { series: oneOf(ids, text, t('indicateur')) }
    }
  },
  parameters: ({ area, compared, against, series }) => ({
    ...(area ? { area: areaText(area) } : {}),
    ...(compared.length > 0 ? { compared: compared.map(areaText).join(',') } : {}),
    ...(against === 'all' ? {} : { against }),
    ...(series ? { series } : {})
  })
}

/** An area as the address writes it. */
export function areaText({ level, code }: PageArea): string {
  return `${level}-${code}`
}

function areaOf(text: string, { places }: Known): PageArea {
  const [level, code] = pair(text, t('fiche'))
  const area = { level: oneOf(pageLevels, level, t('niveau de fiche')), code }
  // The table of QPV 2015 is not read before it is asked for: the page says when it has no such code.
  const known =
    area.level === 'neighbourhood2015' ? /^QP[0-9AB]{6}$/.test(code) : places.find(area.level, code)
  if (!known) throw new InputError(t('fiche inconnue : {text}', { text }))
  return area
}
