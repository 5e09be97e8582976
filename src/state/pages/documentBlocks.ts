import type { ManifestSource } from '../../catalogue/manifest.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import type { Block } from '../../exports/document/block.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { licenceText } from '../words.ts'
import { figureBlocks } from './documentFigures.ts'
import { beneficiaryBlocks, fundingBlocks } from './documentFunding.ts'
import { identityBlocks, placeBlocks } from './documentIdentity.ts'
import type { DocumentParts } from './documentParts.ts'
import { insideBlocks, presenceBlocks } from './documentPresence.ts'
import { mainRows } from './documentTables.ts'
import { cautionsOf } from './figureNotes.ts'
import { kindText } from './identityWords.ts'
import { pageFacts, whereText } from './pageFacts.ts'
import { pageGaps } from './pageGaps.ts'
import { pageSources } from './pageSources.ts'
import { t } from '../../words/t.ts'

type Tables = Pick<AtlasTables, 'places' | 'gaps' | 'manifest'>

/** A page of an area as a document: the same figures, words and reservations as on the screen. */
export function documentBlocks(parts: DocumentParts, tables: Tables): Block[] {
  const { subject } = parts.page
  const facts = pageFacts(subject, parts.figures[0]?.own ?? null)
  return [
    {
      kind: 'title',
      over: `${kindText(subject)} ${subject.area.code}`,
      text: subject.name,
      under: whereText(subject)
    },
    { kind: 'figures', figures: facts },
    { kind: 'columns', left: placeBlocks(parts), right: identityBlocks(parts, tables), leftShare: 0.44 },
    ...parts.figures.flatMap((figures, i) => figureBlocks(figures, i === 0)),
    ...fundingBlocks(parts),
    ...beneficiaryBlocks(parts),
    ...presenceBlocks(parts),
    ...insideBlocks(parts, tables),
    ...gapBlocks(parts, tables),
    ...sourceBlocks(documentSources(parts, tables))
  ]
}

/** The sources of a document: those of its page. */
export function documentSources({ page, figures }: DocumentParts, { manifest }: Pick<Tables, 'manifest'>) {
  return pageSources(
    page.subject,
    figures.map(({ themes }) => themes),
    manifest
  )
}

function gapBlocks({ page: { subject }, figures }: DocumentParts, { gaps, places }: Tables): Block[] {
  const cautions = cautionsOf(figures.flatMap((one) => mainRows(one).rows))
  return [
    { kind: 'heading', level: 1, text: t('Ce qui manque ici, et précautions') },
    {
      kind: 'list',
      entries: pageGaps(subject, figures, gaps, places).map(({ text }) => ({
        text: '',
        note: frenchSpaces(text)
      }))
    },
    ...(cautions.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            style: 'note' as const,
            text: frenchSpaces(
              t('Précautions des producteurs : {cautions}', { cautions: cautions.join(' ') })
            )
          }
        ]
      : [])
  ]
}

function sourceBlocks(sources: readonly ManifestSource[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: t('Sources') },
    {
      kind: 'paragraph',
      style: 'note',
      text: sources
        .map(({ title, producer, vintage, licence }) =>
          t('{label}\u00a0: {text}', {
            label: title,
            text: `${producer}, ${vintage}, ${licenceText(licence)}.`
          })
        )
        .join(' ')
    }
  ]
}
