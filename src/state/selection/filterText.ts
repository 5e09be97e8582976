import type { FieldShape, FilterField, TerritoryLevel } from '../../catalogue/filterFields/field.ts'
import { filterFieldOf } from '../../catalogue/filterFields/index.ts'
import { InputError } from '../../core/errors.ts'
import {
  conditionsOf,
  filterLimits,
  noFilter,
  type Condition,
  type Filter,
  type Group,
  type Part
} from '../../query/selection/filter.ts'
import { yearOf, type Known } from '../choices/addressPart.ts'
import { t } from '../../words/t.ts'

/**
 * A filter as a link writes it: 'poverty-rate:2019:40~,or(npnru:with,programme:acv.pvd),-region:11'.
 *
 * A condition is 'field[:year]:min~max' or 'field:value.value'; '*' after it keeps neighbourhoods without a value
 * too, '-' before it, or before a group, keeps the others. The outermost group is written bare when it is a plain
 * 'and', unless one group is all it holds: a group that is the whole text is the outermost one. '' is no filter.
 */
export function filterText(filter: Filter): string {
  const [only] = filter.parts
  const isLoneGroup = filter.parts.length === 1 && only?.kind === 'group'
  const isBare = filter.join === 'and' && !filter.not && !isLoneGroup
  return isBare ? filter.parts.map(partText).join(',') : partText(filter)
}

function partText(part: Part): string {
  const not = part.not ? '-' : ''
  if (part.kind === 'group') return `${not}${part.join}(${part.parts.map(partText).join(',')})`
  const year = part.year === null ? '' : `:${part.year}`
  const asked =
    part.kind === 'range'
      ? `${part.min === null ? '' : numberText(part.min)}~${part.max === null ? '' : numberText(part.max)}`
      : part.values.join('.')
  return `${not}${part.field}${year}:${asked}${part.missing ? '*' : ''}`
}

/** Six decimals are finer than any figure of the tables. */
function numberText(value: number): string {
  const rounded = Number(value.toFixed(6))
  // 0.0000001 would be written with an exponent, and so would 1e21.
  return Math.abs(rounded) < 1e-6 ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '')
}

/**
 * Reads a filter.
 * @throws InputError naming what is not understood
 */
export function filterOf(text: string, known: Pick<Known, 'places'>): Filter {
  if (text.length > filterLimits.characters)
    throw new InputError(
      t('filtre trop long : {count} caractères, {most} au plus', {
        count: text.length,
        most: filterLimits.characters
      })
    )
  if (text === '') return noFilter
  const reader = new Reader(text, known)
  const parts = reader.parts(1)
  reader.end()
  const [only] = parts
  const filter: Filter = parts.length === 1 && only?.kind === 'group' ? only : { ...noFilter, parts }
  const count = conditionsOf(filter).length
  if (count > filterLimits.conditions)
    throw new InputError(
      t('filtre de {count} conditions : {most} au plus', { count, most: filterLimits.conditions })
    )
  return filter
}

/** Reads a text from left to right. */
class Reader {
  readonly #text: string
  readonly #known: Pick<Known, 'places'>
  #at = 0

  constructor(text: string, known: Pick<Known, 'places'>) {
    this.#text = text
    this.#known = known
  }

  /** Parts with commas between, up to the end of their group. @param depth of the group they are in */
  parts(depth: number): Part[] {
    const parts: Part[] = []
    if (this.#text[this.#at] === ')') return parts
    do parts.push(this.#part(depth))
    while (this.#takes(','))
    return parts
  }

  end(): void {
    if (this.#at < this.#text.length)
      throw new InputError(
        t('filtre illisible à partir de « {text} »', { text: clipped(this.#text.slice(this.#at)) })
      )
  }

  #part(depth: number): Part {
    const not = this.#takes('-')
    for (const join of ['and', 'or'] as const)
      if (this.#takes(`${join}(`)) return this.#group(join, not, depth)
    const [end] = /^[^,()]*/.exec(this.#text.slice(this.#at)) ?? ['']
    this.#at += end.length
    return { ...conditionOf(end, this.#known), not }
  }

  #group(join: Group['join'], not: boolean, depth: number): Group {
    // A group that is the whole text is the outermost one: nothing holds it.
    const inner = this.#isWhole(join, not) ? 1 : depth + 1
    if (inner > filterLimits.depth)
      throw new InputError(
        t('filtre trop imbriqué : {depth} niveaux de groupes au plus', { depth: filterLimits.depth })
      )
    const parts = this.parts(inner)
    if (!this.#takes(')')) throw new InputError(t('filtre illisible : une parenthèse n’est pas fermée'))
    return { kind: 'group', join, not, parts }
  }

  /** Whether the group that begins here is the whole of the text. */
  #isWhole(join: Group['join'], not: boolean): boolean {
    const start = this.#at === `${not ? '-' : ''}${join}(`.length
    if (!start) return false
    let open = 1
    for (let at = this.#at; at < this.#text.length; at++) {
      if (this.#text[at] === '(') open++
      if (this.#text[at] === ')' && --open === 0) return at === this.#text.length - 1
    }
    return false
  }

  #takes(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

/** 'poverty-rate:2019:40~60*' */
function conditionOf(text: string, known: Pick<Known, 'places'>): Condition {
  const pieces = text.split(':')
  const idLength = pieces[0] === 'own' ? 5 : 1
  const id = pieces.slice(0, idLength).join(':')
  const rest = pieces.slice(idLength)
  const field = filterFieldOf(id)
  if (!field) throw new InputError(t('champ de filtre inconnu : « {text} »', { text: clipped(id) }))
  const body = rest.at(-1)
  if (body === undefined || rest.length > 2)
    throw new InputError(t('condition illisible : {text}', { text: clipped(text) }))
  const year = rest.length === 2 ? yearOf(rest[0]!) : null
  checkYear(field, year)
  const missing = body.endsWith('*')
  const asked = missing ? body.slice(0, -1) : body
  const shared = { field: id, missing, not: false }
  return field.shape.kind === 'range'
    ? { kind: 'range', year, ...rangeOf(asked, field), ...shared }
    : { kind: 'list', year: null, values: valuesOf(asked, field, field.shape, known), ...shared }
}

function checkYear({ label, years }: FilterField, year: number | null): void {
  // Whether an indicator is published in a year is known once its table is read: the screen says it then.
  if (years === 'published') return
  if (year === null && years === null) return
  if (year !== null && years?.includes(year)) return
  if (years === null)
    throw new InputError(
      t('{label} : ce champ n’a pas d’année, « {year} » est de trop', { label, year: String(year) })
    )
  const [first = 0, last = first] = [years[0], years.at(-1)]
  throw new InputError(
    year === null
      ? t('{label} : il manque l’année, de {first} à {last}', { label, first, last })
      : t('{label} : {year} n’est pas connu, seulement {first} à {last}', { label, year, first, last })
  )
}

const number = String.raw`(-?\d{1,15}(?:\.\d{1,10})?)?`
const range = new RegExp(`^${number}~${number}$`)

function rangeOf(text: string, { label }: FilterField): { min: number | null; max: number | null } {
  const match = range.exec(text)
  if (!match)
    throw new InputError(t('{label} : intervalle illisible, « {text} »', { label, text: clipped(text) }))
  const end = (written: string | undefined) => (written === undefined ? null : Number(written) + 0)
  const [min, max] = [end(match[1]), end(match[2])]
  if (min !== null && max !== null && min > max)
    throw new InputError(
      t('{label} : intervalle à l’envers, {min} est plus grand que {max}', { label, min, max })
    )
  return { min, max }
}

function valuesOf(
  text: string,
  { label }: FilterField,
  { values }: Extract<FieldShape, { kind: 'list' }>,
  { places }: Pick<Known, 'places'>
): readonly string[] {
  if (text === '') return []
  const found = [...new Set(text.split('.'))]
  if (found.length > filterLimits.values)
    throw new InputError(
      t('{label} : {count} valeurs, {most} au plus', {
        label,
        count: found.length,
        most: filterLimits.values
      })
    )
  const isKnown = (value: string) =>
    values === 'siren'
      ? /^\d{9}$/.test(value)
      : typeof values === 'string'
        ? isPlace(values, value, places)
        : values.some(({ id }) => id === value)
  const strange = found.find((value) => !isKnown(value))
  if (strange !== undefined)
    throw new InputError(t('{what} : « {text} » n’existe pas', { what: label, text: clipped(strange) }))
  return found
}

/** Some communes have a neighbourhood of 2015 alone: no place bears their code, so that its form must do. */
function isPlace(level: TerritoryLevel, code: string, places: Known['places']): boolean {
  if (places.find(level, code)) return true
  return level === 'commune' && /^(\d\d|2[AB])\d{3}$/.test(code)
}

function clipped(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
