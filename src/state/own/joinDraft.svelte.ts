import type { OwnLevel, ownRules } from '../../catalogue/ownMeasures.ts'
import { fold } from '../../core/fold.ts'
import type { ColumnKind, ColumnRole } from '../../own/reading.ts'
import type { RowKey } from '../../query/own/rows.ts'
import { levelsOfKey, type JoinSettings, type KeyKind } from './joinSettings.ts'
import type { OwnColumn } from './ownFile.ts'
import { keyWords } from './words.ts'

/** A column as the visitor sets it. */
export interface DraftColumn extends OwnColumn {
  readonly samples: readonly string[]
  /** its figures are to be joined */
  readonly joined: boolean
  readonly rule: (typeof ownRules)[number]
  readonly unit: string
}

/** A way to place the rows, of the roles that columns have. */
export interface KeyOption {
  readonly id: string
  readonly label: string
  readonly kind: KeyKind
  readonly key: RowKey
  readonly level: OwnLevel
}

const codeRoles: readonly (readonly [ColumnRole, Exclude<KeyKind, 'lonlat' | 'lambert93'>])[] = [
  ['qpv2024', 'qpv'],
  ['qpv2015', 'qpv'],
  ['contract', 'contract'],
  ['siren', 'siren'],
  ['commune', 'commune'],
  ['department', 'department']
]

const pointRoles = [
  ['lonlat', 'longitude', 'latitude'],
  ['lambert93', 'x-lambert93', 'y-lambert93']
] as const

/** How a file is to be joined, while the visitor decides: what is proposed, and what she changed. */
export class JoinDraft {
  columns: readonly DraftColumn[] = $state.raw([])
  crosswalk = $state(false)
  #keyId: string | null = $state(null)
  #level: OwnLevel | null = $state(null)

  /** @param settings of an earlier join, to start from */
  constructor(
    columns: readonly (OwnColumn & { readonly samples?: readonly string[] })[],
    settings: JoinSettings | null = null
  ) {
    this.columns = columns.map((column) => {
      const proposed = { samples: [], ...column, ...proposal(column) }
      if (!settings) return proposed
      const figure = settings.figures.find(({ id }) => id === column.id)
      return figure
        ? { ...proposed, joined: true, rule: figure.rule, unit: figure.unit }
        : { ...proposed, joined: false }
    })
    if (!settings) return
    this.crosswalk = settings.crosswalk
    this.#keyId = keyId(settings.kind, settings.key)
    this.#level = settings.level
  }

  /** Every way to place the rows, the most precise first. */
  readonly keys: readonly KeyOption[] = $derived.by(() => keyOptions(this.columns))

  readonly key: KeyOption | null = $derived.by(
    () => this.keys.find(({ id }) => id === this.#keyId) ?? this.keys[0] ?? null
  )

  readonly levels: readonly OwnLevel[] = $derived.by(() => (this.key ? levelsOfKey[this.key.kind] : []))

  readonly level: OwnLevel | null = $derived.by(() =>
    this.#level && this.levels.includes(this.#level) ? this.#level : (this.key?.level ?? null)
  )

  /** The columns of numbers, which can be joined. */
  readonly numbers: readonly DraftColumn[] = $derived.by(() =>
    this.columns.filter(({ kind, role }) => kind === 'number' && role === null)
  )

  /** What is to be joined, or null while nothing places the rows. */
  readonly settings: JoinSettings | null = $derived.by(() => {
    const { key, level } = this
    if (!key || !level) return null
    const figures = this.numbers.flatMap(({ id, name, rule, unit, joined }) =>
      joined ? [{ id, name, rule, unit: unit.trim() }] : []
    )
    const crosswalk = this.crosswalk && key.kind === 'qpv'
    return { kind: key.kind, key: key.key, level, crosswalk, figures }
  })

  set(id: string, change: Partial<Pick<DraftColumn, 'kind' | 'role' | 'joined' | 'rule' | 'unit'>>): void {
    this.columns = this.columns.map((column) => (column.id === id ? { ...column, ...change } : column))
  }

  choose(change: { readonly key?: string; readonly level?: OwnLevel }): void {
    if (change.key !== undefined) [this.#keyId, this.#level] = [change.key, null]
    if (change.level !== undefined) this.#level = change.level
  }
}

function keyOptions(columns: readonly DraftColumn[]): readonly KeyOption[] {
  const codes = codeRoles.flatMap(([role, kind]) =>
    columns
      .filter((column) => column.role === role)
      .map(({ id, name }): KeyOption => {
        const key: RowKey = { by: 'code', column: id }
        const level = role === 'qpv2024' ? 'neighbourhood2024' : levelsOfKey[kind][0]
        return { id: keyId(kind, key), label: `${keyWords[kind]} (${name})`, kind, key, level }
      })
  )
  const points = pointRoles.flatMap(([kind, xRole, yRole]) => {
    const x = columns.find(({ role }) => role === xRole)
    const y = columns.find(({ role }) => role === yRole)
    if (!x || !y) return []
    const key: RowKey = { by: 'point', x: x.id, y: y.id }
    const label = `${keyWords[kind]} (${x.name}, ${y.name})`
    return [{ id: keyId(kind, key), label, kind, key, level: levelsOfKey[kind][0] }]
  })
  return [
    ...codes.filter(({ kind }) => kind === 'qpv'),
    ...points,
    ...codes.filter(({ kind }) => kind !== 'qpv')
  ]
}

function keyId(kind: KeyKind, key: RowKey): string {
  return key.by === 'code' ? `${kind}:${key.column}` : `${kind}:${key.x}:${key.y}`
}

/** What a column's name says of how it adds up: proposed, and the visitor's to change. */
function proposal({
  name,
  kind,
  samples = []
}: {
  readonly name: string
  readonly kind: ColumnKind
  readonly samples?: readonly string[]
}): Pick<DraftColumn, 'joined' | 'rule' | 'unit'> {
  const words = fold(name)
  const isNumbering = /\b(annee|year|mois|id|identifiant|numero|no|code|siret|rang|telephone)\b/.test(words)
  const isRate =
    /\b(taux|part|pourcentage|pct|indice|ratio|moyenne?|densite)\b/.test(words) || name.includes('%')
  const rule = /\bmedian[es]?/.test(words) ? 'never' : isRate ? 'mean' : 'sum'
  const isMoney =
    /€|\beuros?\b/i.test(name) ||
    /\b(montant|subvention|cout|depense|budget)/.test(words) ||
    samples.some((cell) => cell.includes('€'))
  const isPercent =
    name.includes('%') ||
    /\b(taux|pourcentage|pct)\b/.test(words) ||
    samples.some((cell) => cell.includes('%'))
  return { joined: kind === 'number' && !isNumbering, rule, unit: isMoney ? '€' : isPercent ? '%' : '' }
}
