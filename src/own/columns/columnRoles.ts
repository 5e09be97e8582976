import type { ColumnKind, ColumnRole } from '../reading.ts'
import { wordsOf } from './codeWords.ts'

/** A column to find a role for. */
export interface RoleCandidate {
  readonly name: string
  readonly kind: ColumnKind
  /** those that hold something, as text without surrounding blanks */
  readonly texts: readonly string[]
  /** those that are numbers */
  readonly numbers: readonly number[]
}

/** How well a column fits a role: 0 not at all, above it the better. */
type Fit = (column: RoleCandidate, words: readonly string[]) => number

const patterns = {
  // A zero may be lost, and a blank gained: the letters tell all the same.
  qpv2015: /^QP\s?(\d{4,6}|\d{1,2}[AB]\d{3})$/i,
  qpv2024: /^QN\s?(\d{3,5}|\d{1,2}[AB]\d{2})[A-Z]$/i,
  // Spreadsheets drop the zero of '01004'.
  commune: /^(\d{4,5}|2[AB]\d{3})$/i,
  siren: /^\d{3}\s?\d{3}\s?\d{3}$/,
  department: /^(0?[1-9]|[1-8]\d|9[0-5]|0?2[AB]|97[1-8]|98[4678])$/i,
  contract: /^(CV\d{3}|CN(\d{5}|\d{2}[AB]\d{2})[A-Z])$/i
} as const

const fits: Readonly<Record<ColumnRole, Fit>> = {
  qpv2015: ({ texts }) => byCells(texts, (text) => patterns.qpv2015.test(text), half),
  qpv2024: ({ texts }) => byCells(texts, (text) => patterns.qpv2024.test(text), half),
  contract: ({ texts }, words) => {
    const byCode = byCells(texts, (text) => patterns.contract.test(text))
    if (byCode > 0) return byCode
    return has(words, 'contrat', 'contrats', 'cdv') ? byCells(texts, isSiren) : 0
  },
  siren: ({ texts }, words) =>
    byCells(texts, isSiren) + (has(words, 'siren') ? 1 : 0) * share(texts, isSirenLike),
  commune: ({ texts }, words) => {
    if (has(words, 'postal', 'cp', 'siren', 'epci')) return 0
    if (!has(words, 'insee', 'cog', 'commune', 'com', 'depcom', 'codgeo', 'ville', 'municipalite')) return 0
    const fit = byCells(texts, (text) => patterns.commune.test(text))
    return fit > 0 && has(words, 'insee', 'cog', 'depcom', 'code') ? fit + 1 : fit
  },
  department: ({ texts }, words) =>
    has(words, 'dep', 'dept', 'dpt', 'departement', 'departements')
      ? byCells(texts, (text) => patterns.department.test(text))
      : 0,
  longitude: (column, words) =>
    has(words, 'lon', 'long', 'lng', 'longitude')
      ? within(column, -180, 180)
      : xy(column, words, 'x', -180, 180),
  latitude: (column, words) =>
    has(words, 'lat', 'latitude') ? within(column, -90, 90) : xy(column, words, 'y', -90, 90),
  'x-lambert93': (column, words) => xy(column, words, 'x', 50_000, 1_300_000),
  'y-lambert93': (column, words) => xy(column, words, 'y', 6_000_000, 7_200_000),
  address: ({ kind, texts }, words) => {
    if (kind !== 'text' || !has(words, 'adresse', 'address', 'adr', 'rue', 'voie')) return 0
    const fit = share(texts, (text) => /\p{L}{2}/u.test(text) && /\s/.test(text))
    return fit > 0.3 ? fit + (has(words, 'adresse') ? 1 : 0) : 0
  }
}

/**
 * What columns can place a row by: a proposal. A role goes to the column that fits it best, a column has one.
 * @returns one for each column, null for most
 */
export function columnRoles(columns: readonly RoleCandidate[]): (ColumnRole | null)[] {
  const roles: (ColumnRole | null)[] = columns.map(() => null)
  const words = columns.map(({ name }) => wordsOf(name))
  for (const role of Object.keys(fits) as ColumnRole[]) {
    const found = columns.map((column, index) =>
      roles[index] === null ? fits[role](column, words[index] ?? []) : 0
    )
    const best = Math.max(0, ...found)
    if (best > 0) roles[found.indexOf(best)] = role
  }
  // Half a position places nothing.
  for (const [one, other] of [
    ['longitude', 'latitude'],
    ['x-lambert93', 'y-lambert93']
  ] as const)
    if (roles.includes(one) !== roles.includes(other))
      for (const [index, role] of roles.entries()) if (role === one || role === other) roles[index] = null
  return roles
}

/** Nine digits whose last one checks the others (Luhn). La Poste alone breaks the rule. */
export function isSiren(text: string): boolean {
  if (!patterns.siren.test(text)) return false
  const digits = text.replaceAll(/\s/g, '')
  if (digits === '356000000') return true
  let sum = 0
  for (let index = 0; index < 9; index++) {
    const digit = Number(digits[index]) * (index % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0 && digits !== '000000000'
}

function isSirenLike(text: string): boolean {
  return patterns.siren.test(text)
}

/** Codes that nothing else looks like place a row even in a column full of errors. */
const half = 0.5

/** The share of cells that fit, and 0 when too many do not. */
function byCells(texts: readonly string[], fitsCell: (text: string) => boolean, least = 0.8): number {
  const found = share(texts, fitsCell)
  return found >= least ? found : 0
}

function share(texts: readonly string[], fitsCell: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fitsCell).length / texts.length
}

function within({ kind, numbers }: RoleCandidate, least: number, most: number): number {
  if (kind !== 'number' || numbers.length === 0) return 0
  const inside = numbers.filter((value) => value >= least && value <= most).length / numbers.length
  return inside >= 0.9 ? inside : 0
}

function xy(
  column: RoleCandidate,
  words: readonly string[],
  axis: 'x' | 'y',
  least: number,
  most: number
): number {
  if (!has(words, axis) && !(axis === 'x' ? has(words, 'coordx', 'xl') : has(words, 'coordy', 'yl'))) return 0
  // Zeros and small counts are called x and y too.
  return column.numbers.some((value) => value !== 0) ? within(column, least, most) : 0
}

function has(words: readonly string[], ...wanted: string[]): boolean {
  return wanted.some((word) => words.includes(word))
}
