import { formatCount } from '../../core/format.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import type { Block } from '../../exports/document/block.ts'
import type { ReadFigures } from './documentParts.ts'
import { figuresTableBlock, mainRows } from './documentTables.ts'
import {
  blockReading,
  comparisonReading,
  nationalPages,
  nationalReading,
  shortWordsText
} from './figureNotes.ts'
import { valueText } from './figureWords.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/**
 * The main indicators of a block, with how they are read.
 * @param isFirst explains the words of the comparison
 */
export function figureBlocks(figures: ReadFigures, isFirst: boolean): Block[] {
  const { block, themes } = figures
  const { rows, columns } = mainRows(figures)
  const others = themes.flatMap((theme) => theme.rows).length - rows.length
  const head: Block[] = [
    { kind: 'heading', level: 1, text: block.title },
    ...(block.intro ? [{ kind: 'paragraph' as const, text: frenchSpaces(block.intro) }] : [])
  ]
  if (rows.length === 0)
    return [
      ...head,
      {
        kind: 'paragraph',
        text:
          block.code === null
            ? t('Aucun quartier de cette génération n’y est connu.')
            : t('Aucune des sources retenues ne publie d’indicateur de ce quartier.')
      }
    ]
  const comparison = isFirst ? comparisonReading(block, columns) : ''
  const said = nationalPages(rows, columns).flatMap(({ label, indicator, lines }) =>
    lines.map(({ value, year, page }) => ({
      publisher: page?.publisher ?? '',
      text: `${label.toLocaleLowerCase(locale)} ${valueText(value, indicator)} (${year})`
    }))
  )
  // Each publisher once, with all it says.
  const national = [...new Set(said.map(({ publisher }) => publisher))].map((publisher) =>
    t('{label}\u00a0: {text}', {
      label: publisher,
      text: said.flatMap((one) => (one.publisher === publisher ? one.text : [])).join(', ')
    })
  )
  const notes = [
    blockReading(block, columns),
    comparison,
    comparison ? shortWordsText : '',
    national.length > 0 ? `${nationalReading(block)} ${national.join('. ')}.` : '',
    others > 0
      ? t('Les {others} autres indicateurs sont à l’adresse de cette fiche.', { others: formatCount(others) })
      : ''
  ]
  return [
    ...head,
    figuresTableBlock(figures),
    { kind: 'paragraph', style: 'note', text: frenchSpaces(notes.filter(Boolean).join(' ')) }
  ]
}
