import { sirenOfBeneficiary, type P147Grants } from '../readers/p147.ts'
import type { FundingRow } from './funding.ts'
import { groupBy } from './groupBy.ts'

/** Years that the file is about; a row beyond them is a slip of the pen. */
export const p147Years = [2016, 2025] as const

const source = 'anct-p147'

/** What the files of posts tell of a SIREN. */
export interface PostHolder {
  readonly name: string | null
  /** null when its posts stand in several departments */
  readonly department: string | null
}

/** The beneficiaries of posts by SIREN: the only link from a grant of programme 147 to a place. */
export function postHolders(posts: readonly FundingRow[]): Map<string, PostHolder> {
  const bySiren = groupBy(
    posts.filter((post) => post.siren !== null),
    (post) => post.siren ?? ''
  )
  return new Map(
    [...bySiren].map(([siren, own]) => {
      const departments = [...new Set(own.map((post) => post.department))]
      const [department] = departments
      return [
        siren,
        {
          // The latest file names it as it is called now.
          name: [...own].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]?.beneficiary ?? null,
          department: departments.length === 1 ? (department ?? null) : null
        }
      ]
    })
  )
}

/** Rows of the file that are dated within its years. */
export function datedRows(grants: P147Grants): number[] {
  return Array.from(grants.years.keys()).filter((row) => isDated(grants.years[row] ?? 0))
}

function isDated(year: number): boolean {
  return year >= p147Years[0] && year <= p147Years[1]
}

/** One sum of grants. */
interface Sum {
  grants: number
  cents: number
}

/** Sums of grants by key, in cents so that the order of addition changes nothing. */
function sumsBy<Key>(
  rows: readonly number[],
  keyOf: (row: number) => Key,
  grants: P147Grants
): Map<Key, Sum> {
  const sums = new Map<Key, Sum>()
  for (const row of rows) {
    const key = keyOf(row)
    const sum = sums.get(key) ?? { grants: 0, cents: 0 }
    sum.grants++
    sum.cents += Math.round((grants.amountsEur[row] ?? 0) * 100)
    sums.set(key, sum)
  }
  return sums
}

/** Fewer SIREN than this share of a year's grants: the source left them out, and nobody can be placed. */
const fewestSirens = 0.01

/** Share of a year's grants whose beneficiary has a SIREN. */
export function sirenShares(grants: P147Grants): Map<number, number> {
  const years = groupBy(datedRows(grants), (row) => grants.years[row] ?? 0)
  return new Map(
    [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, rows]) => [
        year,
        rows.filter((row) => sirenOfBeneficiary(grants.beneficiaries[row] ?? '') !== null).length /
          rows.length
      ])
  )
}

/** Table p147_years. */
export function p147YearRows(grants: P147Grants, holders: ReadonlyMap<string, PostHolder>) {
  const rows = datedRows(grants)
  const yearOf = (row: number) => grants.years[row] ?? 0
  const all = sumsBy(rows, yearOf, grants)
  const placed = sumsBy(
    rows.filter((row) => departmentOf(grants.beneficiaries[row] ?? '', holders) !== null),
    yearOf,
    grants
  )
  const beneficiaries = groupBy(rows, yearOf)
  const shares = sirenShares(grants)
  // Without a SIREN nothing can be placed: what is placed is unknown, not zero.
  const placeable = (year: number) => (shares.get(year) ?? 0) >= fewestSirens
  return [...all]
    .sort(([a], [b]) => a - b)
    .map(([year, sum]) => ({
      year,
      grants: sum.grants,
      beneficiaries: new Set((beneficiaries.get(year) ?? []).map((row) => grants.beneficiaries[row])).size,
      amount_eur: sum.cents / 100,
      placed_grants: placeable(year) ? (placed.get(year)?.grants ?? 0) : null,
      placed_amount_eur: placeable(year) ? (placed.get(year)?.cents ?? 0) / 100 : null,
      source
    }))
}

/** Table p147_departments: departments in order, then what could not be placed. */
export function p147DepartmentRows(grants: P147Grants, holders: ReadonlyMap<string, PostHolder>) {
  const sums = sumsBy(
    datedRows(grants),
    (row) => `${grants.years[row]} ${departmentOf(grants.beneficiaries[row] ?? '', holders) ?? '~'}`,
    grants
  )
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => {
      const [year, department = ''] = key.split(' ')
      return {
        year: Number(year),
        department: department === '~' ? null : department,
        grants: sum.grants,
        amount_eur: sum.cents / 100,
        source
      }
    })
}

/** Table p147_beneficiaries. */
export function p147BeneficiaryRows(grants: P147Grants, holders: ReadonlyMap<string, PostHolder>) {
  const sums = sumsBy(datedRows(grants), (row) => `${grants.beneficiaries[row]} ${grants.years[row]}`, grants)
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => {
      const [beneficiary = '', year] = key.split(' ')
      const siren = sirenOfBeneficiary(beneficiary)
      const holder = siren === null ? undefined : holders.get(siren)
      return {
        beneficiary,
        siren,
        name: holder?.name ?? null,
        department: holder?.department ?? null,
        year: Number(year),
        grants: sum.grants,
        amount_eur: sum.cents / 100
      }
    })
}

/** Table p147_grants. */
export function p147GrantRows(grants: P147Grants) {
  return datedRows(grants).map((row) => ({
    row: row + 1,
    beneficiary: grants.beneficiaries[row],
    year: grants.years[row],
    amount_eur: grants.amountsEur[row],
    kind: grants.kinds[row]
  }))
}

/** Table p147_budget_annex: an amount that the republication rejected is not a zero. */
export function p147AnnexRows(annex: P147Grants) {
  const rows = groupBy(
    Array.from(annex.years.keys()),
    (row) => `${annex.beneficiaries[row]} ${annex.years[row]}`
  )
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const [beneficiary = '', year] = key.split(' ')
      const amounts = own.map((row) => annex.amountsEur[row] ?? Number.NaN).filter(Number.isFinite)
      const cents = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0)
      return {
        beneficiary,
        siren: sirenOfBeneficiary(beneficiary),
        year: Number(year),
        grants: own.length,
        amount_eur: amounts.length === 0 ? null : cents / 100,
        rejected: own.length - amounts.length
      }
    })
}

/** The department of a beneficiary; null when its posts do not tell. */
export function departmentOf(beneficiary: string, holders: ReadonlyMap<string, PostHolder>): string | null {
  const siren = sirenOfBeneficiary(beneficiary)
  return siren === null ? null : (holders.get(siren)?.department ?? null)
}
