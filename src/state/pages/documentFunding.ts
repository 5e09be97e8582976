import { formatAmount, formatCount } from '../../core/format.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import type { Block } from '../../exports/document/block.ts'
import { othersText } from './beneficiaryRows.ts'
import { more } from './documentMore.ts'
import type { DocumentParts } from './documentParts.ts'
import { fundingTableBlock } from './documentTables.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

const mostProjects = 3

/** Amounts by programme and year, and those of named projects. */
export function fundingBlocks({ funding, projects }: DocumentParts): Block[] {
  const cautions = [...new Set(funding.flatMap(({ table }) => table.cautions))]
  return [
    { kind: 'heading', level: 1, text: t('Financements, au niveau où ils sont connus') },
    ...funding.flatMap(({ part, table }): Block[] =>
      table.lines.length === 0
        ? [
            {
              kind: 'paragraph',
              text: frenchSpaces(t('{label} : {text}', { label: part.title, text: lowered(part.none) }))
            }
          ]
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
    { kind: 'heading', level: 2, text: t('Projets NPNRU relevés dans des pages publiques') },
    ...(projects.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: t(
              'Aucun n’a été trouvé. Cela ne veut pas dire qu’il n’y en a pas\u00a0: il n’existe pas de fichier ouvert des montants par projet.'
            )
          }
        ]
      : [
          {
            kind: 'list' as const,
            entries: projects.slice(0, mostProjects).map(({ amount, title, kind, level, reservations }) => ({
              text: `${formatAmount(amount)}, ${title}`,
              note: [kind, level, ...reservations].filter(Boolean).join(', ')
            }))
          },
          ...more(projects.length, mostProjects, (blanks) =>
            t('Les {shown} premiers, et {left} autres montants à l’adresse de cette fiche.', blanks)
          )
        ])
  ]
}

/** Who holds the posts of a territory. */
export function beneficiaryBlocks({ beneficiaries }: DocumentParts): Block[] {
  if (!beneficiaries) return []
  const { rows, others, year } = beneficiaries
  return [
    { kind: 'heading', level: 1, text: t('Premiers bénéficiaires de postes, {year}', { year }) },
    ...(rows.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: t('Aucun poste d’adulte-relais ni FONJEP n’y est connu en {year}.', { year })
          }
        ]
      : [
          {
            kind: 'table' as const,
            columns: [
              { label: t('Bénéficiaire'), numeric: false },
              { label: t('Postes'), numeric: true },
              { label: t('Subvention {year}', { year }), numeric: true }
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

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLocaleLowerCase(locale)}${sentence.slice(1)}`
}
