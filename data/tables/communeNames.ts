import { fold } from '../../src/core/fold.ts'
import type { Cog } from '../readers/cog.ts'
import type { NamedCommune } from '../readers/communeList.ts'
import type { Commune2024 } from '../readers/communes2024.ts'
import { groupBy } from './groupBy.ts'

/** Where a name leads: one commune of today, none, or several between which nothing decides. */
export type NamedPlace =
  | { readonly kind: 'found'; readonly commune: string; readonly elsewhere: boolean }
  | { readonly kind: 'unknown' | 'ambiguous' }

/** Names of before 2024 that no list of the sources has any more, with the INSEE code they had. */
const olderNames = [
  { code: '27549', department: '27', name: 'Saint-Germain-Village' }, // part of Pont-Audemer since 2018
  { code: '91182', department: '91', name: 'Courcouronnes' }, // Évry-Courcouronnes since 2019
  { code: '91228', department: '91', name: 'Évry' },
  { code: '93070', department: '93', name: 'Saint-Ouen' }, // Saint-Ouen-sur-Seine since 2018
  { code: '95306', department: '95', name: 'Herblay' } // Herblay-sur-Seine since 2018
] as const

/**
 * Finds communes of today by the names they bear or bore, inside a department; a name that the department does
 * not have is looked for in all of France, where only one commune may bear it.
 * @param communes2024 for names that changed since
 */
export function communeFinder(cog: Cog, communes2024: readonly Commune2024[]) {
  const names = [...cog.communes.values(), ...cog.formerCommunes, ...communes2024, ...olderNames].flatMap(
    ({ code, name, department }) => {
      const today = cog.communeNow(code)
      return today ? [{ name: fold(name), department, code: today.code }] : []
    }
  )
  const inDepartment = groupBy(names, ({ name, department }) => `${department} ${name}`)
  const inFrance = groupBy(names, ({ name }) => name)
  return (department: string, named: NamedCommune): NamedPlace => {
    const name = fold(named.name)
    const own = codesOf(inDepartment.get(`${department} ${name}`))
    const codes = own.length > 0 ? own : codesOf(inFrance.get(name))
    const [commune] = codes
    if (commune === undefined) return { kind: 'unknown' }
    return codes.length === 1
      ? { kind: 'found', commune, elsewhere: own.length === 0 }
      : { kind: 'ambiguous' }
  }
}

// The arrondissement 0 of each, so to say.
const firstArrondissements: Readonly<Record<string, number>> = { paris: 75100, lyon: 69380, marseille: 13200 }

/** Code of an arrondissement: Paris 13 -> 75113; null for any other city. */
export function arrondissementCode({ name, arrondissement }: NamedCommune): string | null {
  if (arrondissement === null) return null
  const first = firstArrondissements[fold(name)]
  return first === undefined ? null : String(first + arrondissement)
}

function codesOf(found: readonly { readonly code: string }[] | undefined): string[] {
  return [...new Set((found ?? []).map(({ code }) => code))]
}
