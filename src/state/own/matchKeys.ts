import { fold } from '../../core/fold.ts'

/** What a column of codes names: QPV of either generation, communes, EPCI, departments, contracts. */
export const codeKinds = ['qpv', 'commune', 'siren', 'department', 'contract'] as const

export type CodeKind = (typeof codeKinds)[number]

/** What was put right in a code as the visitor wrote it: a lost zero, its case, spaces and signs, a name. */
export type Repair = 'zero' | 'case' | 'signs' | 'name'

/** Why a key has no code: nothing written, no code of this form, a name of several places, not in the tables. */
export type NoMatch = 'empty' | 'form' | 'homonym' | 'unknown'

/** A key of the file and the official code it was matched to. */
export type KeyMatch =
  { readonly code: string; readonly repairs: readonly Repair[] } | { readonly why: NoMatch }

/** The official codes that a column can be matched to. */
export interface KnownCodes {
  readonly kind: CodeKind
  /** every way to write a code, in its full form, and the code it stands for */
  readonly codes: ReadonlyMap<string, string>
  /** names, folded, and the codes that bear them */
  readonly names: ReadonlyMap<string, readonly string[]>
}

// The department of a QPV is written with three characters, in both generations: 001, 02A, 971.
const neighbourhood2015 = /^(QP)(\d{1,3}|0?2[AB])(\d{3})$/
const neighbourhood2024 = /^(QN)(\d{1,3}|0?2[AB])(\d{2}[A-Z])$/
const contract2024 = /^(CN)(\d{1,3}|0?2[AB])(\d{2}[A-Z])$/

/** The full forms of what is written, without spaces and signs; none when it has no form of this kind. */
const forms: Record<CodeKind, (bare: string) => string | null> = {
  qpv: (bare) => departmentWidened(bare, neighbourhood2015) ?? departmentWidened(bare, neighbourhood2024),
  commune: (bare) => (/^(\d{4,5}|\d[AB]\d{3})$/.test(bare) ? bare.padStart(5, '0') : null),
  siren: (bare) => (/^\d{9}$/.test(bare) ? bare : null),
  department: (bare) => {
    if (/^0(\d\d|2[AB])$/.test(bare)) return bare.slice(1)
    return /^(\d{1,3}|2[AB])$/.test(bare) ? bare.padStart(2, '0') : null
  },
  contract: (bare) => {
    const old = /^CV(\d{1,3})$/.exec(bare)
    if (old) return `CV${(old[1] ?? '').padStart(3, '0')}`
    return departmentWidened(bare, contract2024) ?? forms.siren(bare) ?? forms.commune(bare)
  }
}

/**
 * The official code of a key. What is repaired has one reading only, and is said.
 * @param written the cell as it is; null and blanks are empty
 */
export function matchKey(written: string | null, { kind, codes, names }: KnownCodes): KeyMatch {
  // Where a table was typed as numbers a code ends like one: 1004.0 or 1004,0.
  const text = (written ?? '')
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+)[.,]0+$/, '$1')
  const bare = text.replace(/[\s\p{Zs}\p{Cf}\p{Pd}_.''’·/]/gu, '')
  if (bare === '') return { why: 'empty' }
  const upper = bare.toUpperCase()
  const full = forms[kind](upper)
  if (full === null) return named(text, names)
  const code = codes.get(full)
  if (code === undefined) return { why: 'unknown' }
  const repairs: Repair[] = []
  if (full !== upper) repairs.push('zero')
  if (upper !== bare) repairs.push('case')
  if (bare !== (written ?? '')) repairs.push('signs')
  return { code, repairs }
}

function departmentWidened(bare: string, form: RegExp): string | null {
  const match = form.exec(bare)
  return match ? `${match[1]}${(match[2] ?? '').padStart(3, '0')}${match[3]}` : null
}

function named(text: string, names: KnownCodes['names']): KeyMatch {
  const [code, ...others] = names.get(fold(text)) ?? []
  if (code === undefined) return { why: 'form' }
  return others.length > 0 ? { why: 'homonym' } : { code, repairs: ['name'] }
}
