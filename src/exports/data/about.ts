import { formatCount, formatDate } from '../../core/format.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import { flatColumns, statusWords, type FlatColumn } from './flatColumns.ts'
import type { TakeAway } from './takeAway.ts'
import { t } from '../../words/t.ts'

/** What a file says of itself to a program: the same in GeoJSON, Parquet and Arrow. */
export function aboutObject(takeAway: TakeAway) {
  const { title, rows, method } = takeAway
  return {
    title,
    rows,
    madeWith: 'Faubourg',
    ...method,
    date: method.date.toISOString(),
    statuses: statusWords,
    columns: flatColumns(takeAway).map(({ values, ...column }) => column)
  }
}

/** A part of what a file says of itself to a person. */
export interface AboutPart {
  readonly heading: string
  readonly lines: readonly string[]
}

/**
 * What a file says of itself to a person.
 * @param headings what heads the columns in this format
 * @param format what a reader of this format must know
 */
export function aboutParts(
  takeAway: TakeAway,
  headings: 'id' | 'label',
  format: readonly string[]
): AboutPart[] {
  const { title, rows, method } = takeAway
  const columns = flatColumns(takeAway)
  const parts: AboutPart[] = [
    {
      heading: t('Contenu'),
      lines: [
        title,
        t('{rows} lignes, {columns} colonnes.', {
          rows: formatCount(rows),
          columns: formatCount(columns.length)
        }),
        t('Fait avec Faubourg, l’atlas des quartiers prioritaires, le {date}.', {
          date: formatDate(method.date)
        }),
        ...(method.generation ? [method.generation] : [])
      ]
    },
    {
      heading: t('À savoir'),
      lines: [...(method.unofficial ? [method.unofficial] : []), ...method.cautions]
    },
    { heading: t('Format'), lines: format },
    { heading: t('Filtres'), lines: method.filters.length > 0 ? method.filters : [t('Aucun.')] },
    { heading: t('Colonnes'), lines: columns.map((column) => columnLine(column, headings)) },
    {
      heading: t('Statuts'),
      lines: takeAway.columns.some(({ status }) => status)
        ? [
            t('Une cellule vide n’est pas un zéro : la colonne de statut dit pourquoi elle est vide.'),
            `${statusWords}.`
          ]
        : []
    },
    { heading: t('Sources'), lines: method.sources },
    { heading: t('Licences'), lines: method.licence },
    { heading: t('Version des données'), lines: [method.dataVersion] }
  ]
  const toCopy: AboutPart[] = [
    { heading: t('Lien'), lines: [method.link] },
    { heading: 'SQL (DuckDB)', lines: method.sql.flatMap((sql) => `${sql.trim()};`.split('\n')) }
  ]
  const printed = parts.map(({ heading, lines }) => ({ heading, lines: lines.map(frenchSpaces) }))
  return [...printed, ...toCopy].filter(({ lines }) => lines.length > 0)
}

/** 'taux — Taux de pauvreté (%) : définition. Source : INSEE, 2019.' */
function columnLine({ id, label, unit, description, source }: FlatColumn, headings: 'id' | 'label'): string {
  const [name, other] = headings === 'id' ? [id, label] : [label, id]
  return [
    `${name}${other === name ? '' : ` — ${other}`}${unit ? ` (${unit})` : ''}`,
    description ? t('\u00a0: {description}', { description }) : '',
    source ? t('. Source\u00a0: {source}', { source }) : ''
  ].join('')
}
