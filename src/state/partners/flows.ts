import { capitalised } from '../../core/capitalised.ts'
import { amountKinds } from '../../catalogue/amountKinds.ts'
import { funders, otherFunders } from '../../catalogue/funders.ts'
import type { SankeyFlow, SankeyNode } from '../../charts/sankey.ts'
import type { Columns } from '../../core/columns.ts'
import { formatAmount, formatCount } from '../../core/format.ts'
import type { Places } from '../../geo/places.ts'
import type { Subject } from '../../query/subject.ts'
import { departmentsOf, type Gap } from '../gaps.ts'
import { plural, t } from '../../words/t.ts'

/** One row of flowsSql. */
export interface FlowRow {
  readonly funder: string
  readonly programme: string
  /** null: the amount is not known at the level */
  readonly place: string | null
  readonly amountKind: string
  readonly amountEur: number
  readonly posts: number
  readonly operations: number
}

/** What a place receives, column by column of the table beside the diagram. */
export interface FlowPlace {
  readonly code: string | null
  readonly name: string
  /** by middle node; NaN where nothing is known, zero where an exhaustive file has nothing */
  readonly amounts: readonly number[]
  /** of one kind only; NaN where kinds would mix */
  readonly totalEur: number
  readonly posts: number
  readonly operations: number
  /** A file leaves out a part of the place: the figures are a lower limit. */
  readonly partial: boolean
}

/** A diagram of flows and the table of the same figures. */
export interface FlowModel {
  readonly nodes: readonly SankeyNode[]
  readonly flows: readonly SankeyFlow[]
  /** the middle nodes: programmes, or the kinds of a programme's amounts */
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly places: readonly FlowPlace[]
  /** NaN where kinds would mix */
  readonly totalEur: number
  readonly posts: number
  readonly operations: number
  /** known, but not at this level; 0 when all is placed */
  readonly unplacedEur: number
  /** the amounts are of several kinds: they are never added */
  readonly mixed: boolean
}

/** The answer of flowsSql as rows. */
export function flowRows(columns: Columns): FlowRow[] {
  const text = (name: string) => columns.texts(name)
  const [funder, programme, place, kind] = ['funder', 'programme', 'place', 'amount_kind'].map(text)
  const [amount, posts, operations] = ['amount_eur', 'posts', 'operations'].map((name) =>
    columns.numbers(name)
  )
  return Array.from({ length: columns.length }, (_, row) => ({
    funder: funder?.[row] ?? '',
    programme: programme?.[row] ?? '',
    place: place?.[row] ?? null,
    amountKind: kind?.[row] ?? '',
    amountEur: amount?.[row] ?? Number.NaN,
    posts: posts?.[row] ?? Number.NaN,
    operations: operations?.[row] ?? Number.NaN
  }))
}

const unknownPlace = 'place:'

/** Id of the node of a place. */
export function placeNode(code: string | null): string {
  return code === null ? unknownPlace : `place:${code}`
}

/**
 * Funder, programme, place. Where a programme's amounts are of several kinds, their kinds stand in the middle
 * instead, and no sum of them is written.
 * @param gaps what the files leave out of the subject's years and zone
 */
export function flowModel(
  rows: readonly FlowRow[],
  subject: Subject,
  places: Places,
  gaps: readonly Gap[] = []
): FlowModel {
  const mixed = new Set(rows.map(({ amountKind }) => amountKind)).size > 1
  const middleOf = (row: FlowRow) => (mixed ? row.amountKind : row.programme)
  const columns = distinct(rows.map(middleOf), (id) => sum(rows, (row) => middleOf(row) === id)).map(
    (id) => ({
      id,
      label: (mixed ? kindLabel(id) : subject.programmes.find((one) => one.id === id)?.label) ?? id
    })
  )
  const codes = distinct(
    rows.map(({ place }) => place),
    (code) => (code === null ? -1 : sum(rows, ({ place }) => place === code))
  )
  const placeRows = codes.map((code): FlowPlace => {
    const own = rows.filter(({ place }) => place === code)
    const amounts = columns.map(({ id }) => {
      const known = own.filter((row) => middleOf(row) === id)
      const exhaustive = !mixed && subject.programmes.find((one) => one.id === id)?.exhaustive === true
      return known.length === 0 && !exhaustive ? Number.NaN : sum(known)
    })
    return {
      code,
      name: nameOf(code, subject, places),
      amounts,
      totalEur: mixed ? Number.NaN : sum(own),
      posts: total(own, 'posts'),
      operations: total(own, 'operations'),
      partial: isPartial(code, subject, places, gaps)
    }
  })
  return {
    ...drawn(rows, columns, placeRows, middleOf, mixed),
    columns,
    places: placeRows,
    totalEur: mixed ? Number.NaN : sum(rows),
    posts: total(rows, 'posts'),
    operations: total(rows, 'operations'),
    unplacedEur: sum(rows, ({ place }) => place === null),
    mixed
  }
}

function drawn(
  rows: readonly FlowRow[],
  columns: FlowModel['columns'],
  places: readonly FlowPlace[],
  middleOf: (row: FlowRow) => string,
  mixed: boolean
): Pick<FlowModel, 'nodes' | 'flows'> {
  // Kinds are no funder's: they are the first column of their diagram.
  const funderIds = mixed
    ? []
    : distinct(
        rows.map(({ funder }) => funder),
        (id) => sum(rows, ({ funder }) => funder === id)
      )
  const shift = mixed ? 0 : 1
  const figure = (eur: number) => formatAmount(eur)
  const nodes: SankeyNode[] = [
    ...funderIds.map((id) => ({
      id: `funder:${id}`,
      label: funderLabel(id),
      figure: figure(sum(rows, ({ funder }) => funder === id)),
      column: 0,
      known: true
    })),
    ...columns.map(({ id, label }) => ({
      id: `middle:${id}`,
      label,
      figure: figure(sum(rows, (row) => middleOf(row) === id)),
      column: shift,
      known: true
    })),
    ...places.map(({ code, name, totalEur, operations, partial }) => ({
      id: placeNode(code),
      label: name,
      figure: mixed
        ? plural(
            operations,
            t('{count} projet', { count: formatCount(operations) }),
            t('{count} projets', { count: formatCount(operations) })
          )
        : `${partial ? '≥\u00a0' : ''}${figure(totalEur)}`,
      column: shift + 1,
      known: code !== null
    }))
  ]
  const flows: SankeyFlow[] = [
    ...funderIds.flatMap((funder) =>
      columns.flatMap(({ id }) =>
        flow(
          `funder:${funder}`,
          `middle:${id}`,
          rows.filter((row) => row.funder === funder && middleOf(row) === id),
          true
        )
      )
    ),
    ...places.flatMap(({ code }) =>
      columns.flatMap(({ id }) =>
        flow(
          `middle:${id}`,
          placeNode(code),
          rows.filter((row) => row.place === code && middleOf(row) === id),
          code !== null
        )
      )
    )
  ]
  return { nodes, flows }
}

function flow(from: string, to: string, rows: readonly FlowRow[], known: boolean): SankeyFlow[] {
  const value = sum(rows)
  return value > 0 ? [{ from, to, value, known }] : []
}

/** Each once, largest first. */
function distinct<Id>(ids: readonly Id[], size: (id: Id) => number): Id[] {
  return [...new Set(ids)]
    .map((id) => ({ id, size: size(id) }))
    .sort((a, b) => b.size - a.size)
    .map(({ id }) => id)
}

function sum(rows: readonly FlowRow[], keep: (row: FlowRow) => boolean = () => true): number {
  return rows.reduce((all, row) => (keep(row) ? all + row.amountEur : all), 0)
}

function total(rows: readonly FlowRow[], name: 'posts' | 'operations'): number {
  return rows.reduce((all, row) => all + row[name], 0)
}

function nameOf(code: string | null, { level, programmes }: Subject, places: Places): string {
  if (code !== null) return places.find(level.id, code)?.name ?? code
  // What programme 147 cannot place may well lie in the region shown.
  return programmes.some(({ exhaustive }) => !exhaustive) ? t('Lieu inconnu') : t('Sans lieu à ce niveau')
}

function isPartial(code: string | null, { level }: Subject, places: Places, gaps: readonly Gap[]): boolean {
  const place = code === null ? undefined : places.find(level.id, code)
  return place !== undefined && gaps.some((gap) => departmentsOf(place, places).includes(gap.department))
}

function kindLabel(id: string): string | undefined {
  const label = amountKinds.find((kind) => kind.id === id)?.label
  return label && capitalised(label)
}

/** A funder of table funding in short, without what stands in brackets. */
function funderLabel(id: string): string {
  const label = [...funders, ...otherFunders].find((funder) => funder.id === id)?.label ?? id
  return label.replace(/ \(.*\)$/, '')
}
