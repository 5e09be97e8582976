import type { ColumnSchema, ColumnType, TableSchema } from '../../catalogue/tables/schema.ts'
import { tables } from '../../catalogue/tables/index.ts'
import type { OwnTable } from '../../engine/sandbox.ts'
import { t } from '../../words/t.ts'

/** A column that a query may name. */
export interface DescribedColumn {
  readonly name: string
  /** 'texte', 'nombre, %' */
  readonly type: string
  /** what a cell holds: English where the table is published, the file's own words where it is the visitor's */
  readonly description: string
}

/** A table that a query may name. */
export interface DescribedTable {
  readonly name: string
  /** in the language of the page */
  readonly title: string
  /** English, or empty */
  readonly description: string
  readonly isOwn: boolean
  readonly columns: readonly DescribedColumn[]
}

const types: Record<ColumnType, string> = {
  label: t('texte'),
  text: t('texte'),
  number: t('nombre'),
  integer: t('entier'),
  flag: t('oui ou non'),
  multipolygon: t('contour')
}

const units: Record<NonNullable<ColumnSchema['unit']>, string> = {
  eur: '€',
  'eur/inhabitant': t('€ par habitant'),
  km2: 'km²',
  inhabitants: t('habitants'),
  degrees: t('degrés'),
  percent: '%',
  share: t('part de 0 à 1'),
  year: t('année')
}

/** Every table that a query may name, the visitor's own first. */
export function describedTables(own: readonly OwnTable[]): DescribedTable[] {
  return [...own.map(ownTable), ...tables.map(publishedTable)]
}

function publishedTable({ name, title, description, columns }: TableSchema): DescribedTable {
  return {
    name,
    title,
    description,
    isOwn: false,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.unit ? `${types[column.type]}, ${units[column.unit]}` : types[column.type],
      description: column.values ? `${column.description} (${column.values.join(', ')})` : column.description
    }))
  }
}

function ownTable({ name, columns }: OwnTable): DescribedTable {
  return {
    name,
    title: t('Votre fichier'),
    description: '',
    isOwn: true,
    columns: columns.map((column) => ({
      name: column.id,
      type: t('colonne du fichier'),
      description: column.name
    }))
  }
}
