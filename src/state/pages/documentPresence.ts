import { formatCount } from '../../core/format.ts'
import type { Block, Entry } from '../../exports/document/block.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { more } from './documentMore.ts'
import type { DocumentParts } from './documentParts.ts'
import { neighbourhoodsText, populationText } from './identityWords.ts'
import { placesInside } from './placesInside.ts'
import { namesText } from './presenceRows.ts'
import { t } from '../../words/t.ts'

/** How much of a long list a document holds; the page has the rest. */
const most = { inside: 20, partners: 16 } as const

/** The programmes that are there, their sites, and who takes part in them. */
export function presenceBlocks({ npnru, presence, sites, perimeters, partners }: DocumentParts): Block[] {
  const programmes: Entry[] = [
    ...(npnru ? [{ text: 'NPNRU', note: npnru }] : []),
    ...presence.map(({ label, link, names }) => ({
      text: label,
      note: names.length > 0 ? t('{label}\u00a0: {text}', { label: link, text: namesText(names) }) : link
    }))
  ]
  const named = [
    ...(sites.length > 0
      ? [
          t('Sites nommés par des pages publiques\u00a0: {sites}.', {
            sites: sites.map((site) => `${site.programme}, ${site.name}`).join(t('\u00a0; '))
          })
        ]
      : []),
    ...(perimeters.length > 0
      ? [
          t('Périmètres du PNRU numérisés dans ces communes\u00a0: {perimeters}.', {
            perimeters: perimeters.map(({ name, years }) => `${name} (${years})`).join(', ')
          })
        ]
      : [])
  ]
  return [
    { kind: 'heading', level: 1, text: t('Programmes présents et partenaires') },
    ...(programmes.length === 0
      ? [{ kind: 'paragraph' as const, text: t('Aucun n’est connu ici. Cela n’exclut aucun programme.') }]
      : [{ kind: 'list' as const, entries: programmes, columns: 2 as const }]),
    ...named.map((text) => ({ kind: 'paragraph' as const, style: 'note' as const, text })),
    ...(partners.length > 0
      ? [
          { kind: 'heading' as const, level: 2 as const, text: t('Partenaires de ces programmes') },
          {
            kind: 'paragraph' as const,
            text: `${partners
              .slice(0, most.partners)
              .map((partner) => `${partner.name} (${roleText(partner)})`)
              .join(t('\u00a0; '))}.`
          },
          {
            kind: 'paragraph' as const,
            style: 'note' as const,
            text: t('Connus du programme, pas du lieu\u00a0: leur présence ici n’est pas vérifiée.')
          },
          ...more(partners.length, most.partners, (blanks) =>
            t('Les {shown} premiers, et {left} autres partenaires à l’adresse de cette fiche.', blanks)
          )
        ]
      : [])
  ]
}

/** Neighbourhoods and contracts of a territory; nothing of a neighbourhood. */
export function insideBlocks(
  { page: { subject } }: DocumentParts,
  { places }: Pick<AtlasTables, 'places'>
): Block[] {
  if (subject.generation !== null) return []
  const { neighbourhoods, contracts } = placesInside(subject, places)
  return [
    {
      kind: 'heading',
      level: 1,
      text: t('Ses quartiers 2024 ({count})', { count: formatCount(neighbourhoods.length) })
    },
    ...(neighbourhoods.length === 0
      ? [{ kind: 'paragraph' as const, text: t('Aucun quartier de 2024 n’y est rattaché.') }]
      : []),
    {
      kind: 'list',
      columns: 2,
      entries: neighbourhoods.slice(0, most.inside).map(({ name, communes, population }) => ({
        text: name,
        note: `${communes}, ${populationText(population)}`
      }))
    },
    ...more(neighbourhoods.length, most.inside, (blanks) =>
      t('Les {shown} premiers, les plus peuplés ; et {left} autres à l’adresse de cette fiche.', blanks)
    ),
    ...(contracts.length > 0
      ? [
          {
            kind: 'heading' as const,
            level: 2 as const,
            text: t('Ses contrats de ville ({count})', { count: contracts.length })
          },
          {
            kind: 'list' as const,
            columns: 2 as const,
            entries: contracts.map((place) => ({
              text: place.name,
              note: neighbourhoodsText(place.neighbourhoods)
            }))
          }
        ]
      : [])
  ]
}

function roleText({ funds, leads }: DocumentParts['partners'][number]): string {
  return [
    ...(funds.length > 0 ? [t('finance {programmes}', { programmes: funds.join(', ') })] : []),
    ...(leads.length > 0 ? [t('pilote ou opère {programmes}', { programmes: leads.join(', ') })] : [])
  ].join(', ')
}
