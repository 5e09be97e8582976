import { formatCount } from '../../core/format.ts'
import type { Block, Entry } from '../../exports/document/block.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { more } from './documentMore.ts'
import type { DocumentParts } from './documentParts.ts'
import { placesInside } from './placesInside.ts'
import { t } from '../../words/t.ts'

/** How much of a long list a document holds; the page has the rest. */
const most = { inside: 20, partners: 16 } as const

/** The programmes that are there, their sites, and who takes part in them. */
export function presenceBlocks({ npnru, presence, sites, perimeters, partners }: DocumentParts): Block[] {
  const programmes: Entry[] = [
    ...(npnru ? [{ text: 'NPNRU', note: npnru }] : []),
    ...presence.map(({ label, link, names }) => ({
      text: label,
      note: `${link}${
        names.length > 0
          ? `\u00a0: ${names.slice(0, 4).join(', ')}${names.length > 4 ? t(' et {value} autres', { value: names.length - 4 }) : ''}`
          : ''
      }`
    }))
  ]
  const named = [
    ...(sites.length > 0
      ? [
          t('Sites nommés par des pages publiques\u00a0: {map}.', {
            map: sites.map((site) => `${site.programme}, ${site.name}`).join('\u00a0; ')
          })
        ]
      : []),
    ...(perimeters.length > 0
      ? [
          t('Périmètres du PNRU numérisés dans ces communes\u00a0: {value}.', {
            value: perimeters.map(({ name, years }) => `${name} (${years})`).join(', ')
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
              .join('\u00a0; ')}.`
          },
          {
            kind: 'paragraph' as const,
            style: 'note' as const,
            text: t('Connus du programme, pas du lieu\u00a0: leur présence ici n’est pas vérifiée.')
          },
          ...more(partners.length, most.partners, (left) => t('et {left} autres partenaires', { left }))
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
        note: `${communes}, ${Number.isNaN(population) ? t('population inconnue') : `${formatCount(population)} habitants`}`
      }))
    },
    ...more(neighbourhoods.length, most.inside, (left) => t('les plus peuplés ; et {left} autres', { left })),
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
              note: `${formatCount(place.neighbourhoods)} ${place.neighbourhoods > 1 ? 'quartiers' : 'quartier'} 2024`
            }))
          }
        ]
      : [])
  ]
}

function roleText({ funds, leads }: DocumentParts['partners'][number]): string {
  return [
    ...(funds.length > 0 ? [t('finance {join}', { join: funds.join(', ') })] : []),
    ...(leads.length > 0 ? [t('pilote ou opère {join}', { join: leads.join(', ') })] : [])
  ].join(', ')
}
