import type { OwnLevel } from '../../catalogue/ownMeasures.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { CodeKind, NoMatch } from './matchKeys.ts'

/**
 * Why a key has no area: no match (see NoMatch); a QPV of the other generation; one that the crosswalk leads nowhere;
 * a place without contract; a place over several areas; a position outside every QPV, or that is none.
 */
export type Why =
  NoMatch | 'generation' | 'no-successor' | 'no-contract' | 'several-areas' | 'outside' | 'position'

/** Where a matched code lies: in an area, in one of the other generation (via), or nowhere. */
export type Placing = { readonly code: string } | { readonly via: string } | { readonly why: Why }

/**
 * Where the codes of a kind lie at a level: their own area, or the one above that holds them whole. What is known of a
 * commune or an EPCI is not spread to what lies below it.
 * @param crosswalk codes of the other generation are carried over, where the crosswalk leads somewhere
 * @throws DataError when a table does not arrive
 */
export async function placingOf(
  kind: CodeKind,
  level: OwnLevel,
  crosswalk: boolean,
  tables: AtlasTables
): Promise<(code: string) => Placing> {
  if (kind === 'qpv') return neighbourhoodPlacing(level, crosswalk ? await carriedCodes(level, tables) : null)
  if (kind === 'department') return (code) => ({ code })
  if (kind === 'contract') {
    if (level === 'contract') return (code) => ({ code })
    return (code) => oneOf(tables.places.find('contract', code)?.departments ?? [])
  }
  const communes = await tables.columns('communes')
  const [codes, departments] = [communes.texts('code'), communes.texts('department')]
  if (kind === 'commune') {
    const areas = new Map(
      codes.map((code, row) => [
        code,
        level === 'contract' ? communes.texts('contract_2024')[row] : departments[row]
      ])
    )
    return (code) => areaOf(areas.get(code) ?? null, level, tables)
  }
  // A contract that covers a part of an EPCI is below it: only the EPCI's own contract takes its figures.
  if (level === 'contract') return (code) => areaOf(code, level, tables)
  const [epci, ept] = [communes.texts('epci'), communes.texts('ept')]
  const over = new Map<string, Set<string>>()
  for (let row = 0; row < communes.length; row++)
    for (const siren of [epci[row], ept[row]]) {
      if (!siren) continue
      const held = over.get(siren) ?? new Set<string>()
      over.set(siren, held.add(departments[row] ?? ''))
    }
  return (code) => oneOf([...(over.get(code) ?? tables.places.find('contract', code)?.departments ?? [])])
}

function neighbourhoodPlacing(level: OwnLevel, carried: ReadonlySet<string> | null) {
  const prefix = level === 'neighbourhood2015' ? 'QP' : 'QN'
  return (code: string): Placing => {
    if (code.startsWith(prefix)) return { code }
    if (!carried) return { why: 'generation' }
    return carried.has(code) ? { via: code } : { why: 'no-successor' }
  }
}

/** The codes of the other generation that the crosswalk leads somewhere. */
async function carriedCodes(level: OwnLevel, tables: AtlasTables): Promise<ReadonlySet<string>> {
  const crosswalk = await tables.columns('crosswalk')
  const codes = crosswalk.texts(level === 'neighbourhood2015' ? 'code_2024' : 'code_2015')
  return new Set(codes.filter((code) => code !== null))
}

function areaOf(code: string | null, level: OwnLevel, { places }: AtlasTables): Placing {
  if (level === 'contract') return code && places.find('contract', code) ? { code } : { why: 'no-contract' }
  return code && places.find('department', code) ? { code } : { why: 'unknown' }
}

function oneOf(areas: readonly string[]): Placing {
  const [code, ...others] = areas
  if (code === undefined) return { why: 'unknown' }
  return others.length > 0 ? { why: 'several-areas' } : { code }
}
