import type { FigureBlock } from './figureBlock.ts'
import type { IndicatorRow } from './indicatorRows.ts'
import type { ReferenceColumn, ReferenceLine } from './references.ts'
import { inLanguage, t } from '../../words/t.ts'

/** How the changes and the contract's figures of a block are read. */
export function blockReading(
  block: Pick<FigureBlock, 'generation'>,
  columns: readonly ReferenceColumn[]
): string {
  const change =
    block.generation === '2024'
      ? t('La source ne dit pas l’année de ces chiffres\u00a0: aucune évolution ne peut en être tirée.')
      : t(
          'Évolution\u00a0: de la première à la dernière année comparable, sans rupture de série entre elles\u00a0; deux millésimes qui se suivent ne se lisent pas comme une évolution (avertissement du producteur). Les euros sont ceux de chaque année.'
        )
  const contract =
    block.generation === '2015' && has(columns, 'contract')
      ? t('QPV du contrat\u00a0: les quartiers 2015 dont le principal successeur, par la surface, y est.')
      : ''
  return [change, contract].filter(Boolean).join(' ')
}

/** How what the figures compare with was made: the same in every block of a generation. */
export function comparisonReading(
  { generation, code }: Pick<FigureBlock, 'generation' | 'code'>,
  columns: readonly ReferenceColumn[]
): string {
  const median = has(columns, 'median')
    ? t(
        'QPV médian\u00a0: la moitié des quartiers {generation} de France sont au-dessus, la moitié au-dessous.',
        { generation }
      )
    : ''
  const made =
    has(columns, 'contract') || has(columns, 'department') || code === null
      ? t(
          'Un nombre s’additionne\u00a0; une moyenne pondérée par la population est une approximation\u00a0; ce qui ne s’agrège pas (médianes, taux sans dénominateur publié) est donné par la médiane des quartiers. Un ensemble dont moins de la moitié des quartiers sont connus n’a pas de chiffre.'
        )
      : ''
  return [median, made].filter(Boolean).join(' ')
}

/** What the short words of paper stand for. */
export const shortWordsText = t(
  'som.\u00a0: somme\u00a0; moy.\u00a0: moyenne pondérée\u00a0; méd.\u00a0: médiane\u00a0; 18/19\u00a0: connus pour 18 des 19 quartiers.'
)

/** What is said of all national figures of public pages. */
export function nationalReading({ generation }: Pick<FigureBlock, 'generation'>): string {
  return generation === '2024'
    ? t(
        'Chiffres nationaux lus dans des pages publiques, qui ne disent pas toujours sur quels contours de quartiers.'
      )
    : t('Chiffres nationaux lus dans des pages publiques.')
}

/** Who says the national figures of public pages, indicator by indicator. */
export function nationalPages(rows: readonly IndicatorRow[], columns: readonly ReferenceColumn[]) {
  return rows.flatMap(({ indicator, references }) => {
    const lines: ReferenceLine[] = (['all', 'france'] as const)
      .filter((id) => has(columns, id))
      .flatMap((id) => (references.get(id) ?? []).filter((line) => line.page))
    return lines.length > 0 ? [{ label: inLanguage(indicator.label), indicator, lines }] : []
  })
}

/** What the producers warn of, each once. */
export function cautionsOf(rows: readonly IndicatorRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.indicator.cautions.map(inLanguage)))]
}

function has(columns: readonly ReferenceColumn[], id: ReferenceColumn['id']): boolean {
  return columns.some((column) => column.id === id)
}
