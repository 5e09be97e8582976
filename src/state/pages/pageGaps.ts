import { indicators } from '../../catalogue/indicators/index.ts'
import { programmes } from '../../catalogue/programmes.ts'
import { formatCount } from '../../core/format.ts'
import type { Places } from '../../geo/places.ts'
import type { Gap } from '../gaps.ts'
import type { FigureBlock } from './figureBlock.ts'
import { isKnown, type FiguresByIndicator } from './figure.ts'
import type { PageSubject } from './pageSubject.ts'
import { inLanguage, t } from '../../words/t.ts'

/** Something that a page cannot say, in words, and the indicators it concerns, by label. */
export interface PageGap {
  readonly text: string
  readonly indicators: readonly string[]
}

/** What is missing on a page, and why. */
export function pageGaps(
  subject: PageSubject,
  blocks: readonly { readonly block: FigureBlock; readonly own: FiguresByIndicator | null }[],
  gaps: readonly Gap[],
  places: Places
): PageGap[] {
  const { departments, generation } = subject
  const local = gaps.filter((gap) => departments.some(({ code }) => code === gap.department))
  return [
    ...blocks.flatMap(({ block, own }) => (own ? unknownIndicators(block, own) : [])),
    ...local.map((gap) => ({
      text: t(
        '{programme} {year} : le fichier n’a aucune ligne pour {department} ({count} postes l’année voisine). Ce n’est pas un zéro.',
        {
          programme: programmes.find(({ id }) => id === gap.programme)?.label ?? gap.programme,
          year: gap.year,
          department: places.find('department', gap.department)?.name ?? gap.department,
          count: formatCount(gap.postsNearby)
        }
      ),
      indicators: []
    })),
    ...(subject.outlined
      ? []
      : [line(t('Son contour, sa superficie et son successeur ne sont pas publiés.'))]),
    ...(generation === '2024' && Number.isNaN(subject.population)
      ? [line(t('L’INSEE ne publie pas sa population.'))]
      : []),
    ...(generation
      ? [
          line(
            t(
              'Les postes et les subventions ne sont pas publiés par quartier : ils sont connus au contrat de ville ou au département.'
            )
          )
        ]
      : []),
    line(t('Il n’existe pas de fichier ouvert des montants du NPNRU par projet : le relevé est incomplet.')),
    line(
      t(
        'Le taux de pauvreté et le taux d’emploi de la commune et du département entier ne sont pas dans les sources retenues : la comparaison se fait avec leurs quartiers.'
      )
    )
  ]
}

/** Indicators that other QPV of the generation have and this one has not. */
function unknownIndicators({ title, code }: FigureBlock, own: FiguresByIndicator): PageGap[] {
  if (own.size === 0) return [line(t('{title} : aucune source retenue n’en publie.', { title }))]
  const unknown = indicators.filter(({ id }) => own.has(id) && !own.get(id)?.some(isKnown))
  if (unknown.length === 0) return []
  const secret = unknown.filter(({ id }) => own.get(id)?.some(({ status }) => status === 'secret'))
  const why =
    secret.length > 0
      ? t('dont {count} sous secret statistique', { count: secret.length })
      : t('sans raison dite par la source')
  const blanks = { title, count: unknown.length, size: own.size, why }
  return [
    {
      text:
        code === null
          ? t(
              '{title} : {count} des {size} indicateurs ne sont pas publiés pour ce territoire, {why}.',
              blanks
            )
          : t(
              '{title} : {count} des {size} indicateurs ne sont pas publiés pour ce quartier, {why}.',
              blanks
            ),
      indicators: unknown.map(({ label }) => inLanguage(label))
    }
  ]
}

function line(text: string): PageGap {
  return { text, indicators: [] }
}
