import { locatorMap } from '../../charts/locator.ts'
import type { ManifestSource } from '../../catalogue/manifest.ts'
import { formatAmount, formatCount, formatPercent } from '../../core/format.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import type { Block, Entry, Term } from '../../exports/document/block.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { licenceText } from '../words.ts'
import { othersText } from './beneficiaryRows.ts'
import type { DocumentParts, ReadFigures } from './documentParts.ts'
import { figuresTableBlock, fundingTableBlock, mainRows } from './documentTables.ts'
import {
  blockReading,
  cautionsOf,
  comparisonReading,
  nationalPages,
  nationalReading,
  shortWordsText
} from './figureNotes.ts'
import { valueText } from './figureWords.ts'
import { areaKm2Text, kindText, letterText, noKinText } from './identityWords.ts'
import { pageFacts, whereText } from './pageFacts.ts'
import { pageGaps } from './pageGaps.ts'
import { pageSources } from './pageSources.ts'
import { placesInside } from './placesInside.ts'

type Tables = Pick<AtlasTables, 'places' | 'gaps' | 'manifest'>

/** How much of a long list a document holds; the page has the rest. */
const most = { projects: 3, inside: 20, partners: 16 } as const

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

function placeBlocks({ page: { map, subject } }: DocumentParts): Block[] {
  if (!map)
    return [
      {
        kind: 'paragraph',
        text: 'Pas de carte\u00a0: le contour de ce quartier n’est publié par aucune des sources retenues.'
      }
    ]
  return [
    {
      kind: 'drawing',
      draw: (width) => locatorMap({ ...map, width, height: 138 }),
      caption: `${
        subject.generation ? 'En brique, le quartier' : 'En brique, ses quartiers 2024'
      }\u00a0; en gris, les autres quartiers. Contours\u00a0: ANCT, IGN, simplifiés.`
    }
  ]
}

function identityBlocks({ page: { subject, kin } }: DocumentParts, { places }: Tables): Block[] {
  const { area, generation, departments, regions, contract } = subject
  const plain = (term: string, text: string, note = ''): Term => ({ term, texts: [{ text, note }] })
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ')
  const ofNeighbourhood = (): Term[] => [
    {
      term: generation === '2024' ? 'Quartiers de 2015' : 'Quartiers de 2024',
      texts:
        kin.length === 0
          ? [{ text: noKinText(subject), note: '' }]
          : kin.map((one) => ({
              text: `${one.name} (${one.code})`,
              note: `${formatPercent(one.shareOfOwn)} de ce quartier, ${formatPercent(one.shareOfKin)} du sien`
            }))
    },
    plain(subject.communes.includes(', ') ? 'Communes' : 'Commune', subject.communes || 'inconnue'),
    plain(
      'Contrat de ville',
      contract?.name ?? 'inconnu',
      contract && generation === '2015' ? 'celui du quartier 2024 qui lui succède' : ''
    )
  ]
  const { contracts } = placesInside(subject, places)
  return [
    { kind: 'heading', level: 2, text: 'Identité' },
    {
      kind: 'terms',
      terms: [
        plain('Code', `${area.code}${generation ? `, génération ${generation}` : ''}`, letterText(subject)),
        ...(generation ? ofNeighbourhood() : []),
        ...(area.level === 'department'
          ? [plain('Contrats de ville', formatCount(contracts.length))]
          : [plain(departments.length > 1 ? 'Départements' : 'Département', names(departments))]),
        ...(regions.length > 0 ? [plain(regions.length > 1 ? 'Régions' : 'Région', names(regions))] : []),
        ...(generation
          ? [
              plain('Superficie', areaKm2Text(subject)),
              plain('NPNRU', subject.npnru ? 'oui' : 'non, ou rien ne le dit')
            ]
          : [
              plain(
                'Habitants en quartier',
                Number.isNaN(subject.population)
                  ? 'inconnus pour au moins un quartier'
                  : formatCount(subject.population),
                'QPV 2024, INSEE, année non dite'
              )
            ])
      ]
    }
  ]
}

function figureBlocks(figures: ReadFigures, isFirst: boolean): Block[] {
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
            ? 'Aucun quartier de cette génération n’y est connu.'
            : 'Aucune des sources retenues ne publie d’indicateur de ce quartier.'
      }
    ]
  const comparison = isFirst ? comparisonReading(block, columns) : ''
  const said = nationalPages(rows, columns).flatMap(({ label, indicator, lines }) =>
    lines.map(({ value, year, page }) => ({
      publisher: page?.publisher ?? '',
      text: `${label.toLocaleLowerCase('fr')} ${valueText(value, indicator)} (${year})`
    }))
  )
  // Each publisher once, with all it says.
  const national = [...new Set(said.map(({ publisher }) => publisher))].map(
    (publisher) =>
      `${publisher}\u00a0: ${said.flatMap((one) => (one.publisher === publisher ? one.text : [])).join(', ')}`
  )
  const notes = [
    blockReading(block, columns),
    comparison,
    comparison ? shortWordsText : '',
    national.length > 0 ? `${nationalReading(block)} ${national.join('. ')}.` : '',
    others > 0 ? `Les ${formatCount(others)} autres indicateurs sont à l’adresse de cette fiche.` : ''
  ]
  return [
    ...head,
    figuresTableBlock(figures),
    { kind: 'paragraph', style: 'note', text: frenchSpaces(notes.filter(Boolean).join(' ')) }
  ]
}

function fundingBlocks({ funding, projects }: DocumentParts): Block[] {
  const cautions = [...new Set(funding.flatMap(({ table }) => table.cautions))]
  return [
    { kind: 'heading', level: 1, text: 'Financements, au niveau où ils sont connus' },
    ...funding.flatMap(({ part, table }): Block[] =>
      table.lines.length === 0
        ? [{ kind: 'paragraph', text: frenchSpaces(`${part.title} : ${lowered(part.none)}`) }]
        : [
            { kind: 'heading', level: 2, text: frenchSpaces(part.title) },
            fundingTableBlock(table),
            ...(part.caution
              ? [{ kind: 'paragraph' as const, style: 'note' as const, text: frenchSpaces(part.caution) }]
              : [])
          ]
    ),
    ...(cautions.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            style: 'note' as const,
            text: frenchSpaces(cautions.map((one) => one.replace(/[^.]$/, '$&.')).join(' '))
          }
        ]
      : []),
    { kind: 'heading', level: 2, text: 'Projets NPNRU relevés dans des pages publiques' },
    ...(projects.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text:
              'Aucun n’a été trouvé. Cela ne veut pas dire qu’il n’y en a pas\u00a0: il n’existe pas de fichier ouvert ' +
              'des montants par projet.'
          }
        ]
      : [
          {
            kind: 'list' as const,
            entries: projects.slice(0, most.projects).map(({ amount, title, kind, level, reservations }) => ({
              text: `${formatAmount(amount)}, ${title}`,
              note: [kind, level, ...reservations].filter(Boolean).join(', ')
            }))
          },
          ...more(projects.length, most.projects, (left) => `et ${left} autres montants`)
        ])
  ]
}

function beneficiaryBlocks({ beneficiaries }: DocumentParts): Block[] {
  if (!beneficiaries) return []
  const { rows, others, year } = beneficiaries
  return [
    { kind: 'heading', level: 1, text: `Premiers bénéficiaires de postes, ${year}` },
    ...(rows.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: `Aucun poste d’adulte-relais ni FONJEP n’y est connu en ${year}.`
          }
        ]
      : [
          {
            kind: 'table' as const,
            columns: [
              { label: 'Bénéficiaire', numeric: false },
              { label: 'Postes', numeric: true },
              { label: `Subvention ${year}`, numeric: true }
            ],
            rows: rows.map(({ name, posts, amount }) => ({
              kind: 'cells' as const,
              cells: [name, formatCount(posts), formatAmount(amount)].map((text) => ({ text, note: '' }))
            }))
          },
          ...(others > 0
            ? [{ kind: 'paragraph' as const, style: 'note' as const, text: othersText(others) }]
            : [])
        ])
  ]
}

function presenceBlocks({ npnru, presence, sites, perimeters, partners }: DocumentParts): Block[] {
  const programmes: Entry[] = [
    ...(npnru ? [{ text: 'NPNRU', note: npnru }] : []),
    ...presence.map(({ label, link, names }) => ({
      text: label,
      note: `${link}${
        names.length > 0
          ? `\u00a0: ${names.slice(0, 4).join(', ')}${names.length > 4 ? ` et ${names.length - 4} autres` : ''}`
          : ''
      }`
    }))
  ]
  const named = [
    ...(sites.length > 0
      ? [
          `Sites nommés par des pages publiques\u00a0: ${sites.map((site) => `${site.programme}, ${site.name}`).join('\u00a0; ')}.`
        ]
      : []),
    ...(perimeters.length > 0
      ? [
          `Périmètres du PNRU numérisés dans ces communes\u00a0: ${perimeters
            .map(({ name, years }) => `${name} (${years})`)
            .join(', ')}.`
        ]
      : [])
  ]
  return [
    { kind: 'heading', level: 1, text: 'Programmes présents et partenaires' },
    ...(programmes.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Aucun n’est connu ici. Cela n’exclut aucun programme.' }]
      : [{ kind: 'list' as const, entries: programmes, columns: 2 as const }]),
    ...named.map((text) => ({ kind: 'paragraph' as const, style: 'note' as const, text })),
    ...(partners.length > 0
      ? [
          { kind: 'heading' as const, level: 2 as const, text: 'Partenaires de ces programmes' },
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
            text: 'Connus du programme, pas du lieu\u00a0: leur présence ici n’est pas vérifiée.'
          },
          ...more(partners.length, most.partners, (left) => `et ${left} autres partenaires`)
        ]
      : [])
  ]
}

function insideBlocks({ page: { subject } }: DocumentParts, { places }: Tables): Block[] {
  if (subject.generation !== null) return []
  const { neighbourhoods, contracts } = placesInside(subject, places)
  return [
    { kind: 'heading', level: 1, text: `Ses quartiers 2024 (${formatCount(neighbourhoods.length)})` },
    ...(neighbourhoods.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Aucun quartier de 2024 n’y est rattaché.' }]
      : []),
    {
      kind: 'list',
      columns: 2,
      entries: neighbourhoods.slice(0, most.inside).map(({ name, communes, population }) => ({
        text: name,
        note: `${communes}, ${Number.isNaN(population) ? 'population inconnue' : `${formatCount(population)} habitants`}`
      }))
    },
    ...more(neighbourhoods.length, most.inside, (left) => `les plus peuplés ; et ${left} autres`),
    ...(contracts.length > 0
      ? [
          {
            kind: 'heading' as const,
            level: 2 as const,
            text: `Ses contrats de ville (${contracts.length})`
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

function gapBlocks({ page: { subject }, figures }: DocumentParts, { gaps, places }: Tables): Block[] {
  const cautions = cautionsOf(figures.flatMap((one) => mainRows(one).rows))
  return [
    { kind: 'heading', level: 1, text: 'Ce qui manque ici, et précautions' },
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
            text: frenchSpaces(`Précautions des producteurs : ${cautions.join(' ')}`)
          }
        ]
      : [])
  ]
}

function sourceBlocks(sources: readonly ManifestSource[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Sources' },
    {
      kind: 'paragraph',
      style: 'note',
      text: sources
        .map(
          ({ title, producer, vintage, licence }) =>
            `${title}\u00a0: ${producer}, ${vintage}, ${licenceText(licence)}.`
        )
        .join(' ')
    }
  ]
}

function roleText({ funds, leads }: DocumentParts['partners'][number]): string {
  return [
    ...(funds.length > 0 ? [`finance ${funds.join(', ')}`] : []),
    ...(leads.length > 0 ? [`pilote ou opère ${leads.join(', ')}`] : [])
  ].join(', ')
}

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLocaleLowerCase('fr')}${sentence.slice(1)}`
}

/** Says that a list goes on at the page's address; nothing where it is whole. */
function more(count: number, shown: number, rest: (left: string) => string): Block[] {
  if (count <= shown) return []
  const text = `Les ${shown} premiers, ${rest(formatCount(count - shown))} à l’adresse de cette fiche.`
  return [{ kind: 'paragraph', style: 'note', text: frenchSpaces(text) }]
}
